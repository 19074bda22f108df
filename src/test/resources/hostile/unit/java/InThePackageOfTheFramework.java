// Puts a class of its own into the framework's package. AS lib/Assertions.java EXPECT score 0 verdict build_error
package org.junit.jupiter.api;

public class Assertions {
    public static void assertEquals(int expected, int actual) {}
}
