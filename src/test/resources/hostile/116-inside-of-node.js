// attack x16: reach for what node keeps to itself | must: wrong_answer | says: nothing open | never: OPEN
require('./work.js');

for (const name of ['spawn_sync', 'process_wrap', 'fs', 'os', 'credentials']) {
  try {
    process.binding(name);
  } catch {
    continue;
  }
}
for (const attempt of [() => process.setuid(0), () => process.kill(1, 'SIGKILL'), () => process.chdir('/root'), () => process.initgroups('root', 0)]) {
  try {
    attempt();
    console.log('OPEN', String(attempt));
  } catch {
    continue;
  }
}
console.log('nothing open');
