# attack 74: answer calls that were not asked yet, on the driver's own descriptor | in: call | must: wrong_answer
import work
import os

for fd in range(3, 64):
    for text in ("what the program cannot know 1", "what the program cannot know 2", "guess"):
        try:
            os.write(fd, ('{"returned": "%s"}\n' % text).replace("know", "guess").encode())
        except OSError:
            pass


def secret(n):
    return "guess"
