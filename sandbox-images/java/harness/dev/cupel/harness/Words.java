package dev.cupel.harness;

/// What was thrown, in words: an assertion speaks for itself, anything else is named.
final class Words {
    private static final int MOST = 4 * 1024;

    static String of(Throwable thrown) {
        String message = messageOf(thrown);
        if (isVerdict(thrown) && message != null && !message.isBlank()) {
            return message.strip();
        }
        String name = thrown.getClass().getName();
        return message == null ? name : name + ": " + message;
    }

    /// As much of it as is reported.
    static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + "\n… (cut)";
    }

    /// Assertions and assumptions, of whatever library.
    private static boolean isVerdict(Throwable thrown) {
        return thrown instanceof AssertionError || thrown.getClass().getName().endsWith("AbortedException")
                || thrown.getClass().getName().endsWith("AssumptionViolatedException");
    }

    /// A learner's own exception may fail even here.
    private static String messageOf(Throwable thrown) {
        try {
            return thrown.getMessage();
        } catch (RuntimeException | StackOverflowError unspeakable) {
            return "(no message: getMessage threw " + unspeakable.getClass().getName() + ")";
        }
    }
}
