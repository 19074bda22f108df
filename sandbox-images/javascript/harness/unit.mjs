// Runs a suite, each file in a process of its own, and reports on descriptor 3 what those processes tell.
//
//     node unit.mjs FILE...       files relative to /box/suite; the working folder holds a copy of it. Test files are there by
//                                 name only: their contents come on stdin
//
// Exits 0 whenever the report is complete, whatever the tests did.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readLetter } from './letter.mjs';

const inFile = new URL('./in-file.mjs', import.meta.url).pathname;
const silent = new URL('./silent.mjs', import.meta.url).pathname;
const { nonce, first, last, files } = readLetter();
const prefix = `${nonce} `;
const canaries = { [first]: { told: false, line: '' }, [last]: { told: false, line: '' } };
let tests = 0;

function tell(text) {
  writeSync(3, `${text}\n`);
}

function report(line) {
  if (line.test !== undefined) tests++;
  tell(prefix + JSON.stringify(line));
}

function parsed(line) {
  try {
    return line.startsWith(prefix) ? JSON.parse(line.slice(prefix.length)) ?? {} : {};
  } catch {
    return {};
  }
}

// Every file has its own canaries, the report has two: each file's must fail, else it is told that one did not.
function heard(line) {
  const canary = canaries[line.test];
  const failed = line.outcome === 'failed' || line.outcome === 'error';
  if (failed && canary.line) return;
  if (line.test === first || !failed) report(line);
  canary.line ||= line;
}

async function run(file) {
  const child = spawn(process.execPath,
    [...process.execArgv, '--no-warnings', `--test-reporter=${silent}`, inFile, file],
    { stdio: ['pipe', 'ignore', 'inherit', 'pipe'] });
  child.stdin.on('error', () => {});               // it may end before it has read its letter
  child.stdin.end([nonce, first, last, '', JSON.stringify({ [file]: files[file] }), ''].join('\n'));
  let running;
  let ended = false;
  const failing = new Set();
  createInterface({ input: child.stdio[3] }).on('line', (text) => {
    const line = parsed(text);
    if (line.running !== undefined) running = line.running;
    else if (line.ended === true) ended = true;
    else if (canaries[line.test]) {
      running = undefined;
      failing.add(line.test);
      heard(line);
    } else if (line.test !== undefined || line.broken !== undefined) {
      running = undefined;
      report(line);
    } else tell(text.slice(0, 100));               // not the harness's: whoever reads the report shall know
  });
  const [code, signal] = await once(child, 'close');
  if (ended) {
    for (const id of [first, last]) if (!failing.has(id)) heard({ test: id, outcome: 'skipped' });
    return;
  }
  const message = `the process ended with ${signal ?? `exit code ${code}`} before its tests did`;
  if (running !== undefined) report({ test: running, outcome: 'error', message, trace: '', stdout: '', millis: 0 });
  else report({ broken: file, message, trace: '' });
}

for (const file of process.argv.slice(2)) await run(file);
report(canaries[last].line || { test: last, outcome: 'error', message: '', trace: '', stdout: '', millis: 0 });
tell(prefix + JSON.stringify({ end: true, tests }));
