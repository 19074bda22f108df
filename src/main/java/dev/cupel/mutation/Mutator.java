package dev.cupel.mutation;

import dev.cupel.domain.Content;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import dev.cupel.language.Language.Mutation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts faults into programs, one each. The same program gives the same mutants.
public final class Mutator {
    private static final int MOST_IN_A_LINE = 2;

    private Mutator() {}

    /// At most so many mutants, spread over the whole program; none for a language that does not say how it writes
    /// comments and texts.
    public static List<Mutant> mutants(SourceTree files, Language language, int most) {
        Mutation mutation = language.mutation();
        if (mutation == null || most == 0) return List.of();
        List<Place> places = new ArrayList<>();
        files.only(language::isSource)
                .files()
                .forEach((path, content) -> places.addAll(places(path, content.text(), mutation)));
        return spread(places, most).stream()
                .sorted(Comparator.comparing(Place::path)
                        .thenComparingInt(Place::line)
                        .thenComparingInt(Place::start))
                .map(place -> place.mutant(files))
                .toList();
    }

    /// A place where a fault can be put.
    ///
    /// @param start in the text
    /// @param instead what stands there then, up to `end`
    private record Place(String path, String text, int line, int start, int end, String instead) {
        Mutant mutant(SourceTree files) {
            String mutated = text.substring(0, start) + instead + text.substring(end);
            SourceTree changed = files.with(SourceTree.of(Map.of(path, Content.of(mutated))));
            return new Mutant(path, line, lineOf(text), lineOf(mutated), changed);
        }

        private String lineOf(String of) {
            return of.lines().skip(line - 1L).findFirst().orElse("").strip();
        }

        /// Where it comes in the choice: as good as random, and always the same.
        int order() {
            return (path + ":" + line + ":" + (start - text.lastIndexOf('\n', start)) + instead + text.length())
                            .hashCode()
                    * 0x9E3779B1;
        }
    }

    private static List<Place> places(String path, String text, Mutation mutation) {
        Parts parts = Parts.of(text, mutation);
        List<Place> places = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String words = text.substring(start, end);
            if (mutation.skip().stream().noneMatch(skip -> skip.matcher(words).find())) {
                int from = start;
                int number = line;
                Faults.in(words, at -> parts.isCode(from + at), at -> parts.isText(from + at))
                        .forEach(fault -> places.add(new Place(
                                path, text, number, from + fault.start(), from + fault.end(), fault.instead())));
            }
            start = end + 1;
        }
        return places;
    }

    /// All if there is room for them; else a choice, with few of any one line.
    private static List<Place> spread(List<Place> places, int most) {
        if (places.size() <= most) return places;
        Map<String, Integer> inLine = new HashMap<>();
        return places.stream()
                .sorted(Comparator.comparingInt(Place::order))
                .filter(place -> inLine.merge(place.path() + ":" + place.line(), 1, Integer::sum) <= MOST_IN_A_LINE)
                .limit(most)
                .toList();
    }
}
