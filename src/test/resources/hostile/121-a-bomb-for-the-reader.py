# attack x21: an output that takes long to compare and to show | must: wrong_answer
import sys
import work

sys.stdout.write("a b " * 16_000)
