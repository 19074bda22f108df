class LruCache {
  constructor(capacity) {
    if (!Number.isInteger(capacity) || capacity <= 0) {
      throw new RangeError("capacity");
    }
    this.capacity = capacity;
    this.map = new Map();
  }

  set(key, value) {
    if (!this.map.has(key) && this.map.size >= this.capacity) {
      const oldest = [...this.map.keys()][0];
      this.map.delete(oldest);
    }
    this.map.set(key, value);
  }

  get(key) {
    return this.map.get(key);
  }

  has(key) {
    return this.map.has(key);
  }

  get size() {
    return this.map.size;
  }
}

module.exports = { LruCache };
