package dev.cupel.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import dev.cupel.domain.Bytes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a sandbox must never have, whatever is asked for.
class HardeningTest {
    private final HostConfig host = host(false);

    @Test
    void nothing_of_the_host_is_inside() {
        assertThat(host.getPrivileged()).isFalse();
        assertThat(host.getBinds()).isNullOrEmpty();
        assertThat(host.getMounts()).isNullOrEmpty();
        assertThat(host.getDevices()).isNullOrEmpty();
        assertThat(host.getVolumesFrom()).isNullOrEmpty();
        assertThat(host.getLinks()).isNullOrEmpty();
        assertThat(host.getPidMode()).isNull();
        assertThat(host.getUsernsMode()).isNull();
        assertThat(host.getSysctls()).isNull();
    }

    @Test
    void there_is_no_network() {
        assertThat(host.getNetworkMode()).isEqualTo("none");
        assertThat(host.getDns()).containsExactly("127.0.0.1");
    }

    @Test
    void the_runner_has_three_capabilities_and_cannot_gain_more() {
        assertThat(host.getCapDrop()).containsExactly(Capability.ALL);
        assertThat(Arrays.asList(host.getCapAdd()))
                .containsExactlyInAnyOrder(Capability.SETUID, Capability.SETGID, Capability.KILL);
        assertThat(host.getSecurityOpts()).containsExactly("no-new-privileges:true");
        assertThat(host(true).getSecurityOpts()).containsExactly("no-new-privileges:true", "apparmor=docker-default");
    }

    @Test
    void memory_swap_processes_and_every_writable_place_are_bounded() {
        assertThat(host.getMemory()).isEqualTo(Bytes.mebi(256).count());
        assertThat(host.getMemorySwap()).isEqualTo(host.getMemory());
        assertThat(host.getPidsLimit()).isEqualTo(72);
        assertThat(host.getReadonlyRootfs()).isTrue();
        assertThat(Objects.requireNonNull(host.getTmpFs()).values())
                .allSatisfy(options -> assertThat(options).contains("size=", "nosuid", "nodev"));
    }

    private static HostConfig host(boolean appArmor) {
        return Hardening.host(
                new Engine.Order("name", "image", "runc", BigDecimal.ONE, Bytes.mebi(256), 72, Map.of()), appArmor);
    }
}
