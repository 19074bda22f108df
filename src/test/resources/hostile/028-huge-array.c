/* attack 28: a program of two gigabytes from one line | must: build_error */
char huge[2000000000] = {1};
int main(void) { return huge[123]; }
