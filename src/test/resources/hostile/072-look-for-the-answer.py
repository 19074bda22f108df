# attack 72: search frames and objects of this process for the expected answer | must: wrong_answer | says: nothing found | never: LEAK
import gc
import sys
import work

word = "cannot" + " know"
frame = sys._getframe()
while frame:
    if any(word in str(value) for name, value in frame.f_locals.items() if name != "word"):
        print("LEAK in a frame")
    frame = frame.f_back
if any(isinstance(thing, (list, dict, tuple)) and any(isinstance(item, str) and word in item and item != word for item in thing) for thing in gc.get_objects()):
    print("LEAK in an object")
print("nothing found")
