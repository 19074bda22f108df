/* attack x13: fill the space of the build with what is compiled | must: build_error */
__asm__(".fill 60000000, 1, 1");
__asm__(".section .more\n.fill 60000000, 1, 1\n.text");
int main(void) { return 0; }
