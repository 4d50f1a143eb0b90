import type { DemoEntry } from './entry.ts';

/** Everything that can be found in the demo: one list per theme. */
export const demoEntries: readonly DemoEntry[] = [];
