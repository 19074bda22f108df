mod greeting;

fn main() {
    println!("{}", greeting::words(40 + 2));
}
