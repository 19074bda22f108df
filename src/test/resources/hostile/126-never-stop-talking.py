# attack x26: talk to the interactor without end | in: interactor | must: output_limit
import work

while True:
    print("x" * 1000, flush=True)
