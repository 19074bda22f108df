package dev.cupel.grading;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names the steps of a plan, so that planning and judging agree on them. Numbers, not the tests' names: progress is
/// shown to learners, and the names of hidden tests are not theirs to see.
public final class StepId {
    public static final String BUILD = "build";
    public static final String RUN = "run";

    private static final Pattern OF_TEST = Pattern.compile("test-(\\d{1,9})/.*");

    private StepId() {}

    /// A case of the assignment's test with this index.
    public static String run(int test, int inCase) {
        return "test-" + (test + 1) + "/" + (inCase + 1);
    }

    public static String suiteBuild(int test) {
        return "test-" + (test + 1) + "/build";
    }

    public static String suiteRun(int test) {
        return "test-" + (test + 1) + "/suite";
    }

    /// A part of a suite whose files run apart.
    static String suiteRun(int test, int part) {
        return suiteRun(test) + "-" + (part + 1);
    }

    /// The build of a test's checker or interactor, in its own sandbox.
    static String refereeBuild(int test) {
        return "test-" + (test + 1) + "/referee-build";
    }

    static String checker(int test, int inCase) {
        return run(test, inCase) + "/checker";
    }

    static String interactor(int test, int inCase) {
        return run(test, inCase) + "/interactor";
    }

    /// The run that answers a test's calls.
    public static String calls(int test) {
        return run(test, 0);
    }

    /// The index of the test that a step belongs to, if it belongs to one.
    static OptionalInt test(String id) {
        Matcher matcher = OF_TEST.matcher(id);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1)) - 1) : OptionalInt.empty();
    }
}
