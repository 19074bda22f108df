package dev.cupel.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// Compiles a suite against what the learner's sources became, and seals it with the key on stdin: `SuiteBuild FILE...`, in
/// `/box/suite`.
public final class SuiteBuild {
    public static void main(String[] files) throws IOException, GeneralSecurityException {
        String key = Letter.readKey();
        Path classes = Files.createTempDirectory("suite");
        boolean compiled = Javac.compile(Arrays.asList(files), classes, Path.of("/box/out"));
        if (compiled) {
            Sealed.write(classes, key);
        }
        System.exit(compiled ? 0 : 1);
    }
}
