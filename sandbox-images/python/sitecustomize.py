"""Every line leaves at once: what a program printed before it was stopped is not lost in a buffer."""
import sys

if sys.stdout is not None:
    sys.stdout.reconfigure(line_buffering=True)
