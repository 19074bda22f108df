fn main() {
    loop {
        println!("and so on");
    }
}
