package dev.cupel.harness;

import dev.cupel.harness.MainMethods.Runnable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Which class the program starts with: the entry's, else the only one with a main method.
record Launch(List<Runnable> runnables, String entry, List<String> sources) {

    /// Writes the words that follow the options of `java`. Where there is nothing to run, running says so: a class handed in
    /// for a unit suite needs no main.
    void write(Path file) throws IOException {
        List<Runnable> starts = starts();
        if (starts.size() == 1) {
            Files.writeString(file, starts.getFirst().name() + "\n");
        } else {
            String message = starts.isEmpty()
                    ? "no main method found in " + String.join(", ", sources)
                    : "more than one class has a main method: "
                            + String.join(", ", starts.stream().map(Runnable::name).toList());
            Files.writeString(file, "-cp /opt/cupel/harness.jar\n%s\n\"%s\"\n".formatted(NothingToRun.class.getName(), message));
        }
    }

    private List<Runnable> starts() {
        String file = Path.of(entry).getFileName().toString();
        String simpleName = file.replaceFirst("\\.java$", "");
        List<Runnable> starts = prefer(runnables, start -> start.source().equals(file));
        starts = prefer(starts, start -> !start.nested());
        starts = prefer(starts, start -> start.name().equals(simpleName) || start.name().endsWith("." + simpleName));
        return prefer(starts, Runnable::classic);
    }

    /// Those that fit, or all of them where none does.
    private static List<Runnable> prefer(List<Runnable> starts, Predicate<Runnable> fits) {
        List<Runnable> fitting = starts.stream().filter(fits).toList();
        return fitting.isEmpty() ? starts : fitting;
    }
}
