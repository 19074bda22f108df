// attack 95: let tests register as skipped | in: unit-javascript | must: wrong_answer runtime_error
const test = require('node:test');

const skip = test.skip;
require.cache[require.resolve('./sum.js')].exports = { add: () => 0 };
const Module = require('node:module');
const load = Module._load;
Module._load = (name, ...more) => (name === 'node:test' ? skip : load.call(Module, name, ...more));
for (const name of ['test', 'it', 'describe']) test[name] = skip;
exports.add = () => 0;
