/* What steps do and what comes back of them: `end_to_end IMAGE RUNTIME`. `end_to_end IMAGE RUNTIME 1000` measures what a
 * step costs that does nothing. */
#include "conversation.h"

#include <time.h>

static void lay(void) {
    file(SRC, "a/b/main.txt", "source\n");
    file(GIVEN, "data.txt", "given\n");
    file(SUITE, "data.txt", "suite\n");
}

static void call(const char *line) {
    struct buffer b = {0};
    put_text(&b, line);
    frame(CALL, &b);
}

static void say(const char *words) {
    struct buffer b = {0};
    put_text(&b, words);
    frame(STDIN, &b);
    free(b.data);
}

static void hang_up(void) {
    frame(HANGUP, &(struct buffer){0});
}

/* Waits for the next words of a step that talks. */
static bool hears(const char *words) {
    struct cursor c;
    uint8_t type = next(&c);
    while (type == STARTED)
        type = next(&c);
    return type == STDOUT && (size_t)(c.end - c.at) == strlen(words) && memcmp(c.at, words, strlen(words)) == 0;
}

static void check_talk(void) {
    struct step talk = {.uid_class = RUN, .wants = WANTS_TALK, .limits = LIMITS};
    struct answer a;

    ask("sh|-c|read a; echo $a; read b; echo $b; read c; echo end >&2", &talk, "one\n", NULL);
    bool heard = hears("one\n");
    say("two\n");
    heard = heard && hears("two\n");
    hang_up();
    a = hear();
    check(heard && ended(&a, EXITED, 0) && is(&a.streams[OUT], "") && is(&a.streams[ERR], "end\n"), "talks, then hears the end", &a);
    ask("sh|-c|echo bye", &talk, NULL, NULL);
    heard = hears("bye\n");
    a = hear();
    say("words under way\n");
    hang_up();
    check(heard && ended(&a, EXITED, 0), "ends first", &a);
    a = step("cat", &(struct step){.uid_class = RUN, .limits = LIMITS}, NULL, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], ""), "words under way reach nobody", &a);
    ask("sh|-c|echo first; read a; trap '' PIPE; if echo x 2>/dev/null; then exit 1; fi; exit 5", &talk, NULL, NULL);
    heard = hears("first\n");
    hang_up();
    a = hear();
    check(heard && ended(&a, EXITED, 5), "writes to whom is gone", &a);
    talk.limits.wall_ms = 300;
    ask("cat", &talk, NULL, NULL);
    a = hear();
    hang_up();
    check(ended(&a, LIMIT, WALL), "waits in vain", &a);
    talk.limits.wall_ms = LIMITS.wall_ms;
    ask("yes", &talk, NULL, NULL);
    a = hear();
    hang_up();
    check(ended(&a, LIMIT, OUTPUT) && a.streams[OUT].length == 64 * KiB, "says too much", &a);
    ask("no-such-program", &talk, NULL, NULL);
    a = hear();
    hang_up();
    check(ended(&a, NOT_STARTED, 2), "nobody to talk to", &a);
}

static void print_overhead(int steps) {
    const struct step run = {.uid_class = RUN, .limits = LIMITS};
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int i = 0; i < steps; i++)
        step("/probe|nothing", &run, NULL, NULL);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double ms = (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6;
    printf("%.2f ms a step, over %d steps that do nothing\n", ms / steps, steps);
}

