pub fn words(n: i32) -> String {
    format!("hello from {n}")
}
