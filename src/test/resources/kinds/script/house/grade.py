#!/usr/bin/env python3
import json
import rules

tests = []
for name, n, want, worth, visibility in rules.TESTS:
    import fact
    got = fact.fact(n)
    part = 1 if got == want else 0.5 if got == -want else 0
    tests.append({"name": name, "score": part * worth, "max_score": worth, "visibility": visibility,
                  "output": f"`fact({n})` is **{got}**", "output_format": "md"})
print("printed for staff")
json.dump({"tests": tests, "output": "Well tried."}, open("results.json", "w"))
