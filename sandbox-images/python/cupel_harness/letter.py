"""What Cupel tells the harness before any code of the learner runs: PROTOCOL.md, "The letter to a harness"."""
import base64
import json
import sys
from typing import NamedTuple


class Letter(NamedTuple):
    nonce: str           # begins every line of the report
    canaries: tuple      # ids of the tests that must fail: the first runs before all others, the last after them
    files: dict          # by path in the suite's folder: files that nobody else can read


def read_letter():
    """Reads stdin to its end, so that nobody after us finds anything there."""
    nonce, first, last, _key, files = sys.stdin.buffer.read().decode().splitlines()
    return Letter(nonce, (first, last), {path: base64.b64decode(text) for path, text in json.loads(files).items()})
