"""The report of a unit suite: a nonce and JSON, one object a line, on a descriptor that no test finds by accident."""
import fcntl
import os
from _json import encode_basestring_ascii

STDOUT_BYTES = 8 * 1024
TEXT_BYTES = 4 * 1024
HIGH = 100               # out of the way of code that closes or reuses the first few descriptors


class Report:
    """Everything it needs was taken hold of before the learner's code could put something else in its place."""

    def __init__(self, descriptor, nonce):
        own = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, HIGH)
        os.close(descriptor)
        write, getpid, quoted, owner = os.write, os.getpid, encode_basestring_ascii, os.getpid()
        tests = 0

        def line(json):
            if getpid() != owner:        # a forked copy of this process must not report the rest of the suite again
                return
            left = f"{nonce} {{{json}}}\n".encode()
            while left:
                left = left[write(own, left):]

        def text(name, words, limit=TEXT_BYTES):
            return f'"{name}": {quoted(cut(words, limit))}'

        def test(test, outcome, message, trace, stdout, millis):
            nonlocal tests
            tests += 1
            line(f'{text("test", test)}, {text("outcome", outcome)}, {text("message", message)}, {text("trace", trace)}, '
                 f'{text("stdout", stdout, STDOUT_BYTES)}, "millis": {millis:d}')

        def broken(file, message, trace):
            line(f'{text("broken", file)}, {text("message", message)}, {text("trace", trace)}')

        def end():
            line(f'"end": true, "tests": {tests:d}')

        self.test, self.broken, self.end = test, broken, end


def cut(text, limit):
    encoded = str.encode(text, errors="replace")     # a lone surrogate is legal in str, not in UTF-8
    return encoded.decode() if len(encoded) <= limit else encoded[:limit].decode(errors="ignore") + "\n… (cut)"
