package dev.cupel.cli;

/// A command line that can be parsed and still asks for what makes no sense.
@SuppressWarnings("serial") // never serialised
final class Misused extends RuntimeException {
    Misused(String detail) {
        super(detail, null, false, false);
    }
}
