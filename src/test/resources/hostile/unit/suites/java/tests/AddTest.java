import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddTest {
    @Test
    void small_numbers() {
        assertEquals(5, Add.add(2, 3));
    }

    @Test
    void negative_numbers() {
        assertEquals(-3, Add.add(-1, -2));
    }

    @Test
    void the_sum_of_nothing() {
        assertEquals(0, Add.add(0, 0));
    }
}
