"""Forks where a step would start Python (PROTOCOL.md, "Zygotes").

    python3 -s -B zygote.py [MODULE...]        the modules are imported before anything else
"""
import sys

AT_THE_START = set(sys.modules)     # what every Python has; a learner's ctypes.py must be found where it is asked for

import ctypes
import gc
import importlib
import os
import types

RUNNER = ctypes.CDLL("/opt/cupel/zygote.so")
RUNNER.zygote_arguments.restype = RUNNER.zygote_environment.restype = ctypes.POINTER(ctypes.c_char_p)
RUN_FILE = ctypes.pythonapi.PyRun_SimpleFileExFlags
RUN_FILE.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
OPEN = ctypes.CDLL(None).fopen
OPEN.restype = ctypes.c_void_p
OPEN.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
CLOSE_AFTERWARDS = 1
FLAGS = ["-s", "-B"]
READ_BEFORE = sys.argv[1:]


def texts(array):
    """A list of C strings that ends with a null."""
    found = []
    while array[len(found)] is not None:
        found.append(os.fsdecode(array[len(found)]))
    return found


def asks_for_another_python(command, environment):
    """What this process cannot become any more: other flags, no script, or settings that are read at the start."""
    script = command[1 + len(FLAGS):2 + len(FLAGS)]
    return not script or script[0].startswith("-") or any(line.startswith("PYTHON") for line in environment
                                                           if not line.startswith("PYTHONDONTWRITEBYTECODE="))


def run(command, environment):
    """Runs a script as `python3 script` does, from the names that it finds to the way that it ends."""
    os.environ.clear()
    os.environ.update(line.split("=", 1) for line in environment)
    sys.orig_argv = command
    sys.argv = command[1 + len(FLAGS):]
    script = sys.argv[0]
    sys.path[0] = os.path.dirname(os.path.realpath(script))
    sys.modules["__main__"] = types.ModuleType("__main__")
    sys.modules["__main__"].__annotations__ = {}
    if not READ_BEFORE:
        for name in set(sys.modules) - AT_THE_START - {"__main__"}:
            del sys.modules[name]
    file = OPEN(os.fsencode(script), b"rb")
    if not file:
        print(f"{sys.executable}: can't open file {script!r}", file=sys.stderr)
        sys.exit(2)
    sys.exit(1 if RUN_FILE(file, os.fsencode(script), CLOSE_AFTERWARDS, None) else 0)


def become():
    RUNNER.zygote_become()
    command, environment = texts(RUNNER.zygote_arguments()), texts(RUNNER.zygote_environment())
    if asks_for_another_python(command, environment):
        os.execve(sys.executable, command, dict(line.split("=", 1) for line in environment))
    run(command, environment)


def fork():
    """Forks a child that nobody here waits for, and says which it is. True in the child."""
    try:
        between = os.fork()
    except OSError as error:
        RUNNER.zygote_answer(-error.errno)
        return False
    if between:
        os.waitpid(between, 0)
        return False
    try:
        child = os.fork()
    except OSError as error:
        child = -error.errno
    if child == 0:
        return True
    RUNNER.zygote_answer(child)
    os._exit(0)


for module in READ_BEFORE:
    importlib.import_module(module)
gc.collect()
gc.freeze()                 # what is collected in a child would be copied first
RUNNER.zygote_ready()
while True:
    RUNNER.zygote_hear()
    if fork():
        break
    RUNNER.zygote_done()
become()