static void check_steps(void) {
    const struct step run = {.uid_class = RUN, .limits = LIMITS};
    struct step with_report = run, build = run, laid = run;
    with_report.wants = WANTS_REPORT;
    build.uid_class = BUILD;
    build.cwd = "/box/src";
    laid.lay = LAY_GIVEN | LAY_SUITE;
    struct answer a;

    a = step("sh|-c|cat; id -u; id -G; pwd; echo $HOME $PWD; umask", &run, "input\n", NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "input\n10002\n10002\n/tmp/work\n/tmp/work /tmp/work\n0077\n"), "who and where", &a);
    a = step("sh|-c|exit 3", &run, NULL, NULL);
    check(ended(&a, EXITED, 3), "exit code", &a);
    a = step("/probe|divide", &run, NULL, NULL);
    check(ended(&a, SIGNALED, 11), "signal", &a);
    a = step("no-such-program", &run, NULL, NULL);
    check(ended(&a, NOT_STARTED, 2), "no such program", &a);
    a = step("/box/src/a/b/main.txt", &run, NULL, NULL);
    check(ended(&a, NOT_STARTED, 13), "not executable", &a);
    a = step("/probe|list-descriptors", &run, NULL, NULL);
    check(is(&a.streams[OUT], "0 1 2 \n"), "descriptors", &a);
    a = step("/probe|list-descriptors", &with_report, NULL, NULL);
    check(is(&a.streams[OUT], "0 1 2 3 \n"), "descriptors with report", &a);
    a = step("/probe|report", &with_report, NULL, NULL);
    check(is(&a.streams[REP], "{\"end\": true, \"tests\": 0}\n"), "report", &a);

    struct step with_calls = run;
    with_calls.wants = WANTS_REPORT | WANTS_CALLS;
    call("first");
    call("second");
    a = step("/probe|list-descriptors", &with_calls, NULL, NULL);
    check(is(&a.streams[OUT], "0 1 2 3 4 \n"), "descriptors with calls", &a);
    a = step("cat|/dev/fd/4", &with_calls, NULL, NULL);
    check(is(&a.streams[OUT], ""), "calls are for one step only", &a);
    call("first");
    call("second");
    a = step("sh|-c|read -r a <&4; timeout 0.2 cat <&4; echo $a >&3; read -r b <&4; echo $b; timeout 0.2 cat <&4", &with_calls, NULL, NULL);
    check(ended(&a, EXITED, 124) && is(&a.streams[OUT], "second\n") && is(&a.streams[REP], "first\n"), "a call waits for the answer", &a);
    call("first");
    a = step("sh|-c|exec 4<&-; echo done", &with_calls, NULL, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "done\n"), "calls nobody reads", &a);

    file(WORK, "x/y.txt", "work\n");
    a = step("sh|-c|cat data.txt x/y.txt /box/src/a/b/main.txt && echo more >> data.txt && mv x z", &laid, NULL, NULL);
    check(ended(&a, EXITED, 0) && is(&a.streams[OUT], "suite\nwork\nsource\n"), "laid, the suite wins", &a);
    a = step("sh|-c|find /tmp; cat /box/suite/data.txt", &run, NULL, NULL);
    check(is(&a.streams[OUT], "/tmp\n/tmp/work\nsuite\n"), "nothing left of it", &a);

    a = step("sh|-c|echo x > /box/out/first; id -u; umask; touch /box/suite-out/x", &build, NULL, NULL);
    check(ended(&a, EXITED, 1) && is(&a.streams[OUT], "10001\n0022\n"), "build writes to out only", &a);
    build.cwd = "/box/suite";
    a = step("sh|-c|echo y > /box/suite-out/y; touch /box/out/z", &build, NULL, NULL);
    check(ended(&a, EXITED, 1), "suite build to suite-out only", &a);
    build.cwd = "/box/src";
    a = step("/probe|build-badly", &build, NULL, NULL);
    check(ended(&a, EXITED, 0), "careless build", &a);
    a = step("sh|-c|cd /box/out && find . -mindepth 1 -printf '%p %m %U\\n' > /tmp/found; sort /tmp/found; find . -writable", &run, NULL, NULL);
    check(is(&a.streams[OUT], "./closed 755 10001\n./first 644 10001\n./open 644 10001\n./program 755 10001\n./wide 755 10001\n./wide/secret 644 10001\n"),
          "its output is settled", &a);
    a = step("sh|-c|head -c 65536 /dev/zero", &run, NULL, NULL);
    check(ended(&a, EXITED, 0) && a.streams[OUT].length == 64 * KiB && a.outcome.cut == 0, "output of just the limit", &a);
    a = step("sh|-c|head -c 65537 /dev/zero >&2", &run, NULL, NULL);
    check(ended(&a, LIMIT, OUTPUT) && a.streams[ERR].length == 64 * KiB && a.outcome.cut == 2, "one byte more", &a);
    a = step("/probe|leave-outputs", &run, NULL, "all");
    check(a.files.data && is(&a.files, "plain=3:01234 link=2: fifo=1: folder=2: once=2: missing=1: folder/none=1: "), "collected", &a);
}

int main(int argc, char **argv) {
    start(argc, argv);
    if (argc > 3)
        print_overhead(atoi(argv[3]));
    else {
        check_steps();
        check_talk();
    }
    return finish();
}
