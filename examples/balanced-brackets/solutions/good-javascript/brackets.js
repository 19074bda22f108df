const CLOSES = { ')': '(', ']': '[', '}': '{' };

class BracketError extends Error {}

class Reader {
  #open = [];

  read(bracket) {
    if (!(bracket in CLOSES)) this.#open.push(bracket);
    else if (this.#open.at(-1) === CLOSES[bracket]) this.#open.pop();
    else throw new BracketError(`${bracket} closes nothing`);
    return this.#open.length;
  }

  open() {
    return this.#open;
  }
}

function balanced(text) {
  const reader = new Reader();
  try {
    [...text].forEach((bracket) => reader.read(bracket));
  } catch {
    return false;
  }
  return reader.open().length === 0;
}

function depths(texts) {
  return texts.map((text) => {
    const reader = new Reader();
    return Math.max(0, ...[...text].map((bracket) => reader.read(bracket)));
  });
}

function pairs(text) {
  const pairs = new Map();
  for (const bracket of text) {
    if (!(bracket in CLOSES)) continue;
    const pair = CLOSES[bracket] + bracket;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

module.exports = { BracketError, Reader, balanced, depths, pairs };
