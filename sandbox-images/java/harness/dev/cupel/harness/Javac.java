package dev.cupel.harness;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// The compiler, in this process: a second JVM would double the time of a small build.
final class Javac {
    /// JUnit and what goes with it, and the jars of Debian packages that an assignment asked for.
    static final String LIBRARIES = String.join(File.pathSeparator, "/opt/cupel/lib/*", "/usr/share/java/*");

    /// Faults go to stderr as javac words them, with the names that were given.
    static boolean compile(List<String> sources, Path out, List<String> classPath) {
        List<String> args = new ArrayList<>(List.of(
                "-proc:none", // an annotation processor is a program, and would run here
                "-encoding", "UTF-8",
                "-Xlint:none", "-XDsuppressNotes", "-Xmaxerrs", "50",
                "-cp", String.join(File.pathSeparator, classPath),
                "-d", out.toString()));
        sources.stream().map(Javac::harmless).forEach(args::add);
        return ToolProvider.getSystemJavaCompiler().run(null, null, System.err, args.toArray(String[]::new)) == 0;
    }

    /// A name that starts with - would be an option, with @ a list of options.
    private static String harmless(String name) {
        return name.startsWith("-") || name.startsWith("@") ? "./" + name : name;
    }
}
