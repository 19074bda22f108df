/* attack 3: threads that start threads | must: runtime_error time_limit */
#include "work.h"
#include <pthread.h>
#include <unistd.h>

static void *more(void *unused) {
    pthread_t thread;
    for (;;)
        if (pthread_create(&thread, NULL, more, unused) != 0)
            usleep(100);
}

int main(void) {
    work();
    more(NULL);
}
