# attack 50: read every file there is, for tests, answers and keys | must: wrong_answer | says: nothing found | never: LEAK
import os
import work

WORDS = [b"what the program cannot" + b" know", b"planted" + b"-hidden-input", b"planted" + b"-secret", b"PRIVATE" + b" KEY-----\nM"]
own = open(__file__, "rb").read()
for folder, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if folder != "/" or name not in ("proc", "sys", "dev", "usr")]
    for name in files:
        path = os.path.join(folder, name)
        try:
            with open(path, "rb") as file:
                found = file.read(1 << 18)
        except OSError:
            continue
        if found != own and any(word in found for word in WORDS):
            print("LEAK", path)
print("nothing found")
