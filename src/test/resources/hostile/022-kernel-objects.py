# attack 22: a million objects that live in the kernel: epolls, events, timers | must: runtime_error memory_limit time_limit
import ctypes
import os
import select
import work

libc = ctypes.CDLL(None, use_errno=True)
held = []
try:
    while True:
        held.append(select.epoll())
        held.append(os.eventfd(0))
        held.append(libc.inotify_init1(0))
except OSError:
    timer = ctypes.c_void_p()
    made = 0
    while made < 1_000_000 and libc.timer_create(1, None, ctypes.byref(timer)) == 0:
        made += 1
    raise SystemExit(5)
