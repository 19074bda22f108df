const fs = require("node:fs");

let n = Number(fs.readFileSync(0, "utf8"));
let steps = 0;
let peak = n;
while (n !== 1) {
  n = n % 2 === 0 ? n / 2 : 3 * n + 1;
  steps++;
  peak = Math.max(peak, n);
}

console.log(steps, peak);
