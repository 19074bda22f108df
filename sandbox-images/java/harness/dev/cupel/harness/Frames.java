package dev.cupel.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The part of a stack trace that helps a learner: frames of the learner's and the suite's classes.
final class Frames {
    private static final Path LEARNERS = Path.of("/box/out");
    private static final int MOST = 20;

    static String of(Throwable thrown) {
        List<StackTraceElement> frames = Arrays.stream(thrown.getStackTrace()).filter(Frames::isOurs).toList();
        String trace = frames.stream()
                .limit(MOST)
                .map(frame -> "at %s.%s(%s:%d)\n".formatted(
                        frame.getClassName().replace('$', '.'), frame.getMethodName(), frame.getFileName(), frame.getLineNumber()))
                .collect(Collectors.joining());
        int more = frames.size() - MOST;
        return more > 0 ? trace + "… " + more + " more\n" : trace;
    }

    private static boolean isOurs(StackTraceElement frame) {
        String file = frame.getClassName().replace('.', '/') + ".class";
        return SuiteLoader.loadsSuite(frame.getClassName()) || Files.exists(LEARNERS.resolve(file));
    }
}
