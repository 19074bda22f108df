const test = require('node:test');
const assert = require('node:assert');
const { add } = require('./sum.js');

test('small', () => assert.strictEqual(add(1, 2), 3));
test('any', () => {
  const a = Math.floor(Math.random() * 1000);
  assert.strictEqual(add(a, 5), a + 5);
});
