package dev.cupel.grading;

import java.util.ArrayList;
import java.util.List;

/// The parts of an output: its lines and its words. Blanks are those of ASCII; each part is found in linear time.
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

    static List<String> words(String text) {
        return places(text).stream().map(Word::text).toList();
    }

    /// A word and where it stands: on which line, as which word of it, both counted from 0.
    record Word(String text, int line, int number) {}

    static List<Word> places(String text) {
        List<Word> words = new ArrayList<>();
        int line = 0;
        int number = 0;
        for (int at = 0; at < text.length(); ) {
            if (isBlank(text.charAt(at))) {
                if (text.charAt(at++) != '\n') continue;
                line++;
                number = 0;
            } else {
                int end = endOfWord(text, at);
                words.add(new Word(text.substring(at, end), line, number++));
                at = end;
            }
        }
        return words;
    }

    static String withoutTrailingBlanks(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) end--;
        return text.substring(0, end);
    }

    static boolean isBlank(char c) {
        return c == ' ' || ('\t' <= c && c <= '\r');
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !isBlank(text.charAt(end))) end++;
        return end;
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
