package dev.cupel.grading;

/// Names the steps of a plan, so that planning and judging agree on them. Numbers, not the tests' names: progress is
/// shown to learners, and the names of hidden tests are not theirs to see.
public final class StepId {
    public static final String BUILD = "build";
    public static final String RUN = "run";

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
}
