import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SumTest {
    private final int seed = new Random().nextInt(1000);

    @Test
    void small() {
        assertEquals(3, Sum.add(1, 2));
    }

    @Test
    void any() {
        assertEquals(seed + 5, Sum.add(seed, 5));
    }
}
