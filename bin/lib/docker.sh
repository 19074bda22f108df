# Sourced by the scripts in bin/. `docker_up` finds a running Docker engine or, as root on Debian, installs and starts one.

docker_log=${TMPDIR:-/tmp}/cupel-docker.log

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$(basename "$0"): $*"
    exit 1
}

may_install() {
    [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null
}

# The package lists may be missing or old: only then are they fetched, which takes longer than most installs.
apt_install() {
    say "installing $*"
    apt_get install "$@" || { apt_get update && apt_get install "$@"; } \
        || fail "could not install $*; see $docker_log"
}

apt_get() (
    command=$1
    shift
    export DEBIAN_FRONTEND=noninteractive
    apt-get "$command" -q -y --no-install-recommends "$@" >> "$docker_log" 2>&1 < /dev/null
)

docker_answers() {
    docker version --format '{{.Server.Version}}' > /dev/null 2>&1
}

docker_up() {
    docker_answers || docker_start
}

# A new client without its buildx plugin cannot use BuildKit; the engine's own builder does all we need.
docker_builder() {
    docker buildx version > /dev/null 2>&1 || export DOCKER_BUILDKIT=0
}

docker_start() {
    [ -z "${DOCKER_HOST:-}" ] || fail "no Docker engine answers at DOCKER_HOST=$DOCKER_HOST: start it there, or unset DOCKER_HOST"
    if ! may_install; then
        command -v docker > /dev/null || fail "Docker is missing: install it (Debian: sudo apt-get install docker.io), then try again"
        fail "no Docker engine answers: start it (sudo systemctl start docker) and see that you may use it (sudo usermod -aG docker $(id -un))"
    fi
    command -v dockerd > /dev/null || apt_install docker.io iptables
    command -v docker > /dev/null || apt_install docker-cli # a package of its own since Debian 13
    docker_answers || docker_launch
    docker_wait
}

docker_launch() {
    say "starting the Docker engine"
    if [ -d /run/systemd/system ]; then
        systemctl start docker
    elif ! kill -0 "$(cat /var/run/docker.pid 2> /dev/null)" 2> /dev/null; then
        # A session of its own: Ctrl-C in this terminal must not end the engine.
        setsid dockerd >> "$docker_log" 2>&1 < /dev/null &
    fi
}

docker_wait() {
    seconds=0
    until docker_answers; do
        [ $seconds -lt 60 ] || { tail -n 5 "$docker_log" >&2; fail "the Docker engine does not answer; see $docker_log"; }
        [ $((seconds % 5)) != 4 ] || say "waiting for the Docker engine ($((seconds + 1)) s)"
        sleep 1
        seconds=$((seconds + 1))
    done
}

# gVisor, a kernel of its own for each sandbox: `docker_gvisor` gives the engine the runtime `runsc`.
docker_gvisor() {
    ! docker_has_gvisor || return 0
    may_install || fail "gVisor is missing: install runsc and add it to the engine's runtimes (docs/operators.md)"
    command -v runsc > /dev/null || apt_install runsc
    docker_declare_gvisor
    docker_reload
    docker_has_gvisor || fail "the Docker engine does not take the runtime runsc; see $docker_log"
}

docker_has_gvisor() {
    docker info --format '{{json .Runtimes}}' | grep -q '"runsc"'
}

# Without the host's network and without KVM, which few hosts lend: what it needs on any machine.
docker_declare_gvisor() {
    settings=/etc/docker/daemon.json
    runtime='{"runtimes": {"runsc": {"path": "'$(command -v runsc)'", "runtimeArgs": ["--network=none", "--platform=ptrace"]}}}'
    ! grep -qs '"runsc"' "$settings" || return 0
    [ ! -s "$settings" ] || fail "add this to $settings and reload the engine, then try again: $runtime"
    say "telling the Docker engine of gVisor"
    mkdir -p "${settings%/*}"
    echo "$runtime" > "$settings"
}

docker_reload() {
    kill -HUP "$(cat /var/run/docker.pid)"
    seconds=0
    until docker_has_gvisor || [ $seconds -ge 15 ]; do
        sleep 1
        seconds=$((seconds + 1))
    done
}
