import {
  acknowledge,
  put,
  queueFrom,
  waitAfter,
  type Queue,
  type Waiting,
} from '../answer-queue.ts';

/** How the keeping of answers stands, for a quiet line on the page. */
export type Keeping = 'saved' | 'saving' | 'waiting' | 'refused' | 'signed-out';

type Options = {
  /** The name of the queue in the browser's storage. */
  readonly name: string;
  /** Where an answer about an indicator is put. */
  readonly address: (indicator: string) => string;
  readonly tell: (how: Keeping) => void;
};

/** Keeps answers on the server as they are given, and in the browser until the server has them. */
export function keepAnswers({ name, address, tell }: Options) {
  let inMemory: Queue = [];
  let failures = 0;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Storage may be forbidden or full; then the queue lives as long as the page.
  const read = (): Queue => {
    try {
      return queueFrom(localStorage.getItem(name));
    } catch {
      return inMemory;
    }
  };
  const write = (queue: Queue) => {
    inMemory = queue;
    try {
      if (queue.length > 0) localStorage.setItem(name, JSON.stringify(queue));
      else localStorage.removeItem(name);
    } catch {
      // The copy in memory stays.
    }
  };

  async function flush() {
    clearTimeout(timer);
    if (busy) return;
    busy = true;
    for (let [next] = read(); next; [next] = read()) {
      tell(failures > 0 ? 'waiting' : 'saving');
      const how = await send(address(next.indicator), next);
      if (how === 'failed' || how === 'signed-out') {
        failures += 1;
        tell(how === 'failed' ? 'waiting' : how);
        timer = setTimeout(flush, waitAfter(failures));
        break;
      }
      failures = 0;
      write(acknowledge(read(), next));
      if (read().length === 0) tell(how);
    }
    busy = false;
  }

  return {
    waiting: read,
    flush,
    give(answer: Waiting) {
      write(put(read(), answer));
      void flush();
    },
    stop: () => clearTimeout(timer),
  };
}

async function send(address: string, { choice, note, at }: Waiting) {
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ choice, note, at: Math.round(at) }),
      keepalive: true,
      signal: AbortSignal.timeout(15_000),
    });
    if (response.ok) return 'saved';
    if (response.status === 401) return 'signed-out';
    // What the server will never take is not offered again; only its own failures are.
    return response.status >= 500 || response.status === 429 ? 'failed' : 'refused';
  } catch {
    return 'failed';
  }
}
