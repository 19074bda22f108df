package dev.cupel.api;

import dev.cupel.intake.Found;

/// What people call things: a title, a name.
final class OneLine {
    private OneLine() {}

    /// @param what in words, as a sentence begins with it: `A title`
    /// @param longest in characters
    static void check(String pointer, String what, String text, int longest, Found found) {
        if (text.isBlank() || text.length() > longest || text.matches("(?s).*[\\p{Cc}\\p{Cs}].*")) {
            found.add(pointer, what + " has 1 to " + longest + " characters on one line.");
        }
    }
}
