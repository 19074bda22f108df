/* The places a sandbox has: /box/{src,given,suite} hold what was handed in and belong to root; /box/{out,suite-out}
 * take what a build makes; the working folder in /tmp is new for each step. */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const AREAS[] = {"/box/src", "/box/given", "/box/suite"};
static const char *const OUT_FOLDER = "/box/out", *const SUITE_OUT = "/box/suite-out";
static const char *const WRITABLE[] = {"/tmp", "/dev/shm", "/dev/mqueue"};

struct work_file {
    char *path;
    mode_t mode;
    struct buffer bytes;
};

static struct work_file work_files[MAX_WORK_FILES];
static size_t work_count, work_bytes;

void box_open(void) {
    const char *const folders[] = {AREAS[SRC], AREAS[GIVEN], AREAS[SUITE], OUT_FOLDER, SUITE_OUT};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        if (mkdir(folders[i], 0755) != 0 && errno != EEXIST)
            broken("cannot make the folders in /box");
}

/* --- files in ------------------------------------------------------------------------------------------------ */

static void hold_work_file(const char *path, mode_t mode, const uint8_t *bytes, size_t length, bool continues) {
    if (!continues) {
        if (work_count == MAX_WORK_FILES)
            broken("too many files for a working folder");
        work_files[work_count++] = (struct work_file){.path = strdup(path), .mode = mode};
    }
    if (work_count == 0)
        broken("FILE continues one that a step has had");
    work_bytes += length;
    if (work_bytes > MAX_HELD || !put(&work_files[work_count - 1].bytes, bytes, length))
        broken("too many bytes for a working folder");
}

static void forget_work_files(void) {
    while (work_count > 0) {
        struct work_file *file = &work_files[--work_count];
        free(file->path);
        free(file->bytes.data);
    }
    work_bytes = 0;
}

/* A FILE frame. */
void box_write(struct cursor *payload, uint8_t flags) {
    static char last_path[MAX_PATH];
    static int last_area = -1;
    uint8_t area = get_u8(payload);
    uint32_t mode = get_u32(payload);
    const char *path = get_text(payload);
    size_t length;
    const uint8_t *bytes = get_bytes(payload, &length);
    if (!finished(payload) || area > WORK || (mode != 0644 && mode != 0755) || flags > CONTINUES || !path_is_sound(path))
        broken("malformed FILE");
    bool continues = flags == CONTINUES;
    if (continues && (last_area != area || strcmp(last_path, path) != 0))
        broken("FILE continues another file");
    last_area = area;
    strcpy(last_path, path);
    if (area == WORK)
        hold_work_file(path, mode, bytes, length, continues);
    else if (write_file(AREAS[area], path, mode, bytes, length, continues) != 0)
        broken("cannot write a file");
}

static int empty_one(void *path) {
    return empty_folder(path) ? 0 : 1;
}

/* What a build left belongs to the build uid, so that uid removes it; for the moment it may write there. */
static bool empty_output(const char *folder) {
    if (chmod(folder, 01777) != 0)
        return false;
    bool emptied = as_user(BUILD_UID, empty_one, (void *)folder) == 0;
    return chmod(folder, 0755) == 0 && emptied;
}

void box_drop(uint8_t area) {
    if (area == WORK)
        forget_work_files();
    else if (!empty_folder(AREAS[area]))
        broken("cannot empty an area");
    if (area == SUITE && !empty_output(SUITE_OUT))
        broken("cannot empty /box/suite-out");
}

/* --- before and after a step ----------------------------------------------------------------------------------- */

/* Runs as the step's uid, so that everything laid is the step's own. */
static int lay(void *argument) {
    const struct step *step = argument;
    if (mkdir(WORK_FOLDER, 0700) != 0)
        return errno;
    int error = 0;
    if (step->lay & LAY_GIVEN)
        error = copy_tree(open_folder(AREAS[GIVEN]), open_folder(WORK_FOLDER));
    if (!error && step->lay & LAY_SUITE)
        error = copy_tree(open_folder(AREAS[SUITE]), open_folder(WORK_FOLDER));
    for (size_t i = 0; !error && i < work_count; i++) {
        const struct work_file *file = &work_files[i];
        error = write_file(WORK_FOLDER, file->path, file->mode, file->bytes.data, file->bytes.length, false);
    }
    return error;
}

