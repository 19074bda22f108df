// Runs one file of a suite, and tells unit.mjs on descriptor 3 what node's test runner knows, at the moment it knows. A
// reporter would hear of it later, and never where a test loops for ever or ends the process.
//
//     node in-file.mjs FILE       relative to /box/suite; stdin brings a letter with what is in it
import fs from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { canary } from './canary.mjs';
import { readLetter } from './letter.mjs';
import { load } from './load.mjs';
import { SUITE } from './suite.mjs';
import { cut, inWords, isAssertion, trace } from './words.mjs';

// Taken hold of before the learner's code could put something else in their place.
const { writeSync } = fs;
const { stringify } = JSON;
const { exit } = process;

const { nonce, first, last, files } = readLetter();
const file = process.argv[2];
process.argv.splice(1, 2, join(SUITE, file));
const started = [];                // names of the test that runs now and of those around it
const path = [];                   // the same of the test that is reported now
const seen = new Map();
let loaded = false;
let over = false;
let running = false;
let printed = '';

function tell(line) {
  writeSync(3, `${nonce} ${stringify(line)}\n`);
}

// Names need not be unique in a file; ids are.
function idOf(names) {
  const id = `${file}::${names.join(' > ')}`;
  seen.set(id, (seen.get(id) ?? 0) + 1);
  return seen.get(id) === 1 ? id : `${id} (${seen.get(id)})`;
}

function outcomeOf({ skip, todo, details }, passed) {
  if (skip !== undefined || todo !== undefined) return 'skipped';
  if (passed) return 'passed';
  return isAssertion(details.error?.cause) || details.error?.failureType === 'subtestsFailed' ? 'failed' : 'error';
}

function ended(data, passed) {
  const error = data.details.error?.cause;
  if (data.details.type === 'suite' || data.name === process.argv[1]) {         // its tests are reported; what it did itself may have kept them from running
    if (!passed && data.details.error.failureType !== 'subtestsFailed')
      tell({ broken: file, message: `${data.name}: ${inWords(error)}`, trace: trace(error) });
    return;
  }
  const outcome = outcomeOf(data, passed);
  const reason = typeof data.skip === 'string' ? data.skip : typeof data.todo === 'string' ? data.todo : '';
  const wrong = outcome === 'failed' || outcome === 'error';
  tell({
    test: isLast(data) ? last : idOf([...path.slice(0, data.nesting), data.name]), outcome,
    message: wrong ? messageOf(error) : reason, trace: wrong ? trace(error) : '',
    stdout: cut(printed, 8 * 1024), millis: Math.round(data.details.duration_ms),
  });
  printed = '';
}

// The runner's own words about a test (cancelled, subtests failed) are strings.
function messageOf(error) {
  return typeof error === 'string' ? error : inWords(error);
}

function isLast({ name, nesting }) {
  return name === last && nesting === 0;
}

const listeners = {
  'test:dequeue': ({ name, nesting }) => {
    started.splice(nesting, Infinity, name);
    running = true;
    if (!isLast({ name, nesting })) tell({ running: `${file}::${started.join(' > ')}` });
  },
  'test:start': ({ name, nesting }) => { path[nesting] = name; },
  'test:complete': () => { running = false; },
  'test:pass': (data) => ended(data, true),
  'test:fail': (data) => ended(data, false),
  'test:diagnostic': ({ nesting }) => { if (over && nesting === 0) setImmediate(exit, 0); },
};

const emit = Readable.prototype.emit;
Readable.prototype.emit = function (type, data, ...more) {
  listeners[type]?.(data);
  return emit.call(this, type, data, ...more);
};

process.stdout.write = (chunk, encoding, done = encoding) => {
  if (printed.length <= 8 * 1024) printed += chunk;
  if (typeof done === 'function') done();
  return true;
};

// Ends the test that called it, not those after it. Between tests it is node that is done.
process.exit = (code) => {
  if (loaded && !running && started.length > 0) exit(code);
  throw new Error(`the program called process.exit(${code ?? ''})`);
};

process.on('uncaughtExceptionMonitor', (error) => {
  if (!running) tell({ broken: file, message: inWords(error), trace: trace(error) });
});
process.on('exit', () => tell({ ended: true }));

tell({ test: first, outcome: 'failed', message: '', trace: '', stdout: '', millis: 0 });    // nothing has run yet
try {
  await load(join(SUITE, file), Buffer.from(files[file], 'base64'));
} catch (error) {
  tell({ broken: file, message: inWords(error), trace: trace(error) });
}
loaded = true;
await test(last, canary);
// What the learner's code left running is no part of any test; what a suite does after all of its tests is
over = true;
setTimeout(exit, 1000, 0);
process.emit('beforeExit', 0);
