package dev.cupel.grading;

import java.util.ArrayList;
import java.util.List;

/// The lines of an output, found in linear time. Blanks are those of ASCII.
final class Layout {
    private Layout() {}

    /// Lines without the blanks at their ends (so `\r\n` ends a line as `\n` does), without empty ones at the end.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int end = endOfLine(text, start);
            lines.add(withoutTrailingBlanks(text.substring(start, end)));
            start = end + 1;
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) lines.removeLast();
        return lines;
    }

    /// Lines as they are, each with its line end; the last may lack one.
    static List<String> wholeLines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(endOfLine(text, start) + 1, text.length());
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    static String withoutTrailingBlanks(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) end--;
        return text.substring(0, end);
    }

    static boolean isBlank(char c) {
        return c == ' ' || ('\t' <= c && c <= '\r');
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
