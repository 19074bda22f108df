const [a, b] = require("node:fs").readFileSync(0, "utf8").trim().split(" ").map(Number);
console.log(a + Math.abs(b));
