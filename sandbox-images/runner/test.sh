#!/bin/sh
# Tests the runner: unit tests while the test image is built, then conversations with it in hardened containers, on runc
# and on gVisor, then a short fuzz run.
# `test.sh` tests, `test.sh fuzz SECONDS` only fuzzes (600 s unless said otherwise), `test.sh record` writes the golden
# conversations anew, `test.sh 1000` measures what a step costs.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
tag=${CUPEL_SANDBOX_IMAGE_TAG:-latest}
tested=cupel-test/runner:$tag
fuzzed=cupel-test/fuzz:$tag
. "$root/bin/lib/docker.sh"

docker_up
docker_builder
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build_image NAME DOCKERFILE OPTION...
build_image() {
    name=$1 dockerfile=$2
    shift 2
    tar -C "$here" -cf - src test golden | docker build -t "$name" -f "test/$dockerfile" "$@" - > "$work/log" 2>&1 \
        || { tail -n 40 "$work/log" >&2; fail "the tests do not build, or a unit test failed"; }
}

# build FOLDER OPTION...: makes the test image, and fetches the programs that run on this side from its FOLDER.
build() {
    folder=$1
    shift
    "$root/bin/images" base
    build_image "$tested" Dockerfile --build-arg "TAG=$tag" "$@"
    docker run --rm --entrypoint tar "$tested" -C "$folder" -cf - end_to_end hardening golden | tar -C "$work" -xf -
}

# fuzz SECONDS
fuzz() {
    build_image "$fuzzed" fuzz.Dockerfile
    docker run --rm --label cupel.test=runner --network none --memory 2g --pids-limit 64 --cap-drop ALL \
        --security-opt no-new-privileges:true "$fuzzed" "-max_total_time=$1" > "$work/fuzz" 2>&1 \
        || { tail -n 60 "$work/fuzz" >&2; fail "fuzzing found something"; }
    echo "ok   fuzzed for $1 s: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/fuzz") conversations"
}

case "${1:-}" in
record)
    build /tests --target build
    "$work/golden" write "$here/golden"
    "$work/golden" record "$here/golden" "cupel/base:$tag"
    ;;
[0-9]*)
    build /
    "$work/end_to_end" "$tested" runc "$1"
    ;;
fuzz)
    fuzz "${2:-600}"
    ;;
*)
    docker_gvisor
    build /
    echo "ok   unit tests"
    for runtime in runc runsc; do
        "$work/golden" replay "$here/golden" "cupel/base:$tag" "$runtime"
        timeout 300 "$work/end_to_end" "$tested" "$runtime"
        timeout 900 "$work/hardening" "$tested" "$runtime"
    done
    fuzz 20
    ;;
esac
