import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

public class TwoferTest {
    @Test
    public void noName() {
        assertThat(new Twofer().twofer(null)).isEqualTo("One for you, one for me.");
    }

    @Disabled("Remove to run test")
    @Test
    public void aName() {
        assertThat(new Twofer().twofer("Alice")).isEqualTo("One for Alice, one for me.");
    }
}
