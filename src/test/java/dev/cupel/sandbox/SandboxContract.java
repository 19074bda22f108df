package dev.cupel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Step.Place;
import dev.cupel.sandbox.StepReport.Collected;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every backend must do. Programs are Python, which the image `cupel/python` has.
public abstract class SandboxContract {
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(3), Duration.ofSeconds(30), Bytes.mebi(128), Bytes.kibi(16), 16);

    protected abstract Sandbox sandbox();

    @Test
    void a_step_gets_its_input_and_gives_its_output() {
        StepReport step =
                run(step("echo", "import sys; print(sys.stdin.read()[::-1])")).getFirst();
        assertThat(step.exit()).isEqualTo(new Exit.Code(0));
        assertThat(step.stdout().content().text()).isEqualTo("tupni\n");
        assertThat(step.usage().wall()).isPositive();
    }

    @Test
    void one_steps_end_never_voids_anothers_report() {
        List<StepReport> reports = run(
                step("before", "print('before')"),
                step("loop", "while True: pass"),
                step("memory", "x = b'x' * (1 << 30)"),
                step("output", "while True: print('x' * 1000)"),
                step("crash", "import os; os.kill(os.getpid(), 11)"),
                step("after", "print('after')"));
        assertThat(reports)
                .extracting(StepReport::exit)
                .containsExactly(
                        new Exit.Code(0),
                        new Exit.LimitHit(Limit.CPU),
                        new Exit.LimitHit(Limit.MEMORY),
                        new Exit.LimitHit(Limit.OUTPUT),
                        new Exit.Signal(11),
                        new Exit.Code(0));
        assertThat(reports.getLast().stdout().content().text()).isEqualTo("after\n");
    }

    @Test
    void nothing_of_a_step_is_left_for_the_next() {
        List<StepReport> reports = run(step("leave", """
                        import subprocess, sys
                        for where in ('/tmp/left', '/dev/shm/left', 'left'): open(where, 'w').write('x')
                        subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'], start_new_session=True)
                        """), step("look", """
                        import os
                        print([f for d in ('/tmp', '/dev/shm', '.') for f in os.listdir(d) if 'left' in f])
                        print(len([p for p in os.listdir('/proc') if p.isdigit()]))
                        """));
        assertThat(reports.getLast().stdout().content().text()).isEqualTo("[]\n2\n");
    }

    @Test
    void a_suite_is_gone_before_anything_else_runs() {
        String look = "import os; print(os.listdir('/box/suite'))";
        SourceTree suite = SourceTree.of(Map.of("secret.py", Content.of("x = 1\n")));
        List<StepReport> reports = run(step("suite", Place.SUITE_RUN, look, null, suite, Map.of()), step("run", look));
        assertThat(reports)
                .extracting(step -> step.stdout().content().text())
                .containsExactly("['secret.py']\n", "[]\n");
    }

    @Test
    void a_step_whose_foundation_failed_is_not_run() {
        List<StepReport> reports =
                run(step("base", "raise SystemExit(1)"), step("on top", "print('never')", "base", Map.of()));
        assertThat(reports.getLast().exit()).isEqualTo(new Exit.NotRun());
    }

    @Test
    void a_call_is_not_known_before_the_one_before_it_is_answered() {
        Step curious = new Step(
                        "calls",
                        null,
                        Place.CALL,
                        List.of("python3", "-c", """
                        import os, select
                        for _ in range(2):
                            asked = os.read(4, 100)
                            ahead = select.select([4], [], [], 0.2)[0]
                            os.write(3, asked.strip() + b' ahead: ' + str(len(ahead)).encode() + b'\\n')
                        os.write(3, b'then ' + str(os.read(4, 100)).encode() + b'\\n')
                        """),
                        Map.of(),
                        Content.EMPTY,
                        SourceTree.EMPTY,
                        SMALL,
                        false,
                        Map.of())
                .asked(List.of(Content.of("one"), Content.of("two")));
        StepReport step = run(curious).getFirst();
        assertThat(step.exit()).isEqualTo(new Exit.Code(0));
        assertThat(step.report().content().text()).isEqualTo("one ahead: 0\ntwo ahead: 0\nthen b''\n");
    }

    @Test
    void a_step_that_nobody_wants_is_not_run() {
        Progress picky = new Progress() {
            @Override
            public void ended(StepReport step) {}

            @Override
            public boolean wants(Step step) {
                return !step.id().equals("unwanted");
            }
        };
        Report report = sandbox().run(plan(step("unwanted", "print(1)"), step("wanted", "print(2)")), picky);
        assertThat(report.step("unwanted").exit()).isEqualTo(new Exit.NotRun());
        assertThat(report.step("wanted").exit()).isEqualTo(new Exit.Code(0));
    }

    @Test
    void files_come_back_as_what_they_are() {
        StepReport step = run(step(
                        "files",
                        """
                        import os
                        open('plain', 'wb').write(b'\\0\\xff')
                        open('long', 'w').write('12345')
                        os.symlink('/etc/passwd', 'link')
                        """,
                        null,
                        Map.of(
                                "plain", new Bytes(10),
                                "long", new Bytes(3),
                                "link", new Bytes(10),
                                "none", new Bytes(10))))
                .getFirst();
        assertThat(step.files())
                .containsEntry("plain", new Collected(Collected.State.WHOLE, Content.of(new byte[] {0, (byte) 0xff})))
                .containsEntry("long", new Collected(Collected.State.CUT, Content.of("123")))
                .containsEntry("link", new Collected(Collected.State.NOT_A_FILE, Content.EMPTY))
                .containsEntry("none", new Collected(Collected.State.MISSING, Content.EMPTY));
    }

    @Test
    void there_is_no_way_out_and_no_way_up() {
        StepReport step = run(step("escape", """
                        import os, socket
                        def attempt(what):
                            try: what(); return 'open'
                            except OSError: return 'shut'
                        print(os.getuid() != 0, os.listdir('/sys/class/net'))
                        print(attempt(lambda: socket.create_connection(('172.17.0.1', 22), 1)))
                        print(attempt(lambda: open('/etc/shadow')), attempt(lambda: open('/box/src/main.py', 'a')))
                        print(attempt(lambda: os.setuid(0)), attempt(lambda: os.kill(1, 9)))
                        """)).getFirst();
        assertThat(step.stdout().content().text()).isEqualTo("True ['lo']\nshut\nshut shut\nshut shut\n");
    }

    private List<StepReport> run(Step... steps) {
        return sandbox().run(plan(steps), Progress.NOBODY).steps();
    }

    private Plan plan(Step... steps) {
        SourceTree sources = SourceTree.of(Map.of("main.py", Content.of("pass\n")));
        return new Plan(sandbox().digestOf("cupel/python"), sources, SourceTree.EMPTY, List.of(steps));
    }

    private static Step step(String id, String program) {
        return step(id, program, null, Map.of());
    }

    private static Step step(String id, String program, @Nullable String after, Map<String, Bytes> collect) {
        return step(id, Place.RUN, program, after, SourceTree.EMPTY, collect);
    }

    private static Step step(
            String id,
            Place place,
            String program,
            @Nullable String after,
            SourceTree files,
            Map<String, Bytes> collect) {
        return new Step(
                id,
                after,
                place,
                List.of("python3", "-c", program),
                Map.of(),
                Content.of("input"),
                files,
                SMALL,
                false,
                collect);
    }
}
