/* attack 7: reserve a tebibyte without backing, then touch it | must: memory_limit runtime_error */
#include "work.h"
#include <sys/mman.h>

int main(void) {
    work();
    char *area = mmap(NULL, 1ul << 40, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (area == MAP_FAILED)
        return 2;
    for (unsigned long i = 0;; i += 4096)
        area[i] = 1;
}
