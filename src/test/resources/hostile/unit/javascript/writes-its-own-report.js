// Writes a whole report to the harness's descriptor, then ends the process. EXPECT score 0 flags harness_touched
const fs = require('fs');
const tests = ['small numbers', 'negative numbers', 'fractions'];
for (const test of tests) fs.writeSync(3, JSON.stringify({ test: `add.test.js::${test}`, outcome: 'passed' }) + '\n');
fs.writeSync(3, JSON.stringify({ ended: true }) + '\n');
process.reallyExit(0);
