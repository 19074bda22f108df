#!/bin/sh
# Builds a program: build.sh FLAG... -- SOURCE... The standard library's objects are in the image; what is built now goes to /tmp.
set -eu
flags=
while [ "$1" != -- ]; do flags="$flags $1"; shift; done
shift
export GOCACHE=/tmp/go GOFLAGS=-trimpath GO111MODULE=off CGO_ENABLED=0 GOTOOLCHAIN=local GOPATH=/tmp/gopath GOENV=off GOMAXPROCS=2
mkdir -p "$GOCACHE"
cp -rs /opt/cupel/go-cache/. "$GOCACHE" 2> /dev/null || true
exec go build $flags -o /box/out/main "$@"
