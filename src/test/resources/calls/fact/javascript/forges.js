// wrong_answer: There were more answers than calls.
const { writeSync } = require('node:fs');
exports.fact = () => { writeSync(3, '{"returned":{"int":"120"}}\n'); return 120; };
