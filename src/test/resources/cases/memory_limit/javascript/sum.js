const hoard = [];
for (let i = 0; i < 64; i++) hoard.push(Buffer.alloc(16 << 20, "x"));
console.log(hoard.length);
