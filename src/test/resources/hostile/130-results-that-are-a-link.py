# attack x30: leave results that lead elsewhere, or never end | in: script | must: runtime_error wrong_answer
import work
import os

os.makedirs("/tmp/work", exist_ok=True)
for name in ("results.json",):
    try:
        os.unlink("/tmp/work/" + name)
    except OSError:
        pass
    os.symlink("/etc/passwd", "/tmp/work/" + name)
