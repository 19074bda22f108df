fn numbers() -> (i64, i64) {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    let mut words = line.split_whitespace().map(|word| word.parse().unwrap());
    (words.next().unwrap(), words.next().unwrap())
}

fn main() {
    let (a, b) = numbers();
    println!("{}", a + b);
    panic!("the sum was right");
}
