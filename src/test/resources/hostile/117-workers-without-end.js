// attack x17: workers that start workers | must: runtime_error time_limit memory_limit
const { Worker, isMainThread } = require('node:worker_threads');

if (isMainThread) require('./work.js');
for (;;) new Worker(__filename);
