pub fn fact(n: i64) -> i64 {
    println!("asked for {n}");
    if n < 0 { fact(std::hint::black_box(n)) + 1 } else { 1 }
}
