package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CartTest {
    private static final Item TEA = new Item("tea", 450);
    private static final Item POT = new Item("teapot", 4200);

    private Cart cart;

    @BeforeEach
    void an_empty_cart() {
        cart = new Cart();
    }

    @Test
    void a_new_cart_is_empty() {
        assertThat(cart.lines()).isEmpty();
        assertThat(cart.total()).isZero();
    }

    @Test
    void the_total_counts_every_item() {
        cart.add(TEA, 3);
        assertThat(cart.total()).isEqualTo(1350);
    }

    @Test
    void lines_keep_the_order_in_which_items_came() {
        cart.add(POT, 1);
        cart.add(TEA, 2);
        assertThat(cart.lines()).containsExactly(entry(POT, 1), entry(TEA, 2));
    }

    @Test
    void the_same_item_twice_is_one_line() {
        cart.add(TEA, 1);
        cart.add(new Item("tea", 450), 2);
        assertThat(cart.lines()).as("lines of the cart").containsExactly(entry(TEA, 3));
    }

    @Test
    void a_removed_item_is_gone() {
        cart.add(TEA, 2);
        cart.add(POT, 1);
        cart.remove(TEA);
        assertThat(cart.lines()).containsOnlyKeys(POT);
        assertThat(cart.total()).isEqualTo(4200);
    }

    @Test
    void removing_what_is_not_there_does_nothing() {
        cart.add(TEA, 1);
        cart.remove(POT);
        assertThat(cart.total()).isEqualTo(450);
    }

    @Test
    void nobody_changes_the_cart_from_outside() {
        cart.add(TEA, 1);
        try {
            cart.lines().clear();
        } catch (UnsupportedOperationException refused) {
            // As good as a copy.
        }
        assertThat(cart.total()).isEqualTo(450);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_number_below_one_is_refused(int number) {
        assertThatThrownBy(() -> cart.add(TEA, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"4999, 4999", "5000, 4750", "9999, 9500", "10000, 9000"})
    void large_orders_are_cheaper(int price, int total) {
        cart.add(new Item("something", price), 1);
        assertThat(cart.total()).isEqualTo(total);
    }
}
