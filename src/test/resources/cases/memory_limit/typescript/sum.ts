const all: number[][] = [];
while (true) all.push(new Array(1_000_000).fill(1));
