fact() {
    local n=$1 product=1
    (( n >= 0 )) || return 1
    while (( n > 1 )); do
        (( product *= n, n -= 1 ))
    done
    echo "$product"
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    fact "$1"
fi
