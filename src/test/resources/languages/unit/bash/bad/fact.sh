fact() {
    echo 1
}

[[ ${BASH_SOURCE[0]} != "$0" ]] || fact "$1"
