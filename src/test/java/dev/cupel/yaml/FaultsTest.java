package dev.cupel.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cupel.domain.Rejected.Fault;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void come_by_file_and_line_and_once() {
        faults.add("b", 2, "late");
        faults.add("a", 10, "tenth");
        faults.add("a", 9, "ninth");
        faults.add("a", 9, "ninth");
        faults.add("a", "whole");
        assertThat(faults.list()).map(Fault::pointer).containsExactly("a", "a:9", "a:10", "b:2");
    }

    @Test
    void are_kept_up_to_a_hundred_and_the_first_stay() {
        for (int line = 300; line > 0; line--) faults.add("a", line, "wrong");
        assertThat(faults.list()).hasSize(Faults.MAX).last().isEqualTo(new Fault("a:100", "wrong"));
        assertThatThrownBy(() -> faults.rejectIfAny("the bundle"))
                .hasMessage("Found more than 100 faults in the bundle.");
    }

    @Test
    void reject_only_if_there_are_any() {
        faults.rejectIfAny("the bundle");
        faults.add("a", 1, "wrong");
        assertThatThrownBy(() -> faults.rejectIfAny("the bundle")).hasMessage("Found a fault in the bundle.");
    }
}
