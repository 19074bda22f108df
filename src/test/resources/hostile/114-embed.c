/* attack x14: take a file into the program as C23 allows it | must: build_error | never: root: */
static const char taken[] = {
#embed "/etc/shadow"
#include "/proc/1/environ"
};
int main(void) { return taken[0]; }
