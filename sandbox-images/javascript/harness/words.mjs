// What was thrown, in words and as the frames that help a learner.
import { inspect } from 'node:util';
import { SRC, SUITE } from './suite.mjs';

const LIMIT = 4 * 1024;

export function isAssertion(error) {
  return error?.code === 'ERR_ASSERTION' || error?.name === 'AssertionError';
}

export function inWords(error) {
  if (!(error instanceof Error)) return cut(`thrown: ${inspect(error)}`);
  if (!isAssertion(error)) return cut(`${error.name}: ${error.message}`);
  const own = error.generatedMessage === false && 'expected' in error;   // the author's words hide the values
  return cut(own ? `${error.message.trim()}\nexpected: ${inspect(error.expected)}\nactual: ${inspect(error.actual)}` : error.message.trim());
}

// Lines like "at add (sum.js:3:5)", only those of the suite's, the learner's and the working folder.
export function trace(error) {
  const roots = [SUITE, SRC, process.cwd()].flatMap((folder) => [`file://${folder}/`, `${folder}/`]);
  const frames = String(error?.stack ?? '').split('\n')
    .filter((line) => roots.some((root) => line.includes(root)))
    .map((line) => roots.reduce((short, root) => short.replaceAll(root, ''), line.trim()));
  return cut(frames.map((frame) => `${frame}\n`).join(''));
}

export function cut(text, limit = LIMIT) {
  return text.length <= limit ? text : `${text.slice(0, limit)}\n… (cut)`;
}
