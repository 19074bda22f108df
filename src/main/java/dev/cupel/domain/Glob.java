package dev.cupel.domain;

import java.util.regex.Pattern;

/// A file pattern: `*` and `?` within a name, `**` over folders.
public record Glob(String pattern) {
    /// Whether this names one file rather than a set of them.
    public boolean isLiteral() {
        return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
    }

    public boolean matches(String path) {
        return regex().matcher(path).matches();
    }

    /// As [#matches], and a pattern without `/` also matches the last name of a deeper path.
    public boolean matchesAnywhere(String path) {
        return matches(path) || (pattern.indexOf('/') < 0 && matches(path.substring(path.lastIndexOf('/') + 1)));
    }

    private Pattern regex() {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (pattern.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (pattern.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }
}
