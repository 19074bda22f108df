greeting() {
    echo "hello from $1"
}
