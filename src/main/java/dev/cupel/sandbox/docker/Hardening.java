package dev.cupel.sandbox.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HealthCheck;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Ulimit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What every sandbox is made of: facts with their reasons, no ifs, nothing that configuration could weaken.
/// What stands nowhere here keeps Docker's default on purpose: no binds, devices, sysctls or extra hosts,
/// namespaces of its own, the masked paths, the daemon's own seccomp profile.
final class Hardening {
    private static final BigDecimal NANO = BigDecimal.valueOf(1_000_000_000);

    /// Gone with the container. Inodes are limited, for empty files take the kernel's memory too. `multiprocessing`
    /// of Python wants /dev/shm; /dev/mqueue is covered, for open() could make queues there.
    private static final Map<String, String> WRITABLE = Map.of(
            "/tmp", "rw,exec,nosuid,nodev,size=64m,nr_inodes=4k,mode=1777",
            "/box", "rw,exec,nosuid,nodev,size=128m,nr_inodes=8k,mode=0755",
            "/dev/shm", "rw,noexec,nosuid,nodev,size=8m,nr_inodes=256,mode=1777",
            "/dev/mqueue", "ro,nosuid,nodev,noexec,size=4k,mode=0555");

    /// 1024 descriptors for all languages: a JVM opens more than 256 for its own modules and what it compiles.
    /// Address space has no limit, for runtimes reserve terabytes of it; nor have the processes of a user, which
    /// would be counted over all containers.
    private static final List<Ulimit> LIMITS = List.of(
            new Ulimit("core", 0L, 0L),
            new Ulimit("nofile", 1024L, 1024L),
            new Ulimit("fsize", 64L << 20, 64L << 20),
            new Ulimit("memlock", 65_536L, 65_536L),
            new Ulimit("msgqueue", 0L, 0L),
            new Ulimit("sigpending", 256L, 256L),
            new Ulimit("stack", 8L << 20, 64L << 20));

    private Hardening() {}

    /// @param appArmor whether the daemon has AppArmor, whose profile is then asked for by name
    static CreateContainerCmd apply(CreateContainerCmd create, Engine.Order order, boolean appArmor) {
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
                .withHostConfig(host(order, appArmor));
    }

    static HostConfig host(Engine.Order order, boolean appArmor) {
        long memory = order.memory().count();
        return HostConfig.newHostConfig()
                .withRuntime(order.runtime())
                .withNetworkMode("none") // exfiltration, SSRF and metadata services end here
                .withDns("127.0.0.1") // else the host's resolver shows in /etc/resolv.conf
                .withCapDrop(Capability.ALL)
                .withCapAdd(
                        Capability.SETUID,
                        Capability.SETGID,
                        Capability.KILL) // what the runner needs to start and stop programs
                .withSecurityOpts(security(appArmor))
                .withPrivileged(false)
                .withReadonlyRootfs(true)
                .withTmpFs(WRITABLE)
                .withIpcMode("none")
                .withCgroupnsMode("private") // hides the host's cgroup path
                .withPidsLimit(order.processes())
                .withMemory(memory)
                .withMemorySwap(memory) // equal: no swap
                .withNanoCPUs(order.cpus().multiply(NANO).longValueExact())
                .withOomKillDisable(false)
                .withOomScoreAdj(500) // the host's own daemons must win
                .withUlimits(LIMITS)
                .withLogConfig(new LogConfig(
                        LogConfig.LoggingType.NONE)) // results come by attach; a log would grow on the host's disk
                .withInit(false) // the runner is PID 1 and reaps
                .withAutoRemove(false); // else the state that says "out of memory" is gone
    }

    /// The daemon's own profiles stay on: naming a seccomp profile would replace a newer one by ours.
    private static List<String> security(boolean appArmor) {
        return appArmor
                ? List.of("no-new-privileges:true", "apparmor=docker-default")
                : List.of("no-new-privileges:true");
    }
}
