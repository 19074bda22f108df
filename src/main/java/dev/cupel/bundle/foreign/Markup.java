package dev.cupel.bundle.foreign;

/// Statements in other markup, as plain words: nobody's layout survives, everybody's sentences do.
final class Markup {
    private Markup() {}

    /// LaTeX without its commands; what stands in their braces stays.
    static String fromLatex(String latex) {
        return latex.replaceAll("(?m)(?<!\\\\)%.*$", "")
                .replaceAll("\\\\problemname\\{([^}]*)}", "# $1\n")
                .replaceAll("\\\\section\\*?\\{([^}]*)}", "\n## $1\n")
                .replaceAll("\\\\item\\b", "\n- ")
                .replaceAll("\\\\(begin|end)\\{[^}]*}", "\n")
                .replaceAll("\\\\(emph|textit)\\{([^}]*)}", "*$2*")
                .replaceAll("\\\\textbf\\{([^}]*)}", "**$1**")
                .replaceAll("\\\\(?:texttt|verb)\\{([^}]*)}", "`$1`")
                .replaceAll("\\\\leq?\\b", "≤")
                .replaceAll("\\\\geq?\\b", "≥")
                .replaceAll("\\\\[a-zA-Z]+\\*?(\\[[^]]*])?", "")
                .replaceAll("[{}~]|\\\\(?=[%&_$#])", " ")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /// HTML without its tags.
    static String fromHtml(String html) {
        return html.replaceAll("(?is)<(script|style).*?</\\1>", "")
                .replaceAll("(?i)<br\\s*/?>|</(p|div|li|h[1-6]|pre)>", "\n")
                .replaceAll("(?i)<li[^>]*>", "- ")
                .replaceAll("(?s)<[^>]{0,1000}>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
