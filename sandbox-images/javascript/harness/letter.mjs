// What Cupel tells the harness before any code of the learner runs: PROTOCOL.md, "The letter to a harness".
import { readFileSync } from 'node:fs';

// Reads stdin to its end, so that nobody after us finds anything there.
export function readLetter() {
  const [nonce, first, last, , files] = readFileSync(0, 'utf8').split('\n');
  return { nonce, first, last, files: JSON.parse(files) };
}
