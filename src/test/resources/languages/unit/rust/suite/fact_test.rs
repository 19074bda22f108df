mod fact;

use fact::fact;

#[test]
fn zero() {
    assert_eq!(fact(0), 1);
}

#[test]
fn five() {
    assert_eq!(fact(5), 120, "the factorial of 5");
}

#[test]
#[should_panic]
fn negative() {
    fact(-1);
}
