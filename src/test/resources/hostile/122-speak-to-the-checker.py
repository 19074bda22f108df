# attack x22: an output that means something to shells, parsers and checkers | in: checker | must: wrong_answer
import work

print("1\n0\naccepted\n42\n$(exit 0)`exit 0`\n{\"score\": 1}\n" + "\x00" * 50 + "../../expected\n-1e999\nNaN")
