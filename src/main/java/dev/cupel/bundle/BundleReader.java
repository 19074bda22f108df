package dev.cupel.bundle;

import dev.cupel.bundle.foreign.ForeignFormats;
import dev.cupel.bundle.foreign.Translated;
import dev.cupel.domain.Assignment;
import dev.cupel.domain.Assignment.HandIn;
import dev.cupel.domain.Limits;
import dev.cupel.domain.SourceTree;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import dev.cupel.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a bundle by its `assignment.yaml`, section by section.
public final class BundleReader {
    static final List<String> KEYS = List.of(
            "title",
            "description",
            "languages",
            "submission",
            "starter",
            "given",
            "build",
            "environment",
            "limits",
            "tests",
            "solutions");
    private static final List<String> PLANNED = List.of("parameters", "policy");

    private final BundleFiles files;
    private final AssignmentLanguages languages;
    private final LimitsReader limits;
    private final EnvironmentRules environments;

    private BundleReader(
            BundleFiles files, AssignmentLanguages languages, LimitsReader limits, EnvironmentRules environments) {
        this.files = files;
        this.languages = languages;
        this.limits = limits;
        this.environments = environments;
    }

    /// @param tree with `assignment.yaml` at its root, or in the only folder of its root
    /// @param ceiling what no limit of an assignment may exceed here
    /// @param environments what may be put into images here
    /// @throws Rejected as `Invalid` with every fault that the bundle has
    public static Bundle read(SourceTree tree, Languages languages, Limits ceiling, EnvironmentRules environments) {
        SourceTree unwrapped = AssignmentFile.unwrapped(tree);
        boolean foreign = !unwrapped.files().containsKey(AssignmentFile.NAME) && ForeignFormats.fit(unwrapped);
        return foreign
                ? foreign(unwrapped, languages, ceiling, environments)
                : own(unwrapped, languages, ceiling, environments);
    }

    /// A package in another format: what it becomes is read, and what could not be carried over is said.
    private static Bundle foreign(SourceTree tree, Languages languages, Limits ceiling, EnvironmentRules environments) {
        Faults faults = new Faults();
        Optional<Translated> translated = ForeignFormats.translate(tree, languages, faults);
        faults.rejectIfAny("the package");
        Bundle bundle = own(translated.orElseThrow().files(), languages, ceiling, environments);
        List<String> report = new ArrayList<>(translated.get().report());
        bundle.warnings().stream()
                .filter(warning -> !warning.startsWith("Nothing refers to the file"))
                .forEach(report::add);
        return new Bundle(bundle.assignment(), List.copyOf(report));
    }

    private static Bundle own(SourceTree tree, Languages languages, Limits ceiling, EnvironmentRules environments) {
        Faults faults = new Faults();
        BundleFiles files = new BundleFiles(tree);
        var bundle = AssignmentFile.read(files, faults).map(root -> {
            var spoken = AssignmentLanguages.read(root, languages);
            return new BundleReader(files, spoken, new LimitsReader(ceiling), environments).bundle(root);
        });
        faults.rejectIfAny("the bundle");
        return bundle.orElseThrow();
    }

    private Bundle bundle(YamlMap root) {
        NotYet.only(root, KEYS, PLANNED);
        root.require("title", "languages", "submission", "tests");
        SourceTree given = folder(root, "given");
        HandIn handIn = new HandInReader(languages, given).read(root);
        SuiteOfTests suite = new TestsReader(limits, kinds(handIn, given)).read(root);
        SolutionsReader solutions = new SolutionsReader(files, languages, given, suite.maxScore());
        Assignment assignment = new Assignment(
                title(root),
                root.text("description").flatMap(files::text).orElse(""),
                languages.ids(),
                handIn,
                folder(root, "starter"),
                given,
                new BuildReader(languages, limits).read(root),
                new EnvironmentReader(files, environments).read(root),
                limits.read(root),
                suite.tests(),
                solutions.read(root, language -> AcceptedFiles.of(handIn, given, suite.tests(), language)));
        return new Bundle(assignment, Warnings.of(assignment, files));
    }

    private Map<TestKind, TestsReader.KindReader> kinds(HandIn handIn, SourceTree given) {
        return Map.of(
                TestKind.IO, new IoReader(files, new RefereeReader(files, languages)),
                TestKind.UNIT, new UnitReader(files, languages, handIn),
                TestKind.CALL, new CallReader(languages, given),
                TestKind.SCRIPT, new ScriptReader(files, handIn),
                TestKind.STYLE, new StyleReader(files, languages));
    }

    private static String title(YamlMap root) {
        return root.text("title").flatMap(Labels::read).orElse("");
    }

    private SourceTree folder(YamlMap root, String key) {
        return root.text(key).map(files::folder).orElse(SourceTree.EMPTY);
    }
}
