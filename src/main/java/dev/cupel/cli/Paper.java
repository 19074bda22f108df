package dev.cupel.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/// Lines of text, coloured where colours can be seen. What a hostile program printed cannot steer the terminal: its
/// control characters are shown instead of obeyed.
final class Paper {
    private final PrintWriter out;
    private final boolean colours;

    Paper(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /// How a piece of text looks.
    enum Ink {
        PLAIN,
        STRONG,
        GOOD,
        FAIR,
        BAD,
        FAINT
    }

    Paper write(String text) {
        return write(Ink.PLAIN, text);
    }

    /// A piece of a line.
    Paper write(Ink ink, String text) {
        out.print(colours ? coloured(ink, clean(text)) : clean(text));
        return this;
    }

    void end() {
        out.println();
        out.flush();
    }

    void line(String text) {
        write(text).end();
    }

    void line(Ink ink, String text) {
        write(ink, text).end();
    }

    /// Text of several lines, each set in.
    void block(String indent, Ink ink, String text) {
        text.stripTrailing().lines().forEach(line -> write(indent).line(ink, line));
    }

    /// Text for machines, as it is.
    void verbatim(String text) {
        out.println(text);
        out.flush();
    }

    private static String coloured(Ink ink, String text) {
        return switch (ink) {
            case PLAIN -> text;
            case STRONG -> Style.bold.on() + text + Style.bold.off();
            case GOOD -> Style.fg_green.on() + text + Style.fg_green.off();
            case FAIR -> Style.fg_yellow.on() + text + Style.fg_yellow.off();
            case BAD -> Style.fg_red.on() + text + Style.fg_red.off();
            case FAINT -> Style.faint.on() + text + Style.faint.off();
        };
    }

    private static String clean(String text) {
        return text.codePoints().mapToObj(Paper::shown).collect(Collectors.joining());
    }

    private static String shown(int codePoint) {
        if (codePoint == '\t') return "\t";
        if (codePoint < ' ') return Character.toString(0x2400 + codePoint); // the pictures of control characters
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> "<U+%04X>".formatted(codePoint);
            default -> Character.toString(codePoint);
        };
    }
}
