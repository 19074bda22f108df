package dev.cupel.mutation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The faults that a line can have. Two-sided operators are known by the blanks around them, so that neither signs nor
/// type parameters are taken for them.
final class Faults {
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("<", "<="),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry(">=", ">"),
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("===", "!=="),
            Map.entry("!==", "==="),
            Map.entry("+", "-"),
            Map.entry("-", "+"),
            Map.entry("*", "+"),
            Map.entry("/", "*"),
            Map.entry("//", "*"),
            Map.entry("%", "*"),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"),
            Map.entry("+=", "-="),
            Map.entry("-=", "+="));
    private static final Map<String, String> WORDS = Map.of(
            "and",
            "or",
            "or",
            "and",
            "true",
            "false",
            "false",
            "true",
            "True",
            "False",
            "False",
            "True",
            "min",
            "max",
            "max",
            "min",
            "break",
            "continue");
    private static final Pattern OPERATOR = Pattern.compile("(?<= )(" + alternatives() + ")(?= )");
    private static final Pattern STEP = Pattern.compile("\\+\\+|--");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\w.$])(and|or|true|false|True|False|min|max|break)(?!\\w)");
    private static final Pattern NOT = Pattern.compile("(?<!\\w)not (?=[\\w(])|(?<![\\w=!<>])!(?=[\\w(])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[0-9]{1,18}(?![\\w.])");

    private Faults() {}

    /// What stands from `start` to `end` of a line, and what does instead.
    record Fault(int start, int end, String instead) {}

    /// @param isCode whether a character of the line is neither comment nor text
    /// @param isText whether it is within a text
    static List<Fault> in(String line, IntPredicate isCode, IntPredicate isText) {
        List<Fault> faults = new ArrayList<>();
        add(OPERATOR, line, isCode, found -> OPERATORS.getOrDefault(found, found), faults);
        add(STEP, line, isCode, found -> found.equals("++") ? "--" : "++", faults);
        add(WORD, line, isCode, found -> WORDS.getOrDefault(found, found), faults);
        add(NOT, line, isCode, _ -> "", faults);
        add(
                NUMBER,
                line,
                isCode,
                found -> new BigInteger(found).add(BigInteger.ONE).toString(),
                faults);
        addTexts(line, isText, faults);
        return faults;
    }

    /// A text of a line that says something says nothing instead.
    private static void addTexts(String line, IntPredicate isText, List<Fault> faults) {
        for (int start = 0; start < line.length(); start++) {
            int end = start;
            while (end < line.length() && isText.test(end)) end++;
            if (end > start) faults.add(new Fault(start, end, ""));
            start = end;
        }
    }

    private interface Instead {
        String of(String found);
    }

    private static void add(Pattern pattern, String line, IntPredicate where, Instead instead, List<Fault> faults) {
        Matcher matcher = pattern.matcher(line);
        int from = 0;
        while (matcher.find(from)) {
            int start = matcher.start();
            int end = matcher.end();
            if (allAre(where, start, end)) {
                String found = line.substring(start, end);
                faults.add(new Fault(start, end, instead.of(found)));
            }
            from = Math.max(matcher.end(), matcher.start() + 1);
        }
    }

    private static boolean allAre(IntPredicate where, int start, int end) {
        for (int at = start; at < end; at++) if (!where.test(at)) return false;
        return true;
    }

    private static String alternatives() {
        return String.join(
                "|",
                OPERATORS.keySet().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList());
    }
}
