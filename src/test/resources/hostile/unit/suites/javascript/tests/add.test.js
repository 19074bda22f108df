const test = require('node:test');
const assert = require('node:assert');
const { add } = require('./add.js');

test('small numbers', () => assert.equal(add(2, 3), 5));
test('negative numbers', () => assert.strictEqual(add(-1, -2), -3));
test('fractions', () => assert.deepStrictEqual([add(0.5, 0.25)], [0.75]));
