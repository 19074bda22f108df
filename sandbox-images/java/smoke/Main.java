import java.util.stream.IntStream;

void main() {
    IO.println(new Greeting("Cupel"));
    IO.println(IntStream.of(10, 20, 12).sum());
}
