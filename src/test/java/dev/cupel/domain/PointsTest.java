package dev.cupel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class PointsTest {
    @Property
    void shares_add_up_to_exactly_what_is_shared(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(3) BigDecimal points,
            @ForAll @Size(min = 1, max = 40) List<@BigRange(min = "0", max = "9") @Scale(1) BigDecimal> weights) {
        List<Points> shares = new Points(points).share(weights);
        boolean weightless = weights.stream().allMatch(weight -> weight.signum() == 0);
        assertThat(shares).hasSameSizeAs(weights);
        assertThat(shares.stream().reduce(Points.ZERO, Points::plus))
                .isEqualTo(weightless ? Points.ZERO : new Points(points));
    }

    @Example
    void thirds_leave_nothing_over() {
        assertThat(Points.of(1).share(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .containsExactly(Points.of("0.333333"), Points.of("0.333334"), Points.of("0.333333"));
    }

    @Example
    void weight_decides() {
        assertThat(Points.of(10).share(List.of(BigDecimal.valueOf(3), BigDecimal.ZERO, BigDecimal.ONE)))
                .containsExactly(Points.of("7.5"), Points.ZERO, Points.of("2.5"));
    }

    @Example
    void are_equal_however_they_are_written() {
        assertThat(Points.of("2.50")).isEqualTo(Points.of("2.5")).hasToString("2.5");
        assertThat(Points.of(100)).isEqualTo(Points.of("100.0")).hasToString("100");
    }

    @Example
    void are_never_below_zero() {
        assertThatThrownBy(() -> Points.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
