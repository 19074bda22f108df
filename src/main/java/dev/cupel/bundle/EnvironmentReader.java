package dev.cupel.bundle;

import dev.cupel.bundle.EnvironmentRules.Allowed;
import dev.cupel.domain.Assignment.Environment;
import dev.cupel.domain.Glob;
import dev.cupel.domain.SourceTree;
import dev.cupel.yaml.YamlList;
import dev.cupel.yaml.YamlMap;
import dev.cupel.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/// Reads `environment`: Debian's packages, and a setup script.
final class EnvironmentReader {
    private static final int MOST_PACKAGES = 50;
    private static final String PACKAGE = "[a-z0-9][a-z0-9+.-]{1,80}(=[A-Za-z0-9+.:~-]{1,80})?";
    private static final String SCRIPT = "[A-Za-z0-9._/-]{1,200}";

    private final BundleFiles files;
    private final EnvironmentRules rules;

    EnvironmentReader(BundleFiles files, EnvironmentRules rules) {
        this.files = files;
        this.rules = rules;
    }

    Environment read(YamlMap root) {
        Optional<YamlMap> map = root.map("environment");
        if (map.isPresent() && rules.allowed() == Allowed.NONE) {
            root.spotOf("environment").fault("this installation allows no `environment`; ask whoever runs it");
        }
        return map.map(this::environment).orElse(Environment.NONE);
    }

    private Environment environment(YamlMap map) {
        map.only(List.of("packages", "setup"));
        List<YamlText> packages = map.list("packages").map(YamlList::texts).orElse(List.of());
        if (packages.size() > MOST_PACKAGES) map.spotOf("packages").fault("more than " + MOST_PACKAGES + " packages");
        packages.forEach(this::check);
        Optional<YamlText> setup = map.text("setup");
        setup.ifPresent(this::checkScript);
        Optional<BundleFiles.Program> program = setup.flatMap(files::program);
        return new Environment(
                packages.stream().map(YamlText::value).toList(),
                program.map(BundleFiles.Program::sources).orElse(SourceTree.EMPTY),
                program.map(BundleFiles.Program::entry).orElse(""));
    }

    private void check(YamlText name) {
        if (!name.value().matches(PACKAGE)) {
            name.spot().fault("`" + name.value() + "` is no name of a Debian package");
            return;
        }
        String bare = name.value().replaceFirst("=.*", "");
        List<String> allowed = rules.packages().orElse(List.of());
        if (!allowed.isEmpty() && allowed.stream().noneMatch(pattern -> new Glob(pattern).matches(bare))) {
            name.spot()
                    .fault("this installation does not allow the package `" + bare + "`; it allows "
                            + String.join(", ", allowed));
        }
    }

    private void checkScript(YamlText script) {
        if (!script.value().matches(SCRIPT)) script.spot().fault("a setup script needs a plain name");
        if (rules.allowed() == Allowed.PACKAGES) {
            script.spot().fault("this installation allows no setup scripts, only `packages`; ask whoever runs it");
        }
    }
}
