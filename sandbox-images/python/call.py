"""Calls functions of a learner's and says what came of it (sandbox-images/README.md, "Calls").

    python3 -I -B call.py FILE           relative to /box/src; asked on descriptor 4, answers on descriptor 3

What it needs is imported before any code of the learner's, and kept under names that this code does not look up elsewhere.
"""
import fcntl
import importlib.util
import json
import os
import sys

sys.path.insert(0, "/opt/cupel")
from cupel_harness import values
from cupel_harness.frames import trace_of
from cupel_harness.report import cut

del sys.path[0]

SRC = "/box/src"
HIGH = 100               # out of the way of code that closes or reuses the first few descriptors
WORDS = 4 * 1024
FUNCTIONS_NAMED = 20

__builtins__ = dict(vars(__import__("builtins")))    # of our own: who replaces a built-in function replaces theirs

quoted, owner, leave = values.quoted, os.getpid(), os._exit
scan = json.JSONDecoder().scan_once                  # in C all the way down
whose, read_some, write_some = os.getpid, os.read, os.write


class Refused(Exception):
    """The call could not be made, for a reason in words."""


class Line:
    """Requests in, answers out, a line each."""

    def __init__(self):
        self.asked, self.answers = (self._moved(descriptor) for descriptor in (4, 3))

    @staticmethod
    def _moved(descriptor):
        moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, HIGH)
        os.close(descriptor)
        return moved

    def next(self):
        line = b""
        while not line.endswith(b"\n"):
            more = read_some(self.asked, 1 << 16)
            if not more:
                return None
            line += more
        return scan(line.decode(), 0)[0]

    def answer(self, json_text):
        if whose() != owner:         # a forked copy of this process must not answer in its place
            leave(0)
        line = json_text.encode() + b"\n"
        while line:
            line = line[write_some(self.answers, line):]


class Program:
    """The learner's file, loaded when first needed, and the objects made so far."""

    def __init__(self, file):
        self.file = file
        self.module = None
        self.objects = {}

    def load(self):
        path = f"{SRC}/{self.file}"
        if not os.path.isfile(path):
            raise Refused(f"There is no file {self.file}.")
        sys.path[:0] = dict.fromkeys((SRC, os.path.dirname(path)))
        sys.argv = [path]
        name = self.file.removesuffix(".py").replace("/", ".")
        spec = importlib.util.spec_from_file_location(name, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
        self.module = module

    def named(self, name):
        found = self.module
        for part in name.split("."):
            found = getattr(found, part, self)
            if found is self:
                raise Refused(f"There is no `{name}` in {self.file}{self.instead()}.")
        return found

    def instead(self):
        there = [name for name, value in vars(self.module).items()
                 if callable(value) and getattr(value, "__module__", None) == self.module.__name__]
        return f"; there is {', '.join(there[:FUNCTIONS_NAMED])}" if there else ", and no other function either"

    def target(self, request):
        """What to call; a field is read by a function too."""
        if "get" in request:
            return lambda: self.member(request["on"], request["get"])
        target = self.member(request["on"], request["call"]) if "on" in request \
            else self.named(request.get("new") or request["call"])
        if not callable(target):
            raise Refused(f"`{request.get('new') or request['call']}` is not a function.")
        return target

    def member(self, on, name):
        if on not in self.objects:
            raise Refused(f"There is no object {on}: making it failed.")
        found = getattr(self.objects[on], name, self)
        if found is self:
            raise Refused(f"{on} has no `{name}`.")
        return found

    def made(self, request, result):
        """The JSON of a result, or null for one that is kept for later."""
        if hasattr(result, "__await__"):
            import asyncio
            result = asyncio.run(awaited(result))
        if "as" not in request:
            return values.write(result)
        self.objects[request["as"]] = result
        return "null"


async def awaited(result):
    return await result


def answer_to(program, request):
    try:
        target = program.target(request)
    except Refused as refused:
        return '{"refused":%s}' % quoted(str(refused))
    try:
        result = target(*[values.read(arg) for arg in request.get("args", ())])
        return '{"returned":%s}' % program.made(request, result)
    except BaseException as error:
        types = [name for kind in type(error).__mro__[:-1] for name in names_of(kind)]
        return '{"threw":[%s],"message":%s,"trace":%s}' % (
            ",".join(map(quoted, types)), quoted(message_of(error)), quoted(spoken(trace_of, error)))


def names_of(kind):
    yield kind.__name__
    if kind.__module__ != "builtins":
        yield f"{kind.__module__}.{kind.__qualname__}"


def message_of(error):
    return cut(spoken(str, error), WORDS)


def spoken(tell, error):
    """A learner's own exception class may fail even here."""
    try:
        return cut(tell(error), WORDS)
    except Exception as unspeakable:
        return f"({type(unspeakable).__name__} in its own words)"


def fault_of(program):
    """Why the file cannot be used, as an answer; nothing if it can."""
    try:
        program.load()
    except Refused as refused:
        return '{"refused":%s}' % quoted(str(refused))
    except BaseException as error:
        words = f"{program.file} could not be loaded: {type(error).__name__}: {message_of(error)}"
        return '{"refused":%s,"trace":%s}' % (quoted(words), quoted(spoken(trace_of, error)))


def main(file):
    line = Line()
    program = Program(file)
    request = line.next()
    fault = request and fault_of(program)
    while request:
        line.answer(fault or answer_to(program, request))
        request = line.next()


code = 1
try:
    main(sys.argv[1])
    code = 0
finally:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    leave(code)          # threads that the learner's code left running must not turn answers into a time-out
