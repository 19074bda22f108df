package dev.cupel.harness;

import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// A test that must fail: if it passes, somebody changed what it means to assert something.
class Canary {
    /// In each way a suite may ask.
    private static final List<Executable> LIES = List.of(
            () -> Assertions.assertEquals(1, 2),
            () -> Assertions.assertEquals("a", "b"),
            () -> Assertions.assertTrue(false),
            () -> Assertions.assertNull("a"),
            () -> Assertions.assertArrayEquals(new int[] {1}, new int[] {2}),
            () -> Assertions.assertThrows(RuntimeException.class, () -> {}),
            () -> org.junit.Assert.assertEquals(1, 2),
            () -> org.junit.Assert.assertTrue(false));

    @Test
    void lies() {
        if (LIES.stream().allMatch(Canary::isRefused)) {
            Assertions.fail("as it must");
        }
    }

    private static boolean isRefused(Executable lie) {
        try {
            lie.execute();
            return false;
        } catch (Throwable refused) {
            return true;
        }
    }
}
