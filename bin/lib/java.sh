# Sourced by the scripts in bin/. `java_home` finds a JDK 25 and exports JAVA_HOME.

# Prints the feature version of the JDK in a folder, or nothing if there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2> /dev/null
}

java_candidates() {
    [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
    if command -v javac > /dev/null; then dirname "$(dirname "$(readlink -f "$(command -v javac)")")"; fi
    for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/*; do
        [ ! -d "$candidate" ] || echo "$candidate"
    done
}

java_home() {
    for candidate in $(java_candidates); do
        if [ "$(jdk_version "$candidate")" = 25 ]; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    fail "needs a JDK 25: install Temurin 25 (https://adoptium.net) or Debian's openjdk-25-jdk-headless, or set JAVA_HOME to one"
}
