pub struct Stack {
    items: Vec<i64>,
}

impl Stack {
    pub fn new() -> Self {
        Stack { items: vec![crate::fact::fact(0)] }
    }

    pub fn push(&mut self, item: i64) {
        self.items.push(item);
    }

    pub fn pop(&mut self) -> Option<i64> {
        if self.items.len() == 1 { None } else { self.items.pop() }
    }
}
