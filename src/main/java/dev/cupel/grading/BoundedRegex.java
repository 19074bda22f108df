package dev.cupel.grading;

import java.util.regex.Pattern;

/// A regular expression that gives up: neither an author's pattern nor a learner's output may hold a worker.
final class BoundedRegex {
    /// Characters looked at, over and over; a harmless pattern looks at each a few times.
    private static final int MAX_STEPS = 5_000_000;

    private BoundedRegex() {}

    /// Whether `pattern` matches the whole of `text`, but for blanks at its very end. What cannot be decided within
    /// bounds does not match.
    static boolean matches(String pattern, String text) {
        Pattern compiled = Pattern.compile(withoutLineEnd(pattern));
        try {
            return compiled.matcher(new Counted(Layout.withoutTrailingBlanks(text), new Budget()))
                    .matches();
        } catch (TooManySteps | StackOverflowError _) { // the engine recurses for groups: a long text may go too deep
            return false;
        }
    }

    /// A pattern out of a file ends as lines do; a blank before that may be an escaped one and stays.
    private static String withoutLineEnd(String pattern) {
        int end = pattern.length();
        while (end > 0 && (pattern.charAt(end - 1) == '\n' || pattern.charAt(end - 1) == '\r')) end--;
        return pattern.substring(0, end);
    }

    private static final class Budget {
        private int left = MAX_STEPS;

        void step() {
            if (--left < 0) throw new TooManySteps();
        }
    }

    /// A text that counts how often it is looked at.
    private record Counted(CharSequence text, Budget budget) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            budget.step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), budget);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
