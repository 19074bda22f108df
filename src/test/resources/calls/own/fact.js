export const nothing = () => {};
export const big = () => 10n ** 21n;
export const large = () => 2 ** 60;
export const map = () => new Map([[1, 'one'], ['2', 'text']]);
export const set = () => new Set([1, 2, 3]);
export const object = () => ({ a: [undefined], 1: 'one' });
export const bytes = () => new Uint8Array([1, 255]);
export function* generator() { yield* [1, 2]; }
export async function* asyncGenerator() { yield* [1, 2]; }
export const later = (n) => new Promise((done) => setTimeout(() => done(n), 10));
export const rejects = async () => { throw new RangeError('no'); };
class OwnError extends TypeError {}
export const own = () => { throw new OwnError('mine'); };
export const text = () => { throw 'words'; };
export class Box {
  constructor(value) { this.value = value; }
  add(n) { this.value += n; }
  static of(n) { return n + 1; }
}
