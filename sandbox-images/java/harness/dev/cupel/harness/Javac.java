package dev.cupel.harness;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The compiler, in this process: a second JVM would double the time of a small build.
final class Javac {
    /// JUnit and what goes with it, the jars of Debian packages that an assignment asked for, and those it gives.
    private static final List<Path> LIBRARIES = List.of(Path.of("/opt/cupel/lib"), Path.of("/usr/share/java"), Path.of("lib"));

    /// Faults go to stderr as javac words them, with the names that were given.
    static boolean compile(List<String> sources, Path out, Path... classes) {
        List<String> args = new ArrayList<>(List.of(
                "-proc:none", // an annotation processor is a program, and would run here
                "-encoding", "UTF-8",
                "-Xlint:none", "-XDsuppressNotes", "-Xmaxerrs", "50",
                "-cp", classPath(classes),
                "-d", out.toString()));
        sources.stream().map(Javac::harmless).forEach(args::add);
        return ToolProvider.getSystemJavaCompiler().run(null, null, System.err, args.toArray(String[]::new)) == 0;
    }

    /// Ours first, as when the classes are run. Never empty: javac would take the working folder instead. Only the launchers of the JDK know `lib/*`, not the compiler.
    private static String classPath(Path... classes) {
        Stream<String> jars = LIBRARIES.stream()
                .flatMap(folder -> Stream.ofNullable(folder.toFile().listFiles()).flatMap(Stream::of))
                .map(File::toString)
                .filter(name -> name.endsWith(".jar"))
                .sorted();
        return Stream.concat(jars, Stream.of(classes).map(Path::toString)).collect(Collectors.joining(File.pathSeparator));
    }

    /// A name that starts with - would be an option, with @ a list of options.
    private static String harmless(String name) {
        return name.startsWith("-") || name.startsWith("@") ? "./" + name : name;
    }
}
