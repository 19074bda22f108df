package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.Faults;
import dev.cupel.yaml.YamlMap;
import java.util.List;
import java.util.stream.Stream;

/// Who judges the outputs of a problem package: its own validator, or the default one with its flags.
///
/// @param program a path in the package; empty for the default
/// @param interactive whether the validator talks to submissions
/// @param flags of the whole problem
record KattisJudge(String program, boolean interactive, List<String> flags) {
    static KattisJudge of(SourceTree files, YamlMap problem, List<String> types, Draft draft, Faults faults) {
        List<String> validation = KattisFormat.words(problem, "validation");
        boolean interactive = types.contains("interactive") || validation.contains("interactive");
        List<String> flags = Stream.of("validator_flags", "output_validator_args")
                .flatMap(key -> KattisFormat.words(problem, key).stream())
                .filter(flag -> !flag.isEmpty())
                .toList();
        String program = Stream.of("output_validator", "output_validators")
                .flatMap(folder -> program(files, folder, draft, faults))
                .findFirst()
                .orElse("");
        if (program.isEmpty() && (interactive || validation.contains("custom"))) {
            faults.add("problem.yaml", "there is no output validator, though the problem has a validation of its own");
        }
        return new KattisJudge(program, interactive, flags);
    }

    /// The folder of a validator may be one program, or hold several, each a file or a folder.
    private static Stream<String> program(SourceTree files, String folder, Draft draft, Faults faults) {
        SourceTree below = files.below(folder);
        if (below.isEmpty()) return Stream.empty();
        List<String> sources = below.files().keySet().stream()
                .filter(path -> path.matches(".*\\.(py|cpp|cc|cxx|c|java|kt|js|go|rs)"))
                .toList();
        if (sources.isEmpty() || below.files().keySet().stream().anyMatch(path -> path.matches("(.*/)?(build|run)"))) {
            faults.add(
                    folder, "output validators with scripts of their own for building or running cannot be run here");
            return Stream.empty();
        }
        String entry = sources.stream()
                .filter(path -> path.matches("(.*/)?(validate|validator|main|check|checker|output_validator)\\.\\w+"))
                .findFirst()
                .orElse(sources.getFirst());
        if (Tongues.children(files, folder).size() > 1 && entry.contains("/")) {
            draft.say("Of " + folder + "/ only " + entry + " judges.");
        }
        return Stream.of(folder + "/" + entry);
    }

    /// @param more flags of a group of cases
    void judge(ObjectNode test, List<String> more, Draft draft) {
        List<String> all = more.isEmpty() ? flags : more;
        if (!program.isEmpty()) {
            ObjectNode referee = test.putObject(interactive ? "interactor" : "checker");
            referee.put("run", program).put("protocol", "icpc");
            if (!all.isEmpty()) KattisFormat.texts(referee.putArray("args"), all);
            return;
        }
        compare(test, all, draft);
    }

    private static void compare(ObjectNode test, List<String> flags, Draft draft) {
        String abs = value(flags, "float_absolute_tolerance", value(flags, "float_tolerance", ""));
        String rel = value(flags, "float_relative_tolerance", value(flags, "float_tolerance", ""));
        if (flags.contains("space_change_sensitive")) {
            test.put("compare", "exact");
        } else if (!abs.isEmpty() || !rel.isEmpty()) {
            ObjectNode tolerance = test.putObject("compare").putObject("float");
            tolerance.put("abs", abs.isEmpty() ? "0" : abs).put("rel", rel.isEmpty() ? "0" : rel);
            draft.say("With a tolerance, words are compared by case, and whole numbers exactly.");
        } else if (flags.contains("case_sensitive")) {
            test.put("compare", "tokens");
        } else {
            test.putObject("compare").putObject("tokens").put("case", "ignore");
        }
    }

    private static String value(List<String> flags, String name, String otherwise) {
        int at = flags.indexOf(name);
        return at < 0 || at + 1 == flags.size() ? otherwise : flags.get(at + 1);
    }
}
