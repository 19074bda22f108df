package dev.cupel.domain;

import java.math.BigInteger;
import java.util.List;

/// A value that a function is given or gives back, in the terms that all languages share.
public sealed interface Value {
    /// Nothing: `null`, `None`, `undefined`, or what a function without a result gives back.
    record Null() implements Value {}

    /// True or false.
    record Truth(boolean value) implements Value {}

    /// A whole number of any length.
    record Whole(BigInteger value) implements Value {}

    /// A floating-point number, infinities and not-a-number among them.
    record Real(double value) implements Value {}

    /// Characters in UTF-16, halves of pairs among them.
    record Letters(String value) implements Value {}

    /// Values in order: lists, tuples, arrays, and what a generator gave until its end.
    record Items(List<Value> values) implements Value {}

    /// Values without an order.
    record Bag(List<Value> values) implements Value {}

    /// Keys with values, in no order.
    ///
    /// @param textual whether its language has no other keys than texts, so that `1` and `"1"` are the same key
    record Pairs(List<Pair> pairs, boolean textual) implements Value {}

    /// One entry of [Pairs].
    record Pair(Value key, Value value) {}

    /// Something of a language's own that is none of the others, and equals nothing.
    ///
    /// @param type the name of its class
    /// @param shown as its language or driver shows it
    record Other(String type, String shown) implements Value {}

    /// The one value of [Null].
    Value NULL = new Null();

    /// A whole number.
    static Value of(long number) {
        return new Whole(BigInteger.valueOf(number));
    }

    /// A text.
    static Value of(String text) {
        return new Letters(text);
    }

    /// A list.
    static Value listOf(Value... values) {
        return new Items(List.of(values));
    }
}
