// attack x18: memory of WebAssembly, which no heap limit counts | must: memory_limit runtime_error
require('./work.js');

const held = [];
for (;;) {
  const memory = new WebAssembly.Memory({ initial: 256 });
  new Uint8Array(memory.buffer).fill(1);
  held.push(memory);
}
