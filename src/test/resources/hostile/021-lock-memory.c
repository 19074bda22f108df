/* attack 21: lock memory and ask for huge pages | must: runtime_error | never: OPEN */
#include "work.h"
#include <sys/mman.h>

int main(void) {
    work();
    size_t size = 64 << 20;
    void *huge = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0);
    void *plain = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int locked = mlockall(MCL_CURRENT | MCL_FUTURE) == 0 || mlock(plain, size) == 0;
    if (huge != MAP_FAILED)
        puts("OPEN huge pages");
    if (locked)
        puts("OPEN locked memory");
    return 4;
}
