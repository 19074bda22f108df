package dev.cupel.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Packages that are the test framework's: whatever its path, no source may put a class there.
final class Packages {
    private static final List<String> TAKEN = List.of(
            "org.junit", "junit", "org.hamcrest", "org.assertj", "org.opentest4j", "org.apiguardian", "net.bytebuddy", "dev.cupel");

    /// Says which one was used, if one was.
    static boolean areFree(Path classes) {
        List<String> used = TAKEN.stream()
                .filter(name -> Files.exists(classes.resolve(name.replace('.', '/'))))
                .toList();
        used.forEach(name -> System.err.println("the package " + name + " belongs to the test framework; choose another name"));
        return used.isEmpty();
    }
}
