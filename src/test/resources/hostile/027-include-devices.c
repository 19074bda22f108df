/* attack 27: include what never ends and what is secret | must: build_error | never: root: */
#include "/etc/shadow"
#include "/proc/self/environ"
#include "/dev/random"
#include "/dev/zero"
int main(void) { return 0; }
