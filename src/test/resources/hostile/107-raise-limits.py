# attack x7: raise the limits that were set | must: wrong_answer | says: nothing raised | never: RAISED
import resource
import work

for name in dir(resource):
    if name.startswith("RLIMIT_"):
        kind = getattr(resource, name)
        soft, hard = resource.getrlimit(kind)
        if hard == resource.RLIM_INFINITY:
            continue
        try:
            resource.setrlimit(kind, (soft, hard + 1))
            print("RAISED", name)
        except (OSError, ValueError):
            pass
print("nothing raised")
