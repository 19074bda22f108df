"""The report of a unit suite: JSON, one object a line, on a descriptor that no test finds by accident."""
import fcntl
import json
import os

STDOUT_BYTES = 8 * 1024
TEXT_BYTES = 4 * 1024
HIGH = 100               # out of the way of code that closes or reuses the first few descriptors


class Report:
    def __init__(self, descriptor):
        self.descriptor = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, HIGH)
        os.close(descriptor)
        self.owner = os.getpid()
        self.tests = 0

    def test(self, test, outcome, message, trace, stdout, millis):
        self.tests += 1
        self._line(test=test, outcome=outcome, message=cut(message, TEXT_BYTES), trace=cut(trace, TEXT_BYTES),
                   stdout=cut(stdout, STDOUT_BYTES), millis=millis)

    def broken(self, file, message, trace):
        self._line(broken=file, message=cut(message, TEXT_BYTES), trace=cut(trace, TEXT_BYTES))

    def end(self):
        self._line(end=True, tests=self.tests)

    def _line(self, **fields):
        if os.getpid() != self.owner:    # a forked copy of this process must not report the rest of the suite again
            return
        line = (json.dumps(fields) + "\n").encode()
        while line:
            line = line[os.write(self.descriptor, line):]


def cut(text, limit):
    encoded = text.encode(errors="replace")          # a lone surrogate is legal in str, not in UTF-8
    return encoded.decode() if len(encoded) <= limit else encoded[:limit].decode(errors="ignore") + "\n… (cut)"
