const fs = require("node:fs");

let n = Number(fs.readFileSync(0, "utf8"));
let steps = 0;
let peak = n;
while (n !== 1) {
  if (n % 2 === 0) {
    n = n / 2;
    steps++;
  }
}

console.log(steps, peak);
