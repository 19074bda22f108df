package dev.cupel;

import dev.cupel.domain.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that a hostile learner hands in, and what must come of it, as the first line of its main file says:
/// `attack 1, 2: what it does | must: verdicts | …`; `src/test/resources/hostile/README.md` explains the words.
///
/// @param numbers of the catalogue; `x1` and so on are not in it
/// @param must the verdicts that are fair, or [#REFUSED]
/// @param work the verdicts that the run after the attack may have; empty where there is none
/// @param says what the attack must have printed
/// @param never what no answer about it may hold
/// @param onGvisor what it may say there: that is a kernel of its own, and what it gives away is not the host's
/// @param archive handed in instead of files
record Attack(
        String name,
        List<String> numbers,
        String what,
        String language,
        String assignment,
        Map<String, String> files,
        List<String> must,
        List<String> work,
        List<String> says,
        List<String> never,
        List<String> onGvisor,
        @Nullable Content archive) {

    static final Path FOLDER = Path.of("src/test/resources/hostile");

    /// Not taken in: nothing of it is ever built or run.
    static final String REFUSED = "refused";

    /// Known and not prevented: a suite shares its process with the learner's code.
    static final String FORGED = "forged";

    private static final Pattern HEAD = Pattern.compile("(?:#|//|/\\*) attack ([x0-9, ]+): (.*?)(?: \\*/)?");
    private static final List<String> KEYS = List.of("in", "must", "work", "says", "never", "gvisor");
    private static final Map<String, String> LANGUAGES =
            Map.of("py", "python", "java", "java", "c", "c", "cpp", "cpp", "js", "javascript");

    /// All programs, in the order of their names.
    static List<Attack> all() {
        try (Stream<Path> entries = Files.list(FOLDER)) {
            return entries.filter(path -> path.getFileName().toString().matches("\\d{3}-.*"))
                    .sorted()
                    .map(Attack::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Attack read(Path path) {
        boolean alone = Files.isRegularFile(path);
        Map<String, String> files =
                alone ? Map.of(path.getFileName().toString(), text(path)) : new TreeMap<>(RunningCupel.files(path));
        var main = files.entrySet().stream()
                .filter(file -> HEAD.matcher(firstLine(file.getValue())).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path + ": no line that says what it does"));
        String extension = main.getKey().substring(main.getKey().lastIndexOf('.') + 1);
        String language = LANGUAGES.get(extension);
        Matcher head = HEAD.matcher(firstLine(main.getValue()));
        if (!head.matches() || language == null) throw new IllegalArgumentException(path + ": of no language");
        List<String> parts = Arrays.asList(head.group(2).split(" \\| ", -1));
        Map<String, String> facts = facts(path, parts.subList(1, parts.size()));

        String assignment = facts.getOrDefault("in", language.startsWith("java") ? "io-vm" : "io");
        List<String> must = words(facts.get("must"));
        boolean runs = !assignment.startsWith("unit") && !must.contains(REFUSED);
        String otherwise = !runs ? "" : must.contains("build_error") ? "build_error" : "passed";
        return new Attack(
                path.getFileName().toString().replaceFirst("\\.\\w+$", ""),
                words(head.group(1).replace(",", " ")),
                parts.getFirst(),
                language,
                assignment,
                alone ? Map.of(fileName(assignment, extension), main.getValue()) : files,
                must,
                words(facts.getOrDefault("work", otherwise)),
                phrases(facts.get("says")),
                phrases(facts.get("never")),
                phrases(facts.get("gvisor")),
                null);
    }

    private static Map<String, String> facts(Path path, List<String> parts) {
        Map<String, String> facts = new TreeMap<>();
        for (String part : parts) {
            int colon = part.indexOf(": ");
            String key = colon < 0 ? part : part.substring(0, colon);
            if (colon < 0 || !KEYS.contains(key) || facts.put(key, part.substring(colon + 2)) != null) {
                throw new IllegalArgumentException(path + ": cannot read `" + part + "`");
            }
        }
        if (!facts.containsKey("must")) throw new IllegalArgumentException(path + ": must what?");
        return facts;
    }

    /// The name under which a program that is a single file is handed in.
    private static String fileName(String assignment, String extension) {
        String name = assignment.startsWith("unit") ? "sum" : "main";
        return (extension.equals("java")
                        ? name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1)
                        : name)
                + "." + extension;
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    private static List<String> phrases(@Nullable String text) {
        return text == null ? List.of() : new ArrayList<>(Arrays.asList(text.split(", ", -1)));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
