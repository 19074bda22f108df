/* attack 31: a file that includes itself twice, 40 levels deep | must: build_error */
#if __INCLUDE_LEVEL__ < 40
#include __FILE__
#include __FILE__
#endif
int main(void) { return 0; }
