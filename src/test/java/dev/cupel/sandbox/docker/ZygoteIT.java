package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.domain.Bytes;
import dev.cupel.domain.Content;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.sandbox.Plan;
import dev.cupel.sandbox.Progress;
import dev.cupel.sandbox.Step;
import dev.cupel.sandbox.StepReport;
import dev.cupel.sandbox.protocol.Sittings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A step that a zygote forks is the same, to its program and to us, as one that was started; only sooner.
@Disabled("nothing is primed yet: a forked Python costs more than a started one here, and may hang on gVisor")
class ZygoteIT {
    private static final DockerOn RUNC = new DockerOn("runc", "zygote-it");
    private static final DockerOn RUNSC = new DockerOn("runsc", "zygote-it");
    private static final DockerSandbox ON_RUNC = RUNC.sandbox();
    private static final DockerSandbox ON_RUNSC = RUNSC.sandbox();
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), Bytes.mebi(256), Bytes.kibi(64), 64);

    private static final List<String> PRIMER =
            List.of("/usr/bin/python3", "-s", "-B", "/opt/cupel/zygote.py", "--", "python3", "-s", "-B");

    /// What a program could notice.
    private static final Map<String, String> PROGRAMS = Map.ofEntries(
            Map.entry("input", "print(input()[::-1]); print(repr(__import__('sys').stdin.read()))"),
            Map.entry("names", "import sys; print(__name__, __file__, sys.argv, sys.path, sys.orig_argv)"),
            Map.entry(
                    "flags", "import sys; print(sys.flags, sys.executable, sys.stdout.encoding, sys.stdin.seekable())"),
            Map.entry("globals", "print(sorted(globals()))"),
            Map.entry("fault", "def f():\n    return {}['x']\nprint('before')\nf()"),
            Map.entry("syntax", "print('never'"),
            Map.entry("code", "import atexit, sys\natexit.register(lambda: print('bye'))\nsys.exit(7)"),
            Map.entry("words", "raise SystemExit('said at the end')"),
            Map.entry("signal", "import os; os.kill(os.getpid(), 15)"),
            Map.entry(
                    "signals",
                    "import signal; print([(s, signal.getsignal(s)) for s in sorted(signal.valid_signals())])"),
            Map.entry(
                    "who",
                    "import os; print(os.getresuid(), os.getresgid(), os.getgroups(), os.getppid(), os.getpgrp() == os.getpid())"),
            Map.entry(
                    "where",
                    "import os; print(os.getcwd(), sorted(os.environ.items()), oct(os.umask(0)), os.listdir('.'))"),
            Map.entry("descriptors", "import os; print(sorted(int(n) for n in os.listdir('/proc/self/fd'))[:-1])"),
            Map.entry(
                    "limits",
                    "import resource as r; print([r.getrlimit(getattr(r, n)) for n in dir(r) if n.startswith('RLIMIT_')])"),
            Map.entry(
                    "rights",
                    "print([l for l in open('/proc/self/status') if l.startswith(('Cap', 'NoNew', 'Seccomp:', 'Uid', 'Gid'))])"),
            Map.entry(
                    "children",
                    "import subprocess; print(subprocess.run(['id', '-u'], capture_output=True, text=True).stdout)"),
            Map.entry(
                    "threads",
                    "import threading\nt = threading.Thread(target=lambda: print('thread'))\nt.start(); t.join()\nprint(threading.current_thread().name)"),
            Map.entry(
                    "pool",
                    "import multiprocessing as m\nif __name__ == '__main__':\n    with m.Pool(2) as p: print(p.map(abs, [-1, 2]))"),
            Map.entry("deep", "def f(n): return f(n + 1)\ntry: f(0)\nexcept RecursionError as e: print(e)"),
            Map.entry("much_memory", "try: x = bytearray(1 << 30)\nexcept MemoryError: print('refused')"),
            Map.entry("ctypes", "import ctypes; print(ctypes.CDLL(None).abs(-3))"),
            Map.entry(
                    "hidden",
                    "import os\ntry: print(sorted(open('/proc/1/environ').read().split(chr(0))))\nexcept OSError as e: print(type(e))\ntry: os.kill(1, 9)\nexcept OSError as e: print(type(e))"));

    @ParameterizedTest
    @ValueSource(strings = {"runc", "runsc"})
    void a_program_cannot_tell(String runtime) {
        DockerSandbox sandbox = runtime.equals("runc") ? ON_RUNC : ON_RUNSC;
        Plan plan = plan(sandbox, PROGRAMS);
        assertThat(facts(run(sandbox, plan))).isEqualTo(facts(run(sandbox, plan.primedBy(List.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"runc", "runsc"})
    void it_is_forked_and_its_chances_are_its_own(String runtime) {
        DockerSandbox sandbox = runtime.equals("runc") ? ON_RUNC : ON_RUNSC;
        String program = "import random; print(random.random(), 'zygote' in open('/proc/self/cmdline').read())";
        List<String> said = said(run(sandbox, plan(sandbox, Map.of("first", program, "second", program))));
        assertThat(said).allMatch(line -> line.endsWith("True\n")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"runc", "runsc"})
    void no_step_can_touch_the_zygote(String runtime) {
        DockerSandbox sandbox = runtime.equals("runc") ? ON_RUNC : ON_RUNSC;
        String attack = """
                import os, signal
                for pid in [int(name) for name in os.listdir('/proc') if name.isdigit()]:
                    if pid == os.getpid(): continue
                    for what in %s:
                        try: open('/proc/' + str(pid) + '/' + what, 'rb').read(1); print('open', pid, what)
                        except OSError: pass
                    try: os.kill(pid, signal.SIGKILL); print('killed', pid)
                    except OSError: pass
                """.formatted(
                        runtime.equals("runc") ? "['mem', 'fd/0', 'fd/1', 'fd/5', 'environ', 'maps']" : "['mem']");
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("attack", attack);
        steps.put("bomb", "import os\nwhile True: os.fork()");
        steps.put("after", "print('zygote' in open('/proc/self/cmdline').read())");
        List<String> said = said(run(sandbox, plan(sandbox, steps)));
        assertThat(said.getFirst()).isEqualTo("");
        assertThat(said.getLast()).isEqualTo("True\n");
    }

    @AfterAll
    static void no_container_is_left() {
        ON_RUNC.close();
        ON_RUNSC.close();
        assertThat(DockerOn.ENGINE.labelled(Map.of("cupel.worker", RUNC.name())))
                .isEmpty();
    }

    private static List<StepReport> run(DockerSandbox sandbox, Plan plan) {
        return new Sittings(asked -> sandbox.open(sandbox.shape(asked), Duration.ofMinutes(10)))
                .run(plan, Progress.NOBODY)
                .steps();
    }

    private static Map<String, String> facts(List<StepReport> steps) {
        return steps.stream()
                .collect(Collectors.toMap(
                        StepReport::id,
                        step -> step.exit() + "\n" + step.stdout().content().text()
                                + step.stderr().content().text()));
    }

    private static List<String> said(List<StepReport> steps) {
        return steps.stream().map(step -> step.stdout().content().text()).toList();
    }

    private static Plan plan(DockerSandbox sandbox, Map<String, String> programs) {
        SourceTree sources = SourceTree.of(programs.entrySet().stream()
                .collect(Collectors.toMap(
                        program -> "try_" + program.getKey() + ".py",
                        program -> Content.of(program.getValue() + "\n"))));
        Function<String, Step> step = name -> new Step(
                name,
                null,
                Step.Place.RUN,
                List.of("python3", "-s", "-B", "/box/src/try_" + name + ".py", "argument"),
                Map.of("PYTHONDONTWRITEBYTECODE", "1"),
                Content.of("one\ntwo\n"),
                SourceTree.EMPTY,
                LIMITS,
                true,
                Map.of());
        return new Plan(
                sandbox.digestOf("cupel/python"),
                sources,
                SourceTree.EMPTY,
                programs.keySet().stream().map(step).toList(),
                PRIMER);
    }
}
