# attack 40: sockets, kernel files, devices, and becoming somebody else | must: wrong_answer | says: nothing open | never: OPEN | gvisor: OPEN to read /proc/1/environ, OPEN to write /dev/fuse, OPEN to write /dev/net/tun, OPEN nice
import os
import work

SOCKETS = ["/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock", "/run/secrets/kubernetes.io/serviceaccount/token"]
KERNEL = ["/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/sysrq-trigger", "/proc/kcore", "/proc/kmsg",
          "/proc/1/root/etc/shadow", "/proc/1/mem", "/proc/1/environ", "/sys/kernel/uevent_helper", "/sys/fs/cgroup/release_agent",
          "/sys/fs/cgroup/memory/release_agent", "/sys/fs/cgroup/cgroup.procs", "/sys/kernel/debug/tracing/trace"]
DEVICES = ["/dev/mem", "/dev/kmsg", "/dev/fuse", "/dev/kvm", "/dev/net/tun", "/dev/sda", "/dev/vda", "/dev/nvme0n1", "/dev/loop0"]


def attempt(what, action):
    try:
        if action():
            print("OPEN", what)
    except Exception:
        pass


def readable(path):
    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    return path in SOCKETS or os.read(fd, 16)


def writable(path):
    return os.open(path, os.O_WRONLY | os.O_NONBLOCK) >= 0


for path in SOCKETS + KERNEL + DEVICES:
    if path not in ("/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/sys/fs/cgroup/cgroup.procs"):
        attempt("to read " + path, lambda: readable(path))
    attempt("to write " + path, lambda: writable(path))
attempt("mknod", lambda: os.mknod("/tmp/disk", 0o60600, os.makedev(8, 0)) is None)
attempt("chroot", lambda: os.chroot("/tmp") is None)
attempt("setuid", lambda: os.setuid(0) is None)
attempt("setgid", lambda: os.setgid(0) is None)
attempt("setgroups", lambda: os.setgroups([0]) is None)
attempt("nice", lambda: os.nice(-5) < 0)
attempt("sethostname", lambda: os.system("hostname other 2>/dev/null") == 0)
print("nothing open")
