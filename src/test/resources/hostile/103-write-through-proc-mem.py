# attack x3: write to read-only memory and to other processes through /proc/*/mem | must: wrong_answer | says: nothing open | never: OPEN | gvisor: OPEN 1 maps, OPEN 1 environ
import os
import work

for pid in (1, os.getppid()):
    for name in ("mem", "maps", "fd/0", "fd/1", "environ", "syscall", "stack", "pagemap", "root/etc/shadow", "map_files", "clear_refs"):
        for flags in (os.O_RDONLY, os.O_WRONLY):
            try:
                os.read(os.open(f"/proc/{pid}/{name}", flags), 8)
                print("OPEN", pid, name)
            except OSError:
                pass
print("nothing open")
