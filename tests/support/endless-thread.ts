// A parser that never ends.
for (;;) Math.random();
