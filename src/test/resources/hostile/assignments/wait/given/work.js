// Required first by every attack in JavaScript: where this is the run to work in, it works and ends there.
const line = require('node:fs').readFileSync(0, 'latin1');
if (line.startsWith('work')) {
  console.log('worked');
  process.exit();
}
