package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void of_ipv6_the_network_counts_and_of_ipv4_the_address() {
        assertThat(Address.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Address.network("2001:db8:1:2::1"));
        assertThat(Address.network("2001:db8:1:2::1")).isNotEqualTo(Address.network("2001:db8:1:3::1"));
        assertThat(Address.network("192.0.2.1")).isNotEqualTo(Address.network("192.0.2.2"));
        assertThat(Address.network("::ffff:192.0.2.1")).isEqualTo(Address.network("192.0.2.1"));
        assertThat(Address.network("no address")).isEqualTo("unknown");
    }
}
