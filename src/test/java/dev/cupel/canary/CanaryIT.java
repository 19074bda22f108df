package dev.cupel.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import dev.cupel.canary.Finding.Outcome;
import dev.cupel.sandbox.Sandbox;
import dev.cupel.sandbox.docker.DockerSandboxes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The canary on a real engine: silent where all limits hold, and naming the one that was really taken away.
class CanaryIT {
    private static final Set<String> COVERED_ON_GVISOR = Set.of("inodes", "privilege");

    @Test
    void every_limit_bites_under_runc() {
        List<Finding> findings = findings(DockerSandboxes.on("runc"));
        assertThat(findings)
                .extracting(Finding::limit)
                .containsExactly(
                        "memory", "pids", "cpu", "wall", "output", "disk", "inodes", "network", "seccomp", "privilege");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.outcome()).as(finding.toString()).isEqualTo(Outcome.BITES));
    }

    @Test
    void on_gvisor_every_limit_bites_or_is_covered_by_another() {
        assertThat(findings(DockerSandboxes.on("runsc")))
                .allSatisfy(finding -> assertThat(finding.outcome())
                        .as(finding.toString())
                        .isIn(
                                COVERED_ON_GVISOR.contains(finding.limit())
                                        ? List.of(Outcome.BITES, Outcome.COVERED)
                                        : List.of(Outcome.BITES)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("weaknesses")
    void what_is_missing_is_named(String limit, String detail, Consumer<HostConfig> weakening) {
        assertFound(limit, detail, command -> weakening.accept(host(command)));
    }

    static List<Arguments> weaknesses() {
        return List.of(
                weakness(
                        "memory",
                        "no limit of its own",
                        host -> host.withMemory(0L).withMemorySwap(0L)),
                weakness("pids", "no limit of its own", host -> host.withPidsLimit(0L)),
                weakness("cpu", "every processor", host -> host.withNanoCPUs(0L)),
                weakness("disk", "filling .", host -> folder(host, "/tmp", "rw,exec,size=1g,nr_inodes=4k,mode=1777")),
                weakness("disk", "writable are /scratch", host -> folder(host, "/scratch", "rw,size=1m,mode=1777")),
                weakness("inodes", "making files in .", host -> folder(host, "/tmp", "rw,exec,size=64m,mode=1777")),
                weakness("privilege", "root rw", host -> host.withReadonlyRootfs(false)),
                weakness(
                        "privilege",
                        "capabilities Bnd",
                        host -> host.withCapAdd(
                                Capability.SETUID, Capability.SETGID, Capability.KILL, Capability.SYS_ADMIN)));
    }

    @Test
    void a_network_is_named() {
        assertFound("network", "interface eth0", command -> {
            command.withNetworkDisabled(false);
            host(command).withNetworkMode("bridge");
        });
    }

    private static Arguments weakness(String limit, String detail, Consumer<HostConfig> weakening) {
        return Arguments.of(limit, detail, weakening);
    }

    private static void folder(HostConfig host, String folder, String options) {
        Map<String, String> folders = new HashMap<>(Objects.requireNonNull(host.getTmpFs()));
        folders.put(folder, options);
        host.withTmpFs(folders);
    }

    private static HostConfig host(CreateContainerCmd command) {
        return Objects.requireNonNull(command.getHostConfig());
    }

    private static void assertFound(String limit, String detail, Consumer<CreateContainerCmd> weakening) {
        assertThat(findings(DockerSandboxes.on("runc", weakening)))
                .filteredOn(finding -> finding.outcome() == Outcome.FAILS)
                .anySatisfy(finding -> {
                    assertThat(finding.limit()).isEqualTo(limit);
                    assertThat(finding.detail()).contains(detail);
                });
    }

    private static List<Finding> findings(Sandbox sandbox) {
        return new Prover(sandbox).prove(sandbox.backend(), sandbox.digestOf("cupel/base"));
    }
}
