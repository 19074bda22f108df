use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let sum: i64 = line.split_whitespace().map(|w| w.parse::<i64>().unwrap()).sum();
    println!("{sum}");
}
