class LruCache {
  // The least recently used key comes first: every use takes a key out and adds it again at the end.
  #entries = new Map();
  #capacity;

  constructor(capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`no cache has a capacity of ${capacity}`);
    this.#capacity = capacity;
  }

  set(key, value) {
    this.#entries.delete(key);
    if (this.size === this.#capacity) this.#entries.delete(this.#entries.keys().next().value);
    this.#entries.set(key, value);
  }

  get(key) {
    if (!this.has(key)) return undefined;
    const value = this.#entries.get(key);
    this.set(key, value);
    return value;
  }

  has(key) {
    return this.#entries.has(key);
  }

  get size() {
    return this.#entries.size;
  }
}

module.exports = { LruCache };
