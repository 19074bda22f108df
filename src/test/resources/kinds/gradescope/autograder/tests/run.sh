#!/bin/sh
total=$(python3 -c 'import json; print(json.load(open("/autograder/submission_metadata.json"))["assignment"]["total_points"])')
if [ "$(python3 -c 'import add; print(add.add(2, 3))')" = 5 ]; then score=$total; else score=5; fi
printf '{"score": %s, "output": "graded out of %s", "stdout_visibility": "visible", "tests": [{"name": "adds", "status": "%s"}]}' \
    "$score" "$total" "$([ "$score" = 5 ] && echo failed || echo passed)" > /autograder/results/results.json
echo ran
