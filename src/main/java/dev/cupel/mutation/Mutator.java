package dev.cupel.mutation;

import dev.cupel.domain.SourceTree;
import dev.cupel.language.Language;
import java.util.List;

/// To come.
public final class Mutator {
    private Mutator() {}

    public static List<Mutant> mutants(SourceTree files, Language language, int most) {
        return List.of();
    }
}
