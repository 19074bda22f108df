# attack x24: as much output as there may be, for the checker to choke on | in: checker | must: wrong_answer
import work

print("9" * (60 * 1024), end="")
