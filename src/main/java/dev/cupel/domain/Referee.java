package dev.cupel.domain;

import java.util.List;
import java.util.Locale;

/// A program of the author's that decides about runs. It has a sandbox of its own, never one with a learner's code.
///
/// @param language the id of the language it is built and run in
/// @param sources its file and those beside it
/// @param entry the file of `sources` that is run
/// @param args what it is given after the files
public record Referee(
        Role role, Protocol protocol, String language, SourceTree sources, String entry, List<String> args) {
    /// When it decides.
    public enum Role {
        /// After the run, on what came out of it.
        CHECKER,
        /// While it runs: each one's output is the other's input.
        INTERACTOR;

        /// The name in JSON and in bundles.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How it is called and what its exit code means.
    public enum Protocol {
        /// Our own: input, expected, actual; 0 accepts, 1 rejects.
        CUPEL,
        /// Output validators of ICPC and Kattis packages: input, answer, feedback folder; 42 accepts, 43 rejects.
        ICPC,
        /// Checkers written with testlib.h: input, output, answer; 0 accepts, 1, 2, 4 and 8 reject.
        TESTLIB;

        /// The name in bundles.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
