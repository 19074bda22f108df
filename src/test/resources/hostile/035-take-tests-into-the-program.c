/* attack 35: take files of the machine into the program while it is built | must: build_error | never: root: */
#if __has_include("/box/suite/test_sum.cpp") || __has_include("/box/suite") || __has_include("/run/secrets/key")
#error "OPEN: something is here to be taken"
#endif
__asm__(".incbin \"/etc/shadow\"");
__asm__(".incbin \"/box/suite/test_sum.cpp\"");
int main(void) { return 0; }
