package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cupel.access.Secret;
import dev.cupel.domain.Content;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealedTest {
    private static final byte[] TEXT = "the secret of a new key".getBytes(StandardCharsets.UTF_8);
    private static final Secret OURS = new Secret("cupel_ours");

    @Test
    void only_who_sealed_it_opens_it_and_only_under_its_name() {
        Content sealed = Sealed.seal(TEXT, OURS, "name");
        assertThat(sealed.text()).doesNotContain("secret");
        assertThat(Sealed.open(sealed, OURS, "name")).hasValue(TEXT);
        assertThat(Sealed.open(sealed, new Secret("cupel_theirs"), "name")).isEmpty();
        assertThat(Sealed.open(sealed, OURS, "another")).isEmpty();
    }
}
