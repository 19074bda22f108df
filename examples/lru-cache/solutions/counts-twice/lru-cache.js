class LruCache {
  constructor(capacity) {
    if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError("bad capacity");
    this.capacity = capacity;
    this.values = new Map();
    this.order = [];
  }

  set(key, value) {
    if (this.order.length >= this.capacity) {
      this.values.delete(this.order.shift());
    }
    this.values.set(key, value);
    this.order.push(key);
  }

  get(key) {
    if (this.values.has(key)) {
      this.order = this.order.filter((k) => k !== key);
      this.order.push(key);
    }
    return this.values.get(key);
  }

  has(key) {
    return this.values.has(key);
  }

  get size() {
    return this.order.length;
  }
}

module.exports = { LruCache };
