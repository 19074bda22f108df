package dev.cupel.harness;

/// What runs where the learner's sources have no main: it says so.
public final class NothingToRun {
    public static void main(String[] args) {
        System.err.println(args[0]);
        System.exit(1);
    }
}
