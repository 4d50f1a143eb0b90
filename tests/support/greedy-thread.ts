// A parser that takes all memory there is.
const kept: string[][] = [];
for (;;) kept.push(Array.from({ length: 100_000 }, () => String(Math.random())));
