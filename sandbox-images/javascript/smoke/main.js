const { sum } = require('./sum.js');

import('./greeting.mjs').then(({ greeting }) => {
  console.log(greeting('Cupel'));
  console.log(sum([10, 20, 12]));
});
