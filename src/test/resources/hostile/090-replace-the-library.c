/* attack 90: own versions of what a judge might call | must: wrong_answer | work: wrong_answer */
#include <stddef.h>

int strcmp(const char *a, const char *b) { return (void)a, (void)b, 0; }
int memcmp(const void *a, const void *b, size_t n) { return (void)a, (void)b, (void)n, 0; }
void __assert_fail(const char *a, const char *b, unsigned c, const char *d) { (void)a, (void)b, (void)c, (void)d; }
void abort(void) { for (;;) return; }
int main(void) { return 0; }
