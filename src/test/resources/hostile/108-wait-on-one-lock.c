/* attack x8: many threads that wake and wait on one lock | must: time_limit runtime_error */
#include "work.h"
#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

static int word;

static void *fight(void *unused) {
    for (;;) {
        syscall(SYS_futex, &word, FUTEX_WAKE, 1000, NULL, NULL, 0);
        syscall(SYS_futex, &word, FUTEX_WAIT, 1, NULL, NULL, 0);
    }
    return unused;
}

int main(void) {
    work();
    pthread_t thread;
    for (int i = 0; i < 40; i++)
        pthread_create(&thread, NULL, fight, NULL);
    fight(NULL);
}
