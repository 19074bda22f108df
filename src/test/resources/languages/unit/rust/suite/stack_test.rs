mod fact;
mod stack;

use stack::Stack;

mod pop {
    use super::Stack;

    #[test]
    fn of_nothing() {
        assert_eq!(Stack::new().pop(), None);
    }
}

#[test]
fn the_last_comes_first() {
    let mut stack = Stack::new();
    stack.push(1);
    stack.push(2);
    assert_eq!(stack.pop(), Some(2));
}
