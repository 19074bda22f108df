package dev.cupel.intake;

/// The name of a learner, as their platform knows them.
public final class LearnerName {
    private static final int LONGEST = 200;

    private LearnerName() {}

    /// Adds a fault if this can be nobody's name.
    public static void check(String learner, Found found) {
        if (learner.isBlank() || learner.length() > LONGEST || learner.matches("(?s).*\\p{C}.*")) {
            found.add("/learner", "A learner's name has 1 to " + LONGEST + " printable characters.");
        }
    }
}
