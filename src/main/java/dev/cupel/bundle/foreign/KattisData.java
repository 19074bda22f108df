package dev.cupel.bundle.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.Faults;
import dev.cupel.yaml.YamlFile;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The cases of a problem package: each folder that holds some becomes a test.
record KattisData(SourceTree files, KattisJudge judge, Draft draft, boolean scoring) {
    private static final List<String> GROUP_FILES = List.of("test_group.yaml", "testdata.yaml");

    void add() {
        List<String> folders = new ArrayList<>(new TreeSet<>(files.below("data").files().keySet().stream()
                .filter(path -> path.endsWith(".in") && path.contains("/"))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .filter(folder -> folder.equals("sample") || folder.matches("secret(/.*)?"))
                .toList()));
        folders.forEach(this::group);
        for (String other : List.of("invalid_input", "invalid_output", "valid_output", "invalid_answers")) {
            if (!files.below("data/" + other).isEmpty())
                draft.say("data/" + other + "/ is for validators and not run here.");
        }
    }

    private void group(String folder) {
        boolean sample = folder.equals("sample");
        ObjectNode test = draft.test(folder).put("cases", "data/" + folder + "/*.in");
        Optional<YamlMap> group = settings(folder);
        test.put("points", sample ? "0" : points(folder, group));
        if (!sample) test.put("visibility", "hidden");
        test.put("scoring", scoring(group));
        List<String> flags = group.stream()
                .flatMap(map -> Stream.of("output_validator_flags", "output_validator_args")
                        .flatMap(key -> KattisFormat.words(map, key).stream()))
                .filter(flag -> !flag.isEmpty())
                .toList();
        judge.judge(test, flags, draft);
        group.ifPresent(map -> {
            List<String> required = KattisFormat.words(map, "require_pass");
            if (!required.isEmpty()) KattisFormat.texts(test.putArray("requires"), required);
        });
    }

    private String scoring(Optional<YamlMap> group) {
        if (!scoring) return "all";
        String how = group.flatMap(map -> map.value("score_aggregation").or(() -> map.value("grader_flags")))
                .filter(YamlText.class::isInstance)
                .map(value -> ((YamlText) value).value())
                .orElse("");
        if (how.contains("min")) return "min";
        return how.contains("sum") ? "each" : how.contains("pass-fail") ? "all" : "each";
    }

    /// `max_score`, the upper end of `range`, or `accept_score` for each case; else each folder is worth the same.
    private String points(String folder, Optional<YamlMap> group) {
        Optional<String> most = group.flatMap(map -> KattisFormat.number(map, "max_score"))
                .or(() -> group.stream()
                        .map(map -> KattisFormat.words(map, "range"))
                        .filter(range -> range.size() == 2 && range.getLast().matches("[0-9]{1,6}(\\.[0-9]{1,3})?"))
                        .map(List::getLast)
                        .findFirst());
        if (most.isPresent()) return most.get();
        Optional<String> accept = group.flatMap(map -> KattisFormat.number(map, "accept_score"));
        if (accept.isEmpty()) return scoring && folder.equals("secret") ? "100" : "1";
        long cases = files.below("data/" + folder).files().keySet().stream()
                .filter(path -> path.endsWith(".in") && !path.contains("/"))
                .count();
        return new BigDecimal(accept.get()).multiply(BigDecimal.valueOf(cases)).toPlainString();
    }

    /// The settings of the nearest folder that has some.
    private Optional<YamlMap> settings(String folder) {
        for (String at = "data/" + folder; at.startsWith("data"); at = parent(at)) {
            for (String name : GROUP_FILES) {
                String path = at + "/" + name;
                var content = files.files().get(path);
                if (content != null) return YamlFile.read(path, content, new Faults());
            }
        }
        return Optional.empty();
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
