# How sources become objects and objects a program, for build and unit-build. Reads $flags, set by take_flags.
umask 022
set -f                                    # names are words; nothing in them is a pattern
export LC_ALL=C.UTF-8

# A header called string.h is not taken for the system's, which others include as <string.h>.
common="-O2 -Wall -iquote . -idirafter . -fmax-errors=20 -fdiagnostics-color=never"

# Flags come before --; an allow-list in language.yaml has seen them. Those of one language must not reach the other.
take_flags() {
    taken=1 flags= c_flags= cxx_flags=
    for word in "$@"; do
        [ "$word" = -- ] && return
        case $word in
            -std=*++*) cxx_flags="$cxx_flags $word" ;;
            -std=*)    c_flags="$c_flags $word" ;;
            *)         flags="$flags $word" ;;
        esac
        taken=$((taken + 1))
    done
}

# compile SOURCE OBJECT. A name starting with - would be an option, with @ a list of options.
compile() {
    case $1 in -*|@*) set -- "./$1" "$2" ;; esac
    case $1 in
        *.c) gcc -std=gnu17 $common $flags $c_flags -c "$1" -o "$2" ;;
        *)   g++ -std=gnu++20 $common $flags $cxx_flags -c "$1" -o "$2" ;;
    esac
}

# compile_suite SOURCE OBJECT: in C++, with lies at the end that show whether asserting still means what it should.
compile_suite() {
    case $1 in *.c) compile "$1" "$2"; return ;; esac
    said=$(printf '#include "%s"\n#include "/opt/cupel/harness/canary.inc"\n' "$1" \
        | g++ -std=gnu++20 $common $flags $cxx_flags -x c++ -c - -o "$2" 2>&1)
    compiled=$?
    [ -z "$said" ] || printf '%s\n' "$said" | sed '/^In file included from <stdin>:1:$/d' >&2
    return "$compiled"
}

# link PROGRAM WORD... The linker speaks of objects in /box; learners know their sources.
link() {
    program=$1
    shift
    said=$(g++ $flags /opt/cupel/line_buffered.o "$@" -lm -o "$program" 2>&1) && return
    printf '%s\n' "$said" | sed -e 's|/usr/bin/ld: ||; s|/box/[a-z-]*/\([^ :]*\)\.o\b|\1|g' >&2
    return 1
}
