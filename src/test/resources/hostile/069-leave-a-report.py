# attack 69: leave reports in the formats of other graders and exit well | in: unit-python | must: runtime_error
import os

XML = '<testsuites><testsuite name="pytest" errors="0" failures="0" tests="2"><testcase name="test_small"/><testcase name="test_any"/></testsuite></testsuites>'
for folder in (".", "/tmp", "/box", "/results", "/autograder/results"):
    try:
        open(os.path.join(folder, "report.xml"), "w").write(XML)
        open(os.path.join(folder, "results.json"), "w").write('{"score": 100}')
    except OSError:
        pass
os._exit(0)
