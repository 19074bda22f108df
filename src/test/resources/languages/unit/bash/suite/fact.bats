setup() {
    bats_load_library bats-support
    bats_load_library bats-assert
}

@test "zero" {
    run bash fact.sh 0
    assert_success
    assert_output 1
}

@test "five" {
    run bash fact.sh 5
    [ "$status" -eq 0 ]
    [ "$output" = 120 ]
}

@test "a negative number" {
    run bash fact.sh -1
    assert_failure
}

@test "its function" {
    source ./fact.sh
    [ "$(fact 20)" = 2432902008176640000 ]
}
