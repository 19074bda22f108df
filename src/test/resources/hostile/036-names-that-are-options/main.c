/* attack 36: names that a compiler takes for options | must: refused */
#pragma GCC plugin "evil"
int main(void) { return 0; }
