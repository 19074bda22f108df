const n: number = "no";
console.log(n);
