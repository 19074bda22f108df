// attack 25: a pattern that takes exponentially long | must: time_limit
require('./work.js');

/^(a+)+$/.test('a'.repeat(40) + '!');
