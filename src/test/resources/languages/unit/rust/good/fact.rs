pub fn fact(n: i64) -> i64 {
    match n {
        0 => 1,
        n if n < 0 => panic!("no factorial of {n}"),
        n => n * fact(n - 1),
    }
}

#[test]
fn one_of_my_own() {
    assert_eq!(fact(1), 1);
}
