const fs = require("node:fs");

let n = Number(fs.readFileSync(0, "utf8"));
let steps = 0;
let peak = n;
// Go down to 1 here.

console.log(steps, peak);
