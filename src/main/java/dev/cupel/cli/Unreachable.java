package dev.cupel.cli;

/// A service that does not answer, or not as it should: says nothing about what was sent.
@SuppressWarnings("serial") // never serialised
final class Unreachable extends RuntimeException {
    Unreachable(String detail) {
        super(detail, null, false, false);
    }
}
