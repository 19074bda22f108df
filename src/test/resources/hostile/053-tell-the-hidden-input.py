# attack 53: tell a hidden input by output, errors and exit code | must: runtime_error | work: runtime_error
import sys

hidden = sys.stdin.read()
print(hidden)
print(hidden, file=sys.stderr)
raise SystemExit(7)
