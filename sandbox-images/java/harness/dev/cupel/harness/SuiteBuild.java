package dev.cupel.harness;

import java.nio.file.Path;
import java.util.Arrays;

/// Compiles a suite against what the learner's sources became: `SuiteBuild FILE...`, in `/box/suite`.
public final class SuiteBuild {
    public static void main(String[] files) {
        boolean compiled = Javac.compile(Arrays.asList(files), Path.of("/box/suite-out"), Path.of("/box/out"));
        System.exit(compiled ? 0 : 1);
    }
}
