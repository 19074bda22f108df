// Calls functions of a learner's and says what came of it (sandbox-images/README.md, "Calls").
//
//     node call.mjs FILE           relative to /box/src; asked on descriptor 4, answers on descriptor 3
//
// What it needs is taken before any code of the learner's is loaded.
import { existsSync, readSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { SRC } from './suite.mjs';
import { read, write } from './values.mjs';
import { cut, inWords, trace } from './words.mjs';

const FUNCTIONS_NAMED = 20;

const { parse, stringify } = JSON;
const { getPrototypeOf, keys } = Object;
const { concat, from } = Buffer;
const leave = process.reallyExit.bind(process);

class Refused extends Error {}

const chunk = Buffer.alloc(1 << 16);
const objects = new Map();

// The next request, or nothing after the last.
function next() {
  let line = from('');
  while (line.length === 0 || line[line.length - 1] !== 10) {
    const length = readSync(4, chunk, 0, chunk.length, null);
    if (length === 0) return undefined;
    line = concat([line, from(chunk.subarray(0, length))]);
  }
  return parse(line.toString());
}

function answer(json) {
  const line = from(`${json}\n`);
  for (let done = 0; done < line.length;) done += writeSync(3, line, done);
}

function named(module, file, name) {
  for (const whole of [module, module.default]) {
    const found = name.split('.').reduce((value, part) => value?.[part], whole);
    if (found !== undefined) return found;
  }
  if (typeof module.default === 'function' && module.default.name === name) return module.default;
  throw new Refused(`There is no \`${name}\` exported by ${file}${instead(module)}.`);
}

function instead(module) {
  const there = [...keys(module), ...keys(module.default ?? {})].filter((name) => name !== 'default' && name !== 'module.exports');
  const names = [...new Set(there)].slice(0, FUNCTIONS_NAMED).join(', ');
  return names === '' ? ', and nothing else either; a function is exported by `module.exports = { name }` or `export`' : `; there is ${names}`;
}

function object(on) {
  if (!objects.has(on)) throw new Refused(`There is no object ${on}: making it failed.`);
  return objects.get(on);
}

// What to do for a request, as a function of its arguments.
function target(module, file, request) {
  if ('get' in request) {
    const of = object(request.on);
    if (!(request.get in Object(of))) throw new Refused(`${request.on} has no \`${request.get}\`.`);
    return () => of[request.get];
  }
  const self = 'on' in request ? object(request.on) : undefined;
  const name = request.new ?? request.call;
  const found = self === undefined ? named(module, file, name) : self?.[name];
  if (typeof found !== 'function') throw new Refused(`${self === undefined ? '' : `${request.on}.`}${name} is not a function.`);
  if ('new' in request) return (...args) => new found(...args);
  return self === undefined ? (...args) => found(...args) : (...args) => self[name](...args);
}

// Awaits what is promised, and lets an asynchronous generator run to its end.
async function settled(result) {
  const value = await result;
  if (typeof value?.[Symbol.asyncIterator] !== 'function') return value;
  const items = [];
  for await (const item of value) if (items.push(item) > 100_000) break;
  return items;
}

async function answerTo(module, file, request) {
  let call;
  try {
    call = target(module, file, request);
  } catch (error) {
    if (!(error instanceof Refused)) return threw(error);
    return `{"refused":${stringify(error.message)}}`;
  }
  try {
    const args = (request.args ?? []).map(read);
    if (request.as === undefined) return `{"returned":${write(await settled(call(...args)))}}`;
    const made = call(...args);
    objects.set(request.as, 'new' in request ? made : await made);
    return '{"returned":null}';
  } catch (error) {
    return threw(error);
  }
}

function threw(error) {
  try {
    const message = error instanceof Error ? String(error.message) : inWords(error);
    return `{"threw":${stringify(typesOf(error))},"message":${stringify(cut(message))},"trace":${stringify(trace(error))}}`;
  } catch {
    return '{"threw":["an exception that cannot be shown"],"message":"","trace":""}';
  }
}

// The names of its class and of those above it, and the name it gives itself.
function typesOf(error) {
  if (error === null || typeof error !== 'object') return [typeof error];
  const names = [];
  for (let above = getPrototypeOf(error); above !== null && names.length < 50; above = getPrototypeOf(above))
    if (above.constructor?.name && above !== Object.prototype) names.push(String(above.constructor.name));
  if (typeof error.name === 'string' && !names.includes(error.name)) names.push(error.name);
  return names;
}

async function load(file) {
  const path = `${SRC}/${file}`;
  if (!existsSync(path)) return { fault: `{"refused":${stringify(`There is no file ${file}.`)}}` };
  process.argv[1] = path;
  try {
    return { module: await import(pathToFileURL(path).href) };
  } catch (error) {
    const words = `${file} could not be loaded: ${inWords(error)}`;
    return { fault: `{"refused":${stringify(cut(words))},"trace":${stringify(trace(error))}}` };
  }
}

const file = process.argv[2];
let request = next();
const { module, fault } = request === undefined ? {} : await load(file);
while (request !== undefined) {
  answer(fault ?? await answerTo(module, file, request));
  request = next();
}
// Timers and servers that the learner's code left running are no part of any call.
leave(0);
