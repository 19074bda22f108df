const assert = require("node:assert/strict");
const { describe, it } = require("node:test");

const { LruCache } = require("./lru-cache");

function cacheOf(capacity, ...keys) {
  const cache = new LruCache(capacity);
  for (const key of keys) cache.set(key, key.toUpperCase());
  return cache;
}

describe("a new cache", () => {
  it("is empty", () => {
    assert.equal(new LruCache(3).size, 0);
  });

  it("refuses a capacity that makes no sense", () => {
    for (const capacity of [0, -1, 1.5, "many", undefined])
      assert.throws(() => new LruCache(capacity), RangeError);
  });
});

describe("get", () => {
  it("finds what was set", () => {
    assert.equal(cacheOf(2, "a", "b").get("b"), "B");
  });

  it("answers undefined for an unknown key", () => {
    assert.equal(cacheOf(2, "a").get("z"), undefined);
  });

  it("counts as a use", () => {
    const cache = cacheOf(2, "a", "b");
    cache.get("a");
    cache.set("c", "C");
    assert.deepEqual([cache.has("a"), cache.has("b"), cache.has("c")], [true, false, true]);
  });
});

describe("set", () => {
  it("forgets the least recently used entry when the cache is full", () => {
    const cache = cacheOf(3, "a", "b", "c", "d");
    assert.equal(cache.get("a"), undefined);
    assert.equal(cache.get("d"), "D");
  });

  it("replaces the value of a known key", () => {
    const cache = cacheOf(2, "a", "b");
    cache.set("a", "new");
    assert.equal(cache.get("a"), "new");
    assert.equal(cache.size, 2);
  });

  it("forgets nothing when the key is known", () => {
    const cache = cacheOf(2, "a", "b");
    cache.set("b", "new");
    assert.equal(cache.has("a"), true);
  });

  it("counts a known key once", () => {
    assert.equal(cacheOf(5, "a", "a", "a").size, 1);
  });

  it("counts as a use of a known key", () => {
    const cache = cacheOf(2, "a", "b");
    cache.set("a", "new");
    cache.set("c", "C");
    assert.deepEqual([cache.has("a"), cache.has("b")], [true, false]);
  });

  it("keeps values that look like nothing", () => {
    const cache = new LruCache(3);
    cache.set("zero", 0);
    cache.set("null", null);
    cache.set("undefined", undefined);
    assert.deepEqual([cache.get("zero"), cache.get("null"), cache.has("undefined")], [0, null, true]);
  });
});

describe("has", () => {
  it("does not count as a use", () => {
    const cache = cacheOf(2, "a", "b");
    cache.has("a");
    cache.set("c", "C");
    assert.equal(cache.has("a"), false);
  });
});
