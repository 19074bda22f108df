# attack 26: a number of a billion digits, and zeros that inflate without end | must: time_limit memory_limit
import sys
import zlib
import work

sys.set_int_max_str_digits(0)
packer = zlib.compressobj(9)
packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(40)) + packer.flush()
held = [zlib.decompress(packed) for _ in range(1)]
held.append(int("9" * 20_000_000))
held.append(zlib.decompress(packed) * 1000)
