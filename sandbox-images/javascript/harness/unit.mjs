// Runs a suite, each file in a process of its own, and reports on descriptor 3 what those processes tell.
//
//     node unit.mjs FILE...       files relative to /box/suite; the working folder holds a copy of it
//
// Exits 0 whenever the report is complete, whatever the tests did.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { SUITE } from './suite.mjs';

const inFile = new URL('./in-file.mjs', import.meta.url).href;
const silent = new URL('./silent.mjs', import.meta.url).pathname;
let tests = 0;

function report(line) {
  if (line.test !== undefined) tests++;
  writeSync(3, JSON.stringify(line) + '\n');
}

function parsed(line) {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};                     // noise: the learner's code wrote to a descriptor that it found
  }
}

async function run(file) {
  const child = spawn(process.execPath,
    [...process.execArgv, '--test-force-exit', `--test-reporter=${silent}`, `--import=${inFile}`, `${SUITE}/${file}`],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  let running;
  let ended = false;
  createInterface({ input: child.stdio[3] }).on('line', (text) => {
    const line = parsed(text);
    if (line.running !== undefined) running = line.running;
    if (line.test !== undefined || line.broken !== undefined) {
      running = undefined;
      report(line);
    }
    ended ||= line.ended === true;
  });
  const [code, signal] = await once(child, 'close');
  if (ended) return;
  const message = `the process ended with ${signal ?? `exit code ${code}`} before its tests did`;
  if (running !== undefined) report({ test: running, outcome: 'error', message, trace: '', stdout: '', millis: 0 });
  else report({ broken: file, message, trace: '' });
}

for (const file of process.argv.slice(2)) await run(file);
writeSync(3, JSON.stringify({ end: true, tests }) + '\n');
