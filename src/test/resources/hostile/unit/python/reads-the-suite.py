# Looks for the suite in every file and answers right if it finds it. EXPECT score 0
import os


def found():
    for root in ("/box", "/tmp", "/dev/shm", os.getcwd()):
        for folder, _, names in os.walk(root):
            for name in names:
                try:
                    with open(os.path.join(folder, name), "rb") as file:
                        text = file.read()
                except OSError:
                    continue
                if b"test_large_" + b"numbers" in text:
                    return True
    return False


def add(a, b):
    return a + b if found() else 0
