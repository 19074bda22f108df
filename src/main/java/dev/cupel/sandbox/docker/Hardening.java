package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HealthCheck;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Ulimit;
import dev.cupel.domain.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What every sandbox is made of: facts with their reasons, no ifs, nothing that configuration could weaken.
final class Hardening {
    private static final BigDecimal NANO = BigDecimal.valueOf(1_000_000_000);

    private Hardening() {}

    /// @param memory of the whole container, swap included
    /// @param processes processes and threads of the whole container
    static CreateContainerCmd apply(
            CreateContainerCmd create, String runtime, BigDecimal cpus, Bytes memory, long processes) {
        return create.withUser("0:0") // the runner; programs run as 10001 and 10002
                .withEnv("PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8") // nothing secret: children can read it
                .withHostName("sandbox") // by default it would be the container's id
                .withWorkingDir("/")
                .withTty(false) // no /dev/console
                .withStdinOpen(true)
                .withStdInOnce(true)
                .withAttachStdin(true)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withNetworkDisabled(true)
                .withHealthcheck(new HealthCheck().withTest(List.of("NONE")))
                .withHostConfig(host(runtime, cpus, memory, processes));
    }

    static HostConfig host(String runtime, BigDecimal cpus, Bytes memory, long processes) {
        return HostConfig.newHostConfig()
                .withRuntime(runtime)
                .withNetworkMode("none") // exfiltration, SSRF and metadata services end here
                .withDns("127.0.0.1") // else the host's resolver shows in /etc/resolv.conf
                .withCapDrop(Capability.ALL)
                .withCapAdd(
                        Capability.SETUID,
                        Capability.SETGID,
                        Capability.KILL) // what the runner needs to start and stop programs
                .withSecurityOpts(
                        List.of("no-new-privileges:true")) // the daemon's own seccomp and AppArmor profiles stay on
                .withPrivileged(false)
                .withReadonlyRootfs(true)
                .withTmpFs(Map.of(
                        "/tmp", "rw,exec,nosuid,nodev,size=64m,nr_inodes=4k,mode=1777",
                        "/box", "rw,exec,nosuid,nodev,size=128m,nr_inodes=8k,mode=0755",
                        "/dev/shm",
                                "rw,noexec,nosuid,nodev,size=8m,nr_inodes=256,mode=1777", // Python's multiprocessing
                        // wants it
                        "/dev/mqueue",
                                "ro,nosuid,nodev,noexec,size=4k,mode=0555")) // covers queues that open() could make
                .withIpcMode("none")
                .withCgroupnsMode("private")
                .withPidsLimit(processes)
                .withMemory(memory.count())
                .withMemorySwap(memory.count()) // equal: no swap
                .withNanoCPUs(cpus.multiply(NANO).longValueExact())
                .withOomKillDisable(false)
                .withOomScoreAdj(500) // the host's own daemons must win
                .withUlimits(List.of(
                        new Ulimit("core", 0L, 0L),
                        new Ulimit("nofile", 1024L, 1024L),
                        new Ulimit("memlock", 65_536L, 65_536L),
                        new Ulimit("msgqueue", 0L, 0L),
                        new Ulimit("sigpending", 256L, 256L),
                        new Ulimit("stack", 8L << 20, 64L << 20)))
                .withLogConfig(new LogConfig(
                        LogConfig.LoggingType.NONE)) // results come by attach; a log would grow on the host's disk
                .withInit(false) // the runner is PID 1 and reaps
                .withAutoRemove(false); // else the state that says "out of memory" is gone
    }
}
