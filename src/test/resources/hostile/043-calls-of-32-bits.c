/* attack 43: the system calls of 32 bits, whose numbers mean something else | must: runtime_error wrong_answer | never: OPEN | gvisor: OPEN 10002 */
#include "work.h"

int main(void) {
    work();
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(102 /* socketcall */), "b"(1), "c"(0) : "memory");
    printf("OPEN %ld\n", result);
}
