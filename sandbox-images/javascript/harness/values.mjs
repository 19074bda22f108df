// Values as JSON that loses nothing (sandbox-images/README.md, "Values"): read for arguments, written for results.
import { types } from 'node:util';

const MOST_VALUES = 100_000;
const MOST_DEEP = 100;
const MOST_DIGITS = 20_000;
const SHOWN = 200;

const { stringify } = JSON;
const { isArray } = Array;
const { isSafeInteger, isInteger } = Number;
const { getPrototypeOf, keys, defineProperty } = Object;

// A fresh value each time: what one call does to its arguments no other call sees.
export function read(value) {
  if (isArray(value)) return value.map(read);
  if (value === null || typeof value !== 'object') return value;
  const [tag] = keys(value);
  const content = value[tag];
  switch (tag) {
    case 'int': return isSafeInteger(Number(content)) ? Number(content) : BigInt(content);
    case 'float': return Number({ inf: 'Infinity', '-inf': '-Infinity' }[content] ?? content);
    case 'set': return new Set(content.map(read));
    default: return object(content);
  }
}

// Keys of an object are texts; `__proto__` is one like any other.
function object(pairs) {
  const made = {};
  for (const [key, value] of pairs)
    defineProperty(made, keyOf(key), { value: read(value), writable: true, enumerable: true, configurable: true });
  return made;
}

function keyOf(key) {
  return key !== null && typeof key === 'object' && 'int' in key ? key.int : String(read(key));
}

export function write(value) {
  const writer = { left: MOST_VALUES, pieces: [] };
  put(writer, value, []);
  return writer.pieces.join('');
}

// What is too large, too deep or goes round in a circle is named instead.
function put(writer, value, around) {
  writer.left -= 1;
  if (writer.left < 0) writer.pieces.push(other(value, `more than ${MOST_VALUES} values`));
  else if (value === null || value === undefined) writer.pieces.push('null');
  else if (typeof value === 'boolean') writer.pieces.push(value ? 'true' : 'false');
  else if (typeof value === 'string') writer.pieces.push(stringify(value));
  else if (typeof value === 'number') writer.pieces.push(number(value));
  else if (typeof value === 'bigint') writer.pieces.push(whole(value));
  else if (typeof value !== 'object') writer.pieces.push(other(value, shown(value)));
  else if (around.length > MOST_DEEP) writer.pieces.push(other(value, `nested more than ${MOST_DEEP} deep`));
  else if (around.includes(value)) writer.pieces.push(other(value, 'contains itself'));
  else putObject(writer, value, [...around, value]);
}

function putObject(writer, value, around) {
  if (types.isSet(value)) list(writer, Set.prototype.values.call(value), '{"set":[', ']}', around);
  else if (types.isMap(value)) pairs(writer, Map.prototype.entries.call(value), 'map', around);
  else if (isArray(value)) list(writer, elements(value), '[', ']', around);
  else if (typeof value[Symbol.iterator] === 'function') list(writer, value, '[', ']', around);
  else if (types.isBoxedPrimitive(value)) put(writer, value.valueOf(), around);
  else if (types.isDate(value) || types.isNativeError(value) || types.isRegExp(value) || types.isPromise(value))
    writer.pieces.push(other(value, shown(value)));
  else pairs(writer, keys(value).map((key) => [key, value[key]]), 'object', around);
}

// By index, however the array iterates; a hole is undefined.
function* elements(array) {
  for (let i = 0; i < array.length; i++) yield array[i];
}

function list(writer, items, begin, end, around) {
  writer.pieces.push(begin);
  let between = '';
  for (const item of items) {
    writer.pieces.push(between);
    put(writer, item, around);
    between = ',';
    if (writer.left < 0) break;            // also where a generator would never end
  }
  writer.pieces.push(end);
}

function pairs(writer, entries, tag, around) {
  writer.pieces.push(`{"${tag}":[`);
  let between = '';
  for (const [key, item] of entries) {
    writer.pieces.push(`${between}[`);
    put(writer, key, around);
    writer.pieces.push(',');
    put(writer, item, around);
    writer.pieces.push(']');
    between = ',';
    if (writer.left < 0) break;
  }
  writer.pieces.push(']}');
}

// Numbers have no kinds here: what is whole counts as a whole number, with the digits that it really has.
function number(value) {
  if (isInteger(value)) return Object.is(value, -0) ? '{"float":"-0.0"}' : whole(BigInt(value));
  if (value !== value) return '{"float":"nan"}';
  if (value === Infinity) return '{"float":"inf"}';
  if (value === -Infinity) return '{"float":"-inf"}';
  return `{"float":"${value}"}`;
}

function whole(value) {
  const hexadecimal = value.toString(16);
  return hexadecimal.length > MOST_DIGITS * 0.83
    ? other(value, `an integer of more than ${MOST_DIGITS} digits`) : `{"int":"${value}"}`;
}

function other(value, words) {
  return `{"other":${stringify(typeOf(value))},"shown":${stringify(words)}}`;
}

function typeOf(value) {
  const name = typeof value === 'object' && value !== null ? getPrototypeOf(value)?.constructor?.name : typeof value;
  return typeof name === 'string' && name !== '' ? name : 'object';
}

function shown(value) {
  try {
    return String(value).slice(0, SHOWN);
  } catch {
    return '(its toString threw)';
  }
}
