pub struct Stack {
    items: Vec<i64>,
}

impl Stack {
    pub fn new() -> Self {
        Stack { items: vec![] }
    }

    pub fn push(&mut self, item: i64) {
        self.items.push(item);
    }

    pub fn pop(&mut self) -> Option<i64> {
        Some(self.items.pop().unwrap())
    }
}
