/* Programs that write wherever they can, as much as they can. */
#include "canary.h"

#include <errno.h>
#include <fcntl.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MiB = 1 << 20, FILE_MIB = 8, MOST_MIB = 192 };

static const char *const FOLDERS[] = {
    "/", "/bin", "/boot", "/box", "/box/src", "/box/given", "/box/out", "/box/suite", "/box/suite-out", "/dev", "/etc", "/home",
    "/lib", "/media", "/mnt", "/opt", "/opt/cupel", "/root", "/run", "/srv", "/usr", "/usr/lib", "/usr/local", "/var",
    "/var/lib", "/var/log", "/var/tmp",
};

static int create(const char *folder, int number) {
    char path[4096];
    snprintf(path, sizeof path, "%s/canary-%d", folder, number);
    return open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
}

static void try_folder(const char *folder) {
    int fd = create(folder, 0);
    if (fd < 0)
        return;
    say("writable %s", folder);
    close(fd);
}

static void find_writable(void) {
    FILE *mounts = setmntent("/proc/self/mounts", "re");
    for (struct mntent *mount; mounts && (mount = getmntent(mounts));)
        try_folder(mount->mnt_dir);
    if (mounts)
        endmntent(mounts);
    for (size_t i = 0; i < sizeof FOLDERS / sizeof *FOLDERS; i++)
        try_folder(FOLDERS[i]);
}

/* Files of 8 MiB, so that the limit on one file does not hide the one on all. */
static void fill(const char *folder) {
    static char chunk[MiB];
    memset(chunk, 1, sizeof chunk);
    int fd = -1;
    long bytes = 0;
    const char *end = "more";
    for (int mib = 0; mib < MOST_MIB; mib++) {
        if (mib % FILE_MIB == 0) {
            close(fd);
            fd = create(folder, 1 + mib / FILE_MIB);
        }
        ssize_t written = fd < 0 ? -1 : write(fd, chunk, sizeof chunk);
        if (written < 0) {
            end = strerrorname_np(errno);
            break;
        }
        bytes += written;
    }
    close(fd);
    say("filled %s %ld %s", folder, bytes, end);
}

void fill_space(void) {
    find_writable();
    fill("/dev/shm");
    fill(".");
}

void fill_build(void) {
    find_writable();
    fill("/box/out");
}

/* Whether something stopped it. */
static bool fill_with_files(const char *folder, int most) {
    for (int made = 0; made < most; made++) {
        int fd = create(folder, made);
        if (fd < 0) {
            say("files %s %d %s", folder, made, strerrorname_np(errno));
            return true;
        }
        close(fd);
    }
    say("files %s %d more", folder, most);
    return false;
}

void fill_inodes(void) {
    if (fill_with_files("/dev/shm", 512)) /* a kernel that does not count these does not count those */
        fill_with_files(".", 5000);
}
