// attack 9: buffers outside of V8's heap | must: memory_limit
require('./work.js');

const taken = [];
for (;;) taken.push(Buffer.alloc(1 << 20, 1));
