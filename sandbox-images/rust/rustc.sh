# How the compiler is called, for build and unit-build. Reads $flags, set by take_flags.
umask 022
set -f                                    # names are words; nothing in them is a pattern

# Flags come before --; an allow-list in language.yaml has seen them. rustc takes an edition once.
take_flags() {
    taken=1 flags= edition=--edition=2021
    for word in "$@"; do
        [ "$word" = -- ] && return
        case $word in
            --edition=*) edition=$word ;;
            *)           flags="$flags $word" ;;
        esac
        taken=$((taken + 1))
    done
}

compile() {
    rustc "$edition" -C opt-level=2 -C linker=gcc $flags --color never "$@"
}
