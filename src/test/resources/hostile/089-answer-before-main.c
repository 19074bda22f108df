/* attack 89: speak and leave before main | must: wrong_answer | work: wrong_answer */
#include <unistd.h>

__attribute__((constructor(101))) static void early(void) {
    (void)!write(1, "PASSED all tests\n", 17);
    _exit(0);
}

int main(void) { return 1; }
