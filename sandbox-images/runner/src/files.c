/* Trees: written, copied, emptied. No path is ever followed through a symbolic link, and nothing here trusts that a
 * folder is small, shallow or well-behaved. Whoever calls runs as the owner of the files. */
#include "runner.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FOLDER = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC };

int open_folder(const char *path) {
    return open(path, FOLDER);
}

static int next_folder(int at, const char *name, bool make) {
    if (make && mkdirat(at, name, 0755) != 0 && errno != EEXIST)
        return -1;
    return openat(at, name, FOLDER);
}

/* Opens the folder that holds the last name of `path`, and points `name` at that name. */
static int open_parent(const char *root, const char *path, bool make, const char **name) {
    int at = open_folder(root);
    const char *slash;
    for (; at >= 0 && (slash = strchr(path, '/')); path = slash + 1) {
        char part[256];
        snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
        int next = next_folder(at, part, make);
        int error = errno;
        close(at);
        errno = error;
        at = next;
    }
    *name = path;
    return at;
}

/* 0 or an errno. */
int write_all(int fd, const void *bytes, size_t length) {
    for (size_t done = 0; done < length;) {
        ssize_t n = write(fd, (const char *)bytes + done, length - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        done += (size_t)n;
    }
    return 0;
}

int write_file(const char *root, const char *path, mode_t mode, const void *bytes, size_t length, bool append) {
    const char *name;
    int parent = open_parent(root, path, true, &name);
    if (parent < 0)
        return errno;
    int fd = openat(parent, name, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | (append ? O_APPEND : O_TRUNC), mode);
    int error = fd < 0 ? errno : write_all(fd, bytes, length);
    close(parent);
    if (fd >= 0)
        close(fd);
    return error;
}

static int copy_file(int from, int to, const char *name) {
    int in = openat(from, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    struct stat facts;
    if (in < 0 || fstat(in, &facts) != 0)
        return errno;
    int out = openat(to, name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, facts.st_mode & 0777);
    int error = out < 0 ? errno : 0;
    char chunk[16384];
    for (ssize_t n; !error && (n = read(in, chunk, sizeof chunk)) != 0;)
        error = n < 0 ? errno : write_all(out, chunk, (size_t)n);
    close(in);
    if (out >= 0)
        close(out);
    return error;
}

static bool is_dots(const char *name) {
    return strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/* Copies one of our own areas, whose depth is bounded; what is there already is overwritten. Closes both. 0 or an errno. */
int copy_tree(int from, int to) {
    if (from < 0 || to < 0)
        return errno;
    DIR *folder = fdopendir(from);
    int error = folder ? 0 : errno;
    for (struct dirent *entry; !error && (entry = readdir(folder));) {
        if (is_dots(entry->d_name))
            continue;
        if (entry->d_type == DT_DIR)
            error = copy_tree(openat(from, entry->d_name, FOLDER), next_folder(to, entry->d_name, true));
        else
            error = copy_file(from, to, entry->d_name);
    }
    if (folder)
        closedir(folder);
    close(to);
    return error;
}

/* A folder may deny its own owner; where this fails, what is tried next fails too and is noticed there. */
static void unlock(int at, const char *name) {
    (void)!fchmodat(at, name, 0700, 0);
}

/* Moves the folders inside `inner` up into `top`, under names nobody uses, and removes everything else in it. */
static bool hoist(int top, int inner) {
    static unsigned long counter;
    bool progress = false;
    DIR *folder = fdopendir(inner);
    if (!folder)
        return false;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (is_dots(entry->d_name))
            continue;
        if (unlinkat(inner, entry->d_name, 0) == 0) {
            progress = true;
            continue;
        }
        unlock(inner, entry->d_name);
        char name[32];
        int moved;
        do {
            snprintf(name, sizeof name, ".%lu", counter++);
            moved = renameat(inner, entry->d_name, top, name);
        } while (moved != 0 && (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR));
        progress |= moved == 0;
    }
    closedir(folder);
    return progress;
}

static bool remove_entry(int top, const char *name) {
    if (unlinkat(top, name, 0) == 0 || unlinkat(top, name, AT_REMOVEDIR) == 0)
        return true;
    unlock(top, name);
    int inner = openat(top, name, FOLDER);
    bool progress = inner >= 0 && hoist(top, inner);
    return unlinkat(top, name, AT_REMOVEDIR) == 0 || progress;
}

/* Empties without recursion: a tree nested thousands deep is flattened by moving folders up. True once a look at the
 * folder finds nothing: what counts is that it is empty, not that every call succeeded. */
bool empty_folder(const char *path) {
    for (bool progress = true; progress;) {
        DIR *folder = opendir(path);
        if (!folder)
            return errno == ENOENT;
        int seen = 0;
        progress = false;
        for (struct dirent *entry; (entry = readdir(folder));) {
            if (is_dots(entry->d_name))
                continue;
            seen++;
            progress |= remove_entry(dirfd(folder), entry->d_name);
        }
        closedir(folder);
        if (seen == 0)
            return true;
    }
    return false;
}

/* Opens a file that a step left behind; only a plain file with one name counts. */
int open_collected(const char *path, enum file_status *status) {
    const char *name;
    int parent = open_parent(WORK_FOLDER, path, false, &name);
    int fd = parent < 0 ? -1 : openat(parent, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat facts;
    if (fd < 0)
        *status = errno == ENOENT ? MISSING : NOT_PLAIN;
    else if (fstat(fd, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_nlink != 1)
        *status = NOT_PLAIN;
    else
        *status = WHOLE;
    return fd;
}

/* After a build: plain files and folders only, readable by all, writable by their owner, not nested deeper than `levels`.
 * Closes the folder. */
bool settle_tree(int fd, int levels) {
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);
    if (!folder)
        return false;
    if (levels == 0) {
        closedir(folder);
        return false;
    }
    bool settled = true;
    for (struct dirent *entry; settled && (entry = readdir(folder));) {
        struct stat facts;
        if (is_dots(entry->d_name) || fstatat(fd, entry->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISDIR(facts.st_mode))
            settled = fchmodat(fd, entry->d_name, 0755, 0) == 0 && settle_tree(openat(fd, entry->d_name, FOLDER), levels - 1);
        else if (S_ISREG(facts.st_mode) && facts.st_uid == geteuid() && facts.st_nlink == 1)
            settled = fchmodat(fd, entry->d_name, facts.st_mode & 0111 ? 0755 : 0644, 0) == 0;
        else
            settled = unlinkat(fd, entry->d_name, 0) == 0;
    }
    closedir(folder);
    return settled;
}
