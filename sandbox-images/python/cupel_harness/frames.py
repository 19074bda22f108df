"""The part of a traceback that helps a learner: frames of the learner's and the suite's folders, with paths relative to them."""
import contextlib
import os
import traceback

from cupel_harness import SRC, SUITE


def trace_of(error, sealed=None):
    roots = (SUITE + "/", SRC + "/", os.getcwd() + "/")
    with sealed.shown() if sealed else contextlib.nullcontext():
        lines = traceback.TracebackException.from_exception(error, compact=True)
        lines.stack = traceback.StackSummary.from_list(
            [relative(frame, root) for frame in lines.stack for root in roots if frame.filename.startswith(root)])
    return "".join(lines.stack.format())


def relative(frame, root):
    frame.line                           # read while the name still leads to the file
    frame.filename = frame.filename.removeprefix(root)
    return frame
