# attack 6: take memory and touch it | must: memory_limit
import work

taken = []
while True:
    taken.append(bytearray(b"x") * (1 << 20))
