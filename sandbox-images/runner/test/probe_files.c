/* Programs that fill the sandbox's places and leave behind what is hard to remove or must not be believed. */
#include "probe.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

static void touch(const char *path, mode_t mode) {
    close(open(path, O_CREAT | O_WRONLY, mode));
}

/* With several files, for each alone is limited too. */
void fill_tmp(void) {
    char chunk[65536] = {1}, name[] = "/tmp/big0";
    for (bool full = false; !full; name[8]++) {
        int fd = open(name, O_CREAT | O_WRONLY, 0600);
        for (int i = 0; i < 256 && !full; i++)
            full = write(fd, chunk, sizeof chunk) <= 0;
    }
    printf("%s\n", strerror(errno));
}

/* As a build: an output that nobody can walk through. */
void build_deep(void) {
    if (chdir("/box/out") == 0)
        deep_tree();
}

void deep_tree(void) {
    int made = 0;
    while (made < 3000 && mkdir("d", 0700) == 0 && chdir("d") == 0)
        made++;
    chmod(".", 0);
    printf("%s\n", made > 500 ? "deep" : "shallow");
}

static void listen_at(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strcpy(address.sun_path, path);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) == 0)
        listen(fd, 1);
}

/* Folders that their own owner may not read, links in circles and to the outside, and names that a shell would trip over. */
void nasty_names(void) {
    mkdir("closed", 0700);
    mkdir("closed/inner", 0700);
    touch("closed/inner/file", 0);
    touch("closed/linked", 0600);
    link("closed/linked", "/tmp/second name");
    chmod("closed/inner", 0);
    chmod("closed", 0);
    mkdir("not searchable", 0700);
    touch("not searchable/file", 0600);
    chmod("not searchable", 0600);
    mkfifo("/tmp/fifo", 0);
    listen_at("/tmp/socket");
    symlink("/", "/tmp/root");
    symlink("circle", "circle");
    symlink("/box/src", "src");
    touch("/dev/shm/left", 0);
    touch("/tmp/-rf *\n", 0);
    touch("/tmp/\xff\xfe\x01", 0);
    touch("/tmp/...", 0);
    char name[256] = "";
    memset(name, 'n', 255);
    mkdir(name, 0);
    mkdir("/tmp/.0", 0700); /* names that a clean-up might choose itself */
    touch("/tmp/.1", 0);
    mkdir("/tmp/.0/.1", 0);
    rename("/tmp/work", "/tmp/elsewhere");
    symlink("/box", "/tmp/work");
}

/* As many as there is room for, and 20,000 where nobody counts. */
void very_many_files(void) {
    char name[64];
    int made = 0;
    for (; made < 20000; made++) {
        snprintf(name, sizeof name, "/tmp/%d", made);
        if (mkdir(name, 0700) != 0)
            break;
    }
    printf("%s\n", made < 4096 ? "stopped" : "made");
}

void sparse_file(void) {
    int fd = open("sparse", O_CREAT | O_RDWR, 0600);
    printf("%d\n", ftruncate(fd, 1ll << 40));
}

void leave_outputs(void) {
    symlink("/etc/passwd", "link");
    mkfifo("fifo", 0600);
    mkdir("folder", 0700);
    FILE *f = fopen("plain", "w");
    fputs("0123456789", f);
    fclose(f);
    touch("once", 0600);
    link("once", "twice");
}

/* As a build: leaves what a build should not leave. */
void build_badly(void) {
    umask(0);
    touch("/box/out/open", 0666);
    mkdir("/box/out/wide", 0777);
    touch("/box/out/wide/secret", 0600);
    touch("/box/out/program", 04711);
    mkdir("/box/out/closed", 0);
    symlink("/tmp/later", "/box/out/link");
    link("/box/src/a/b/main.txt", "/box/out/linked");
    mkfifo("/box/out/fifo", 0666);
}
