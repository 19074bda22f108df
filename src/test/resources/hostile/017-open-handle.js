// attack 17: answer, then keep the event loop alive | in: wait | must: time_limit
require('./work.js');

console.log('what the program cannot know');
setInterval(() => {}, 1 << 30);
