package dev.cupel.bundle;

import dev.cupel.domain.Content;
import dev.cupel.domain.Glob;
import dev.cupel.domain.TestCase.IoCase;
import dev.cupel.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `cases`: a run for each input that matches, each beside the output it expects.
final class CasesReader {
    private static final List<String> ANSWERS = List.of(".out", ".ans");

    private final BundleFiles files;

    CasesReader(BundleFiles files) {
        this.files = files;
    }

    /// @param common what all cases share
    /// @param answered whether each needs an answer beside it
    List<IoCase> read(YamlText pattern, IoCase common, boolean answered) {
        Glob glob = new Glob(pattern.value());
        List<String> inputs = files.matching(path -> glob.matches(path) && !isAnswer(path));
        if (inputs.isEmpty()) pattern.spot().fault("no file of the bundle matches `" + pattern.value() + "`");
        List<IoCase> cases = new ArrayList<>();
        for (String input : inputs) {
            Optional<Content> answer = answer(input);
            if (answer.isEmpty() && answered) pattern.spot().fault(missing(input));
            else cases.add(one(common, input, answer.orElse(null)));
        }
        return List.copyOf(cases);
    }

    private IoCase one(IoCase common, String input, @Nullable Content answer) {
        String name = common.name() + "/" + BundleFiles.baseName(stem(input));
        Content stdin = files.at(input).orElseThrow();
        return new IoCase(name, stdin, common.args(), common.files(), answer, common.outputs());
    }

    private Optional<Content> answer(String input) {
        return ANSWERS.stream()
                .flatMap(suffix -> files.at(stem(input) + suffix).stream())
                .findFirst();
    }

    private static String missing(String input) {
        return "`" + input + "` has neither `" + stem(input) + ".out` nor `" + stem(input) + ".ans` beside it";
    }

    private static boolean isAnswer(String path) {
        return ANSWERS.stream().anyMatch(path::endsWith);
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }
}
