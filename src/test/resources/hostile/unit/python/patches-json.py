# Puts other words into everything that becomes JSON or is written. EXPECT score 0
import json
import os
import json.encoder

write = os.write
json.dumps = lambda *args, **kwargs: '{"outcome": "passed"}'
json.encoder.JSONEncoder.encode = lambda self, value: '{"outcome": "passed"}'
os.write = lambda descriptor, text: write(descriptor, text.replace(b'"failed"', b'"passed"'))


def add(a, b):
    return 0
