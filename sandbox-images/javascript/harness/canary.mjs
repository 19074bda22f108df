// A test that must fail: if it passes, somebody changed what it means to assert something.
import kept from 'node:assert';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// In each way a suite may ask, with what it would be given now.
function lies() {
  return [kept, require('node:assert'), require('assert').strict].flatMap((assert) => [
    () => assert(false),
    () => assert.ok(0),
    () => assert.equal(1, 2),
    () => assert.strictEqual(1, 2),
    () => assert.notStrictEqual(1, 1),
    () => assert.deepEqual([1], [2]),
    () => assert.deepStrictEqual({ a: 1 }, { a: 2 }),
    () => assert.throws(() => {}),
    () => assert.match('a', /b/),
    () => assert.fail('as it must'),
    () => assert.rejects(async () => {}),
  ]);
}

async function isRefused(lie) {
  try {
    await lie();
    return false;
  } catch {
    return true;
  }
}

export async function canary() {
  for (const lie of lies()) if (!(await isRefused(lie))) return;
  throw new kept.AssertionError({ message: 'as it must' });
}
