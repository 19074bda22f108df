package dev.cupel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void a_fresh_one_can_be_recognised_and_is_never_the_same() {
        assertThat(Secret.fresh().value())
                .matches("cupel_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Secret.fresh().value());
    }

    @Test
    void it_is_never_printed() {
        assertThat(Secret.fresh()).hasToString("***");
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        Secret secret = new Secret("cupel_x");
        assertThat(secret.derive("a").getEncoded())
                .isEqualTo(secret.derive("a").getEncoded())
                .isNotEqualTo(secret.derive("b").getEncoded())
                .hasSize(32);
    }
}
