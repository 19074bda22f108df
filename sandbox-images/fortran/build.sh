#!/bin/sh
# Builds a program from all sources: build.sh FLAG... -- FILE..., relative to /box/src. A module may come after who uses it:
# what does not compile is tried again as long as others did.
set -euf
export LC_ALL=C.UTF-8
flags=
while [ "$1" != -- ]; do
    flags="$flags $1"
    shift
done
shift
mkdir /tmp/objects

# compile SOURCE NUMBER: the name of a source may be one of several folders.
compile() {
    gfortran -O2 $flags -fdiagnostics-color=never -fmax-errors=20 -J/tmp/objects -c "./$1" -o "/tmp/objects/$2.o" 2> "/tmp/objects/$2.said"
}

tell() {
    sed 's|^\./||; s|‘\./|‘|' "/tmp/objects/$1.said" >&2
}

# tell_faults NUMBER: a module that is missing is no news where another source could not become one.
tell_faults() {
    roots=
    for fault in $(seq "$1"); do
        grep -q 'Cannot open module file' "/tmp/objects/again-$fault.said" || roots="$roots $fault"
    done
    for fault in ${roots:-$(seq "$1")}; do tell "again-$fault"; done
}

objects=
while [ $# -gt 0 ]; do
    tried=0 total=$#
    while [ "$tried" -lt "$total" ]; do
        source=$1 tried=$((tried + 1))
        shift
        number=$(echo "$objects" | wc -w)
        if compile "$source" "$number"; then
            tell "$number"
            objects="$objects /tmp/objects/$number.o"
        else
            mv "/tmp/objects/$number.said" "/tmp/objects/again-$tried.said"
            set -- "$@" "$source"
        fi
    done
    if [ $# -eq "$total" ]; then
        tell_faults "$total"
        exit 1
    fi
done

said=$(gfortran $flags $objects -o /box/out/main 2>&1) && exit
case $said in
    *'undefined reference to `main'\'*) echo "no program is in: the sources hold subprograms and modules only" >&2 ;;
    *) printf '%s\n' "$said" | sed 's|/usr/bin/ld: ||; s|/tmp/[a-zA-Z0-9/.]*: ||' >&2 ;;
esac
exit 1
