type Ending = () => Promise<void>;

// The web build and bin/start.ts each hold their own copy of this module in one process: the list
// of endings lives under a key that both can see.
const key = Symbol.for('samenspel.endings');
const shared = globalThis as { [key]?: Ending[] };

/** Asks for something to be ended, last come first served, when the process shuts down. */
export function onShutdown(ending: Ending): void {
  (shared[key] ??= []).push(ending);
}

/** Ends everything that asked for it; a failing ending does not keep the others from theirs. */
export async function shutdown(): Promise<void> {
  for (let ending = shared[key]?.pop(); ending; ending = shared[key]?.pop()) {
    await ending().catch((error: unknown) => console.error(error));
  }
}
