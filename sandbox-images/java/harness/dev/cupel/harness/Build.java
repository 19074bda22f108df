package dev.cupel.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Compiles the learner's sources and notes which class to run: `Build ENTRY -- FILE...`, in the folder of the sources.
/// Nothing of the learner is loaded, let alone run.
public final class Build {
    private static final Path OUT = Path.of("/box/out");

    public static void main(String[] args) throws IOException {
        String entry = args[0];
        List<String> sources = Arrays.asList(args).subList(2, args.length);
        if (!Javac.compile(sources, OUT) || !Packages.areFree(OUT)) {
            System.exit(1);
        }
        new Launch(MainMethods.in(OUT), entry, sources).write(OUT.resolve("launch"));
    }
}
