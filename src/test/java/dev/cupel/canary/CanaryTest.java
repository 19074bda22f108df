package dev.cupel.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.FakeSandbox;
import dev.cupel.FakeSandbox.Ended;
import dev.cupel.canary.Finding.Outcome;
import dev.cupel.domain.Exit;
import dev.cupel.domain.Limit;
import dev.cupel.domain.Text;
import dev.cupel.sandbox.Backend;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the ends of the attacks say about the limits.
class CanaryTest {
    private static final Backend RUNC = new Backend("runc", "28.5.1", "2", false, Set.of());
    private static final Backend RUNSC = new Backend("runsc", "28.5.1", "2", true, Set.of());
    private static final String PRIVILEGE = """
            uid 10002
            no-new-privileges 1
            capabilities Eff 0
            capabilities Bnd e0
            root ro
            """;

    private final FakeSandbox sandbox = new FakeSandbox()
            .on("memory", Ended.at(Limit.MEMORY).stdout(Text.of("granted-memory 402653184\ngranted-swap 0\n")))
            .on("pids", Ended.at(Limit.PROCESSES).stdout(Text.of("granted-pids 24\nrefused 20 EAGAIN\n")))
            .on("cpu", Ended.at(Limit.CPU).stdout(Text.of("granted-cpu 100000 100000\n")))
            .on("wall", Ended.at(Limit.WALL))
            .on("output", Ended.at(Limit.OUTPUT).stdout(Text.of("xxx")))
            .on("disk", Ended.printing("writable /tmp\nfilled . 67108864 ENOSPC\ndone\n"))
            .on("build-disk", Ended.printing("writable /box/out\nfilled /box/out 134217728 ENOSPC\ndone\n"))
            .on("inodes", Ended.printing("files . 4095 ENOSPC\ndone\n"))
            .on("network", Ended.printing("interface lo\ndone\n"))
            .on("seccomp", Ended.printing("done\n"))
            .on("privilege", Ended.printing(PRIVILEGE + "done\n"));

    @Test
    void where_every_attack_is_stopped_the_sandbox_holds() {
        assertThat(new Prover(sandbox).prove(RUNC, FakeSandbox.DIGEST))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.BITES)
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"memory", "pids", "cpu", "wall", "output", "disk", "inodes", "network", "seccomp", "privilege"})
    void an_attack_that_ends_otherwise_than_it_should_is_a_limit_that_fails(String limit) {
        assertThat(after(limit, Ended.with(new Exit.Signal(9))).detail()).contains("was killed by signal 9");
        assertThat(after(limit, Ended.with(new Exit.NotStarted(2))).detail()).contains("bin/images");
        assertThat(after(limit, Ended.code(0)).outcome()).isEqualTo(Outcome.FAILS);
    }

    @Test
    void a_limit_that_only_the_runner_holds_is_not_enough() {
        assertFails("memory", Ended.at(Limit.MEMORY).stdout(Text.of("granted-memory max\ngranted-swap none\n")));
        assertFails(
                "memory",
                Ended.at(Limit.MEMORY).stdout(Text.of("granted-memory 9223372036854771712\ngranted-swap 0\n")));
        assertFails("memory", Ended.at(Limit.MEMORY).stdout(Text.of("granted-memory 402653184\n")));
        assertFails("pids", Ended.at(Limit.PROCESSES).stdout(Text.of("granted-pids max\n")));
        assertFails("cpu", Ended.at(Limit.CPU).stdout(Text.of("granted-cpu -1\n")));
        assertFails("cpu", Ended.at(Limit.CPU).stdout(Text.of("granted-cpu max 100000\n")));
    }

    @Test
    void a_limit_that_the_engine_says_it_cannot_set_is_believed() {
        Backend weak = new Backend("runsc", "20.10", "1", true, Set.of("memory", "pids", "cpu"));
        assertThat(new Prover(sandbox).prove(weak, FakeSandbox.DIGEST))
                .filteredOn(finding -> finding.outcome() == Outcome.FAILS)
                .extracting(Finding::limit)
                .containsExactly("memory", "pids", "cpu");
    }

    @Test
    void a_kernel_of_its_own_need_not_show_the_hosts_limits_nor_count_files() {
        sandbox.on("memory", Ended.at(Limit.MEMORY))
                .on("pids", Ended.at(Limit.PROCESSES))
                .on("cpu", Ended.at(Limit.CPU))
                .on("inodes", Ended.printing("files . 5000 more\ndone\n"))
                .on("privilege", Ended.printing(PRIVILEGE + "readable /proc/1/environ\ndone\n"));
        assertThat(new Prover(sandbox).prove(RUNSC, FakeSandbox.DIGEST))
                .filteredOn(finding -> finding.outcome() == Outcome.COVERED)
                .extracting(Finding::limit)
                .containsExactly("inodes", "privilege");
        assertThat(new Prover(sandbox).prove(RUNSC, FakeSandbox.DIGEST))
                .filteredOn(finding -> finding.outcome() == Outcome.FAILS)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"interface eth0", "route 169.254.169.254", "socket packet"})
    void every_way_out_is_named(String way) {
        assertThat(after("network", Ended.printing("interface lo\n" + way + "\ndone\n"))
                        .detail())
                .contains(way);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uid 0",
                "became root",
                "no-new-privileges 0",
                "capabilities Eff 20",
                "capabilities Bnd 2000e0",
                "root rw",
                "setuid /usr/bin/su",
                "device /dev/kvm",
                "readable /proc/1/environ",
                "writable /proc/sys/kernel/core_pattern",
                "signals /runner"
            })
    void every_right_too_many_is_named(String right) {
        assertThat(after("privilege", Ended.printing(PRIVILEGE + right + "\ndone\n"))
                        .detail())
                .contains(right);
    }

    @ParameterizedTest
    @CsvSource({
        "disk, writable /host, /host",
        "build-disk, filled /box/out 201326592 more, /box/out",
        "inodes, files . 5000 more, making files",
        "seccomp, allowed userfaultfd EINVAL, userfaultfd"
    })
    void whatever_was_reached_is_named(String program, String said, String named) {
        assertThat(after(program, Ended.printing(said + "\ndone\n")).detail()).contains(named);
    }

    private void assertFails(String program, Ended end) {
        assertThat(after(program, end).outcome()).as(end.toString()).isEqualTo(Outcome.FAILS);
    }

    /// The one finding that is not good once this program ends this way.
    private Finding after(String program, Ended end) {
        sandbox.on(program, end);
        return new Prover(sandbox)
                .prove(RUNC, FakeSandbox.DIGEST).stream()
                        .filter(finding -> finding.outcome() != Outcome.BITES)
                        .findFirst()
                        .orElseThrow();
    }
}
