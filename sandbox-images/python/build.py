"""Checks the syntax of every source, all in one process, and writes nothing.

    python3 -I build.py FILE...
"""
import sys
import traceback


def check(path):
    """Says what Python would say about this file, or nothing."""
    with open(path, "rb") as source:
        text = source.read()
    try:
        compile(text, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        return "".join(traceback.format_exception_only(error))
    except (RecursionError, MemoryError) as error:
        return f'  File "{path}"\n{type(error).__name__}: nested too deeply to be compiled\n'
    return ""


faults = [fault for fault in map(check, sys.argv[1:]) if fault]
sys.stderr.write("\n".join(faults))
sys.exit(1 if faults else 0)
