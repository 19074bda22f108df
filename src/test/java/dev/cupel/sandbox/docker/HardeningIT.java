package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import dev.cupel.domain.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the daemon itself says of a sandbox while it runs.
class HardeningIT {
    private static final DockerClient CLIENT = new Client().client();
    private static final Bytes MEMORY = Bytes.mebi(256);

    @ParameterizedTest
    @ValueSource(strings = {"runc", "runsc"})
    void a_running_sandbox_is_as_hard_as_it_was_ordered(String runtime) {
        Engine.Order order = new Engine.Order(
                "cupel-" + UUID.randomUUID(),
                "cupel/base:" + new DockerOn(runtime, "").imageTag(),
                runtime,
                BigDecimal.ONE,
                MEMORY,
                300,
                Map.of("cupel.sandbox", "1", "cupel.worker", "hardening-it"));
        Removals removals = new Removals(DockerOn.ENGINE);
        try (ContainerSeat _ = ContainerSeat.open(DockerOn.ENGINE, order, removals)) {
            InspectContainerResponse container =
                    CLIENT.inspectContainerCmd(order.name()).exec();
            assertThat(container.getState().getRunning()).isTrue();
            SoftAssertions.assertSoftly(soft -> {
                process(container, soft);
                host(Objects.requireNonNull(container.getHostConfig()), runtime, soft);
            });
        }
        removals.await();
        assertThat(DockerOn.ENGINE.labelled(Map.of("cupel.worker", "hardening-it")))
                .isEmpty();
    }

    private static void process(InspectContainerResponse container, SoftAssertions soft) {
        var config = container.getConfig();
        soft.assertThat(config.getUser()).isEqualTo("0:0");
        soft.assertThat(config.getTty()).isFalse();
        soft.assertThat(config.getStdinOpen()).isTrue();
        soft.assertThat(config.getStdInOnce()).isTrue();
        soft.assertThat(config.getAttachStdin()).isTrue();
        soft.assertThat(config.getAttachStdout()).isTrue();
        soft.assertThat(config.getAttachStderr()).isTrue();
        soft.assertThat(config.getEnv()).containsExactlyInAnyOrder("PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8");
        soft.assertThat(config.getHostName()).isEqualTo("sandbox");
        soft.assertThat(config.getWorkingDir()).isEqualTo("/");
        soft.assertThat(config.getNetworkDisabled()).isTrue();
        soft.assertThat(Objects.requireNonNull(config.getHealthcheck()).getTest())
                .containsExactly("NONE");
        soft.assertThat(config.getLabels()).containsEntry("cupel.sandbox", "1");
        soft.assertThat(config.getEntrypoint()).containsExactly("/runner");
        soft.assertThat(container.getMounts()).isNullOrEmpty();
    }

    private static void host(HostConfig host, String runtime, SoftAssertions soft) {
        soft.assertThat(host.getRuntime()).isEqualTo(runtime);
        soft.assertThat(host.getNetworkMode()).isEqualTo("none");
        soft.assertThat(host.getDns()).containsExactly("127.0.0.1");
        soft.assertThat(host.getCapDrop()).containsExactly(Capability.ALL);
        soft.assertThat(host.getCapAdd())
                .containsExactlyInAnyOrder(Capability.SETUID, Capability.SETGID, Capability.KILL);
        soft.assertThat(host.getSecurityOpts())
                .containsExactlyElementsOf(
                        daemonHasAppArmor()
                                ? List.of("no-new-privileges:true", "apparmor=docker-default")
                                : List.of("no-new-privileges:true"));
        soft.assertThat(host.getReadonlyRootfs()).isTrue();
        soft.assertThat(host.getTmpFs())
                .containsOnlyKeys("/tmp", "/box", "/dev/shm", "/dev/mqueue")
                .containsEntry("/tmp", "rw,exec,nosuid,nodev,size=64m,nr_inodes=4k,mode=1777")
                .containsEntry("/box", "rw,exec,nosuid,nodev,size=128m,nr_inodes=8k,mode=0755")
                .containsEntry("/dev/shm", "rw,noexec,nosuid,nodev,size=8m,nr_inodes=256,mode=1777")
                .containsEntry("/dev/mqueue", "ro,nosuid,nodev,noexec,size=4k,mode=0555");
        soft.assertThat(host.getIpcMode()).isEqualTo("none");
        soft.assertThat(host.getCgroupnsMode()).isEqualTo("private");
        soft.assertThat(host.getPidsLimit()).isEqualTo(300);
        soft.assertThat(host.getMemory()).isEqualTo(MEMORY.count());
        soft.assertThat(host.getMemorySwap()).isEqualTo(MEMORY.count());
        soft.assertThat(host.getMemorySwappiness()).isNull();
        soft.assertThat(host.getNanoCPUs()).isEqualTo(1_000_000_000L);
        soft.assertThat(host.getOomKillDisable()).isNotEqualTo(true);
        soft.assertThat(host.getOomScoreAdj()).isEqualTo(500);
        soft.assertThat(host.getUlimits())
                .extracting(limit -> limit.getName() + " " + limit.getSoftLong() + " " + limit.getHardLong())
                .containsExactlyInAnyOrder(
                        "core 0 0",
                        "nofile 1024 1024",
                        "fsize 67108864 67108864",
                        "memlock 65536 65536",
                        "msgqueue 0 0",
                        "sigpending 256 256",
                        "stack 8388608 67108864");
        soft.assertThat(Objects.requireNonNull(host.getLogConfig()).getType()).isEqualTo(LogConfig.LoggingType.NONE);
        soft.assertThat(host.getInit()).isFalse();
        soft.assertThat(host.getAutoRemove()).isFalse();
        nothingOfTheHost(host, soft);
    }

    private static void nothingOfTheHost(HostConfig host, SoftAssertions soft) {
        soft.assertThat(host.getPrivileged()).isFalse();
        soft.assertThat(host.getBinds()).isNullOrEmpty();
        soft.assertThat(host.getMounts()).isNullOrEmpty();
        soft.assertThat(host.getDevices()).isNullOrEmpty();
        soft.assertThat(host.getVolumesFrom()).isNullOrEmpty();
        soft.assertThat(host.getLinks()).isNullOrEmpty();
        soft.assertThat(host.getExtraHosts()).isNullOrEmpty();
        soft.assertThat(host.getSysctls()).isNullOrEmpty();
        soft.assertThat(host.getPidMode()).isNullOrEmpty();
        soft.assertThat(host.getUtSMode()).isNullOrEmpty();
        soft.assertThat(host.getUsernsMode()).isNullOrEmpty();
        soft.assertThat(host.getCgroupParent()).isNullOrEmpty();
        soft.assertThat(host.getDeviceCgroupRules()).isNullOrEmpty();
        soft.assertThat(host.getDeviceRequests()).isNullOrEmpty();
    }

    private static boolean daemonHasAppArmor() {
        return Objects.requireNonNull(CLIENT.infoCmd().exec().getSecurityOptions()).stream()
                .anyMatch(option -> option.startsWith("name=apparmor"));
    }
}
