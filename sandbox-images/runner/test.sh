#!/bin/sh
# Tests the runner: unit tests while the test image is built, then conversations with it in hardened containers.
# `test.sh` tests, `test.sh record` writes the golden conversations anew, `test.sh 1000` measures what a step costs.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
tag=${CUPEL_SANDBOX_IMAGE_TAG:-latest}
tested=cupel-test/runner:$tag
. "$root/bin/lib/docker.sh"

"$root/bin/images" base
docker_up
docker_builder
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build FOLDER OPTION...: makes the test image, and fetches the programs that run on this side from its FOLDER.
build() {
    folder=$1
    shift
    tar -C "$here" -cf - src test golden | docker build -t "$tested" --build-arg "TAG=$tag" -f test/Dockerfile "$@" - > "$work/log" 2>&1 \
        || { tail -n 40 "$work/log" >&2; fail "the tests do not build, or a unit test failed"; }
    docker run --rm --entrypoint tar "$tested" -C "$folder" -cf - end_to_end golden | tar -C "$work" -xf -
}

case "${1:-}" in
record)
    build /tests --target build
    "$work/golden" write "$here/golden"
    "$work/golden" record "$here/golden" "cupel/base:$tag"
    ;;
[0-9]*)
    build /
    "$work/end_to_end" "$tested" "$1"
    ;;
*)
    build /
    echo "ok   unit tests"
    "$work/golden" replay "$here/golden" "cupel/base:$tag"
    "$work/end_to_end" "$tested"
    ;;
esac
