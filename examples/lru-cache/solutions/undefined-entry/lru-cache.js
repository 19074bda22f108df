class LruCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.entries = {};
    this.clock = 0;
  }

  set(key, value) {
    if (!(key in this.entries) && this.size === this.capacity) {
      const oldest = Object.keys(this.entries).sort((a, b) => this.entries[a].used - this.entries[b].used)[0];
      delete this.entries[oldest];
    }
    this.entries[key] = { value, used: this.clock++ };
  }

  get(key) {
    const entry = this.entries[key];
    entry.used = this.clock++;
    return entry.value;
  }

  has(key) {
    return this.entries[key] !== undefined;
  }

  get size() {
    return Object.keys(this.entries).length;
  }
}

module.exports = { LruCache };
