package dev.cupel.language;

import dev.cupel.domain.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Fills a language's command template: whole-element words expand to lists, others are replaced inside an element.
///
/// @param lists by word, such as `sources`
/// @param words by word, such as `entry`
public record Command(Map<String, List<String>> lists, Map<String, String> words) {
    static final Set<String> LISTS = Set.of("{sources}", "{flags}", "{tests}");
    static final Set<String> WORDS = Set.of("{entry}", "{memoryMiB}", "{heapMiB}", "{report}");

    private static final long HEAP_EIGHTHS = 5;

    /// Where a suite's own framework writes its JUnit XML, in the working folder.
    public static final String REPORT = "report.xml";

    /// The words every command has, for a step with this much memory: a runtime's heap leaves room for the runtime
    /// itself.
    public static Command of(List<String> sources, List<String> flags, List<String> tests, String entry, Bytes memory) {
        long mebi = memory.count() >> 20;
        return new Command(
                Map.of("{sources}", sources, "{flags}", flags, "{tests}", tests),
                Map.of(
                        "{entry}",
                        entry,
                        "{report}",
                        REPORT,
                        "{memoryMiB}",
                        Long.toString(mebi),
                        "{heapMiB}",
                        Long.toString(Math.max(8, mebi * HEAP_EIGHTHS / 8))));
    }

    public List<String> fill(List<String> template) {
        return template.stream().flatMap(this::element).toList();
    }

    private Stream<String> element(String element) {
        List<String> list = lists.get(element);
        if (list != null) return list.stream();
        String filled = element;
        for (var word : words.entrySet()) filled = filled.replace(word.getKey(), word.getValue());
        return Stream.of(filled);
    }
}
