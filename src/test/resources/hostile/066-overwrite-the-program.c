/* attack 66: change the program for the next run | must: wrong_answer | says: nothing open | never: OPEN */
#include "work.h"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void) {
    const char *const paths[] = {"/box/out/main", "/box/out/main.c.o", "/box/src/main.c", "/box/src/work.h", "/proc/self/exe"};
    work();
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        if (open(paths[i], O_WRONLY) >= 0 || chmod(paths[i], 0777) == 0 || unlink(paths[i]) == 0 || rename(paths[i], "/tmp/x") == 0)
            printf("OPEN %s\n", paths[i]);
    if (open("/box/out/new", O_CREAT | O_WRONLY, 0777) >= 0 || symlink("/bin/true", "/box/out/link") == 0)
        puts("OPEN /box/out");
    puts("nothing open");
}
