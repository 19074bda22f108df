"""Values as JSON that loses nothing (sandbox-images/README.md, "Values"): read for arguments, written for results.

Only the built-in types' own methods are asked about a value, never methods that a subclass may have replaced.
"""
import collections.abc
import dataclasses
import decimal
import enum
import json
import math
import numbers
import sys

MOST_VALUES = 100_000
MOST_DEEP = 100
MOST_DIGITS = 20_000
SHOWN = 200

__builtins__ = dict(vars(__import__("builtins")))    # of our own: who replaces a built-in function replaces theirs

quoted = json.encoder.encode_basestring_ascii


def read(value):
    """A fresh value each time: what one call does to its arguments no other call sees."""
    if isinstance(value, list):
        return [read(item) for item in value]
    if not isinstance(value, dict):
        return value
    (tag, content), *_ = value.items()
    if tag == "int":
        return whole(content)
    if tag == "float":
        return float(content)
    if tag == "set":
        return set(map(read, content))
    if tag in ("map", "object"):
        return {read(key): read(item) for key, item in content}
    raise ValueError(f"unknown value {tag}")


def whole(digits, limit=sys.set_int_max_str_digits, now=sys.get_int_max_str_digits):
    """int(digits), whatever limit on digits the program has set."""
    before = now()
    limit(0)
    try:
        return int(digits)
    finally:
        limit(before)


def write(value):
    return "".join(Writer().of(value, ()))


class Writer:
    """Yields the JSON of one value piece by piece. What is too large, too deep or goes round in a circle is named instead."""

    def __init__(self):
        self.left = MOST_VALUES

    def of(self, value, around):
        self.left -= 1
        if self.left < 0:
            yield other(value, f"more than {MOST_VALUES} values")
        elif value is None:
            yield "null"
        elif value is True or value is False:
            yield "true" if value else "false"
        elif isinstance(value, str):
            yield quoted(value)
        elif isinstance(value, enum.Enum):
            yield quoted(value.name)
        elif isinstance(value, (numbers.Number, decimal.Decimal)):
            yield number(value)
        elif len(around) > MOST_DEEP:
            yield other(value, f"nested more than {MOST_DEEP} deep")
        elif any(value is outer for outer in around):
            yield other(value, "contains itself")
        else:
            yield from self.whole_of(value, (*around, value))

    def whole_of(self, value, around):
        if isinstance(value, (set, frozenset)):
            yield from self.items(iter_of(value), '{"set":[', "]}", around)
        elif isinstance(value, collections.abc.Mapping):
            pairs = dict.items(value) if isinstance(value, dict) else value.items()
            yield from self.pairs(pairs, around)
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            yield from self.pairs(((field.name, getattr(value, field.name)) for field in dataclasses.fields(value)), around)
        elif type(value).__module__ == "numpy" and hasattr(value, "tolist"):
            yield from self.of(value.tolist(), around)
        elif isinstance(value, collections.abc.Iterable) and not isinstance(value, type):
            yield from self.items(iter_of(value), "[", "]", around)
        else:
            yield other(value, shown(value))

    def items(self, items, begin, end, around):
        yield begin
        between = ""
        for item in items:
            yield between
            yield from self.of(item, around)
            between = ","
            if self.left < 0:                       # also where a generator would never end
                break
        yield end

    def pairs(self, pairs, around):
        yield '{"map":['
        between = ""
        for key, item in pairs:
            yield between + "["
            yield from self.of(key, around)
            yield ","
            yield from self.of(item, around)
            yield "]"
            between = ","
            if self.left < 0:
                break
        yield "]}"


def iter_of(value):
    """In its own order, however a subclass iterates."""
    for kind in (list, tuple, set, frozenset):
        if isinstance(value, kind):
            return kind.__iter__(value)
    return iter(value)


def number(value):
    if isinstance(value, numbers.Integral):
        value = value if isinstance(value, int) else int(value)
        if int.bit_length(value) > MOST_DIGITS * 3.3:
            return other(value, f"an integer of more than {MOST_DIGITS} digits")
        return '{"int":"%s"}' % digits_of(value)
    if isinstance(value, (numbers.Real, decimal.Decimal)):
        return '{"float":"%s"}' % word(value if isinstance(value, float) else float(value))
    return other(value, shown(value))


def digits_of(value, limit=sys.set_int_max_str_digits, now=sys.get_int_max_str_digits):
    before = now()
    limit(0)
    try:
        return int.__repr__(value)
    finally:
        limit(before)


def word(value, special=(math.isnan, math.isinf)):
    nan, infinite = special
    if nan(value):
        return "nan"
    if infinite(value):
        return "inf" if value > 0 else "-inf"
    return float.__repr__(value)


def other(value, words):
    return '{"other":%s,"shown":%s}' % (quoted(type(value).__name__), quoted(words))


def shown(value):
    try:
        return repr(value)[:SHOWN]
    except Exception as unspeakable:
        return f"({type(unspeakable).__name__} in its __repr__)"
