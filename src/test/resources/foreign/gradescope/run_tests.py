import json
import roman

tests = []
try:
    import numerals
    for n in (4, 9):
        good = numerals.of(n) == roman.toRoman(n)
        tests.append({"name": str(n), "score": 50 if good else 0, "max_score": 50})
except Exception as e:
    tests.append({"name": "import", "score": 0, "max_score": 100, "output": str(e)})
json.dump({"tests": tests}, open("/autograder/results/results.json", "w"))
