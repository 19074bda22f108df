# attack 12: open pipes until none is left | must: runtime_error
import os
import work

held = []
while True:
    held.append(os.pipe())
