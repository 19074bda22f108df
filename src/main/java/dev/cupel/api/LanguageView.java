package dev.cupel.api;

import dev.cupel.domain.Glob;
import dev.cupel.language.Language;
import java.util.List;
import java.util.regex.Pattern;

/// A language programs may be written in.
///
/// @param version the number in its name
/// @param sources patterns of what is compiled or checked
/// @param limits of a run, where an assignment says nothing
record LanguageView(String id, String name, String version, List<String> sources, String image, LimitsView limits) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)*");

    static LanguageView of(Language language) {
        return new LanguageView(
                language.id(),
                language.name(),
                NUMBER.matcher(language.name())
                        .results()
                        .findFirst()
                        .map(it -> it.group())
                        .orElse(""),
                language.sources().stream().map(Glob::pattern).toList(),
                language.image(),
                LimitsView.of(language.limits()));
    }
}
