package dev.cupel.bundle.foreign;

import dev.cupel.domain.SourceTree;
import dev.cupel.language.Languages;
import dev.cupel.yaml.Faults;
import java.util.List;
import java.util.Optional;

/// The formats that are understood besides our own, by what lies at the root of a package.
public final class ForeignFormats {
    /// What to say to who brings none of them.
    public static final String UNDERSTOOD =
            "understood are also problem packages (problem.yaml), Gradescope autograders "
                    + "(run_autograder), ProFormA tasks (task.xml), Exercism exercises (.meta/config.json) and bare suites "
                    + "(*.in with *.out, test_*.py, *Test.java)";

    private static final List<Format> FORMATS = List.of(
            new KattisFormat(), new GradescopeFormat(), new ProformaFormat(), new ExercismFormat(), new BareSuite());

    private ForeignFormats() {}

    /// One format.
    interface Format {
        boolean fits(SourceTree files);

        /// Nothing where it is unreadable, which is then among the faults.
        Optional<Translated> translate(SourceTree files, Languages languages, Faults faults);
    }

    /// Whether a package without an `assignment.yaml` is in a format that is understood.
    public static boolean fit(SourceTree files) {
        return FORMATS.stream().anyMatch(format -> format.fits(files));
    }

    public static Optional<Translated> translate(SourceTree files, Languages languages, Faults faults) {
        return FORMATS.stream()
                .filter(format -> format.fits(files))
                .findFirst()
                .flatMap(format -> format.translate(files, languages, faults));
    }
}