static const char *output_of(const struct step *step) {
    return strcmp(step->cwd, AREAS[SUITE]) == 0 ? SUITE_OUT : OUT_FOLDER;
}

/* The working folder, and for a build its output folder. 0 or an errno. */
int box_prepare(const struct step *step) {
    int error = as_user(step_uid(step), lay, (void *)step);
    forget_work_files();
    if (!error && step->uid_class == BUILD && chmod(output_of(step), 01777) != 0)
        error = errno;
    return error;
}

static int settle_one(void *folder) {
    return settle_tree(open_folder(folder), MAX_OUTPUT_DEPTH) ? 0 : 1;
}

/* After a build nobody writes to its output any more: test n must not change the program for test n + 1. An output that
 * cannot be settled, because it is nested too deep, is none. */
bool box_settle(const struct step *step) {
    if (step->uid_class != BUILD)
        return true;
    const char *folder = output_of(step);
    if (as_user(BUILD_UID, settle_one, (void *)folder) != 0)
        return empty_output(folder);
    return chmod(folder, 0755) == 0;
}

static int empty_writable(void *unused) {
    (void)unused;
    bool emptied = true;
    for (size_t i = 0; i < sizeof WRITABLE / sizeof *WRITABLE; i++)
        emptied &= empty_folder(WRITABLE[i]);
    return emptied ? 0 : 1;
}

bool box_clean(uid_t uid) {
    return as_user(uid, empty_writable, NULL) == 0;
}

/* --- files out ------------------------------------------------------------------------------------------------- */

struct collection {
    const char *path;
    int pipe[2];
};

/* Runs as the step's uid: what that uid may not read is not handed out. Its exit status is the file's. */
static int collect_one(void *argument) {
    const struct collection *collection = argument;
    close(collection->pipe[0]);
    enum file_status status;
    int fd = open_collected(collection->path, &status);
    char chunk[16384];
    for (ssize_t n; status == WHOLE && (n = read(fd, chunk, sizeof chunk)) > 0;)
        if (write_all(collection->pipe[1], chunk, (size_t)n) != 0)
            return CUT; /* the reader has closed at the limit */
    return (int)status;
}

/* False when there was more than `limit`. */
static bool read_up_to(int fd, uint64_t limit, struct buffer *into) {
    uint8_t chunk[16384];
    for (ssize_t n; (n = read(fd, chunk, sizeof chunk)) > 0;) {
        uint64_t room = limit - into->length;
        put(into, chunk, (uint64_t)n < room ? (size_t)n : (size_t)room);
        if ((uint64_t)n > room)
            return false;
    }
    return true;
}

static void send_file(const char *path, enum file_status status, const struct buffer *bytes) {
    const size_t most = MAX_PAYLOAD - MAX_PATH - 64;
    size_t done = 0;
    do {
        size_t length = bytes->length - done < most ? bytes->length - done : most;
        struct buffer b = {0};
        put_u8(&b, (uint8_t)status);
        put_text(&b, path);
        put_str(&b, bytes->data + done, length);
        send_buffer(FILE_OUT, done > 0 ? CONTINUES : 0, &b);
        done += length;
    } while (done < bytes->length);
}

void box_collect(const struct step *step) {
    for (uint32_t i = 0; i < step->collect_count; i++) {
        const struct wanted_file *wanted = &step->collect[i];
        struct collection collection = {.path = wanted->path};
        if (pipe2(collection.pipe, O_CLOEXEC) != 0)
            broken("no pipe");
        pid_t pid = as_user_start(step_uid(step), collect_one, &collection);
        close(collection.pipe[1]);
        struct buffer bytes = {0};
        bool whole = read_up_to(collection.pipe[0], wanted->max_bytes, &bytes);
        close(collection.pipe[0]);
        int status = as_user_wait(pid);
        if (status < WHOLE || status > CUT)
            broken("cannot collect a file");
        send_file(wanted->path, whole ? (enum file_status)status : CUT, &bytes);
        free(bytes.data);
    }
}
