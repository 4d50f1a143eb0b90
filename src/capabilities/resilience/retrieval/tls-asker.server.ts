import type { Unmeasured } from '../lookup.ts';
import { ask, type Answer, type Asked, type Open } from './tls-probe.server.ts';

/** How hard one address may be asked. */
export type Manners = {
  /** Connections at the same time. */
  readonly atOnce: number;
  /** Connections in all. */
  readonly most: number;
  /** Suites in one question: more makes some servers stumble. */
  readonly suites: number;
};

/** Web servers are made for many connections; mail servers count them, and then turn us away. */
export const manners: Readonly<Record<'web' | 'gentle', Manners>> = {
  web: { atOnce: 4, most: 400, suites: 64 },
  gentle: { atOnce: 1, most: 60, suites: 128 },
};

/** After so many questions in a row without an answer nobody is there, or we are not welcome. */
const PATIENCE = 3;

/** Asks questions within the manners. */
export type Asker = {
  readonly ask: (question: Asked) => Promise<Answer>;
  /** A connection for another use, counted and waited for in the same way. */
  readonly with: <T>(use: (open: Open) => Promise<T>) => Promise<T>;
};

/** An asker of one address; it stops when it has asked enough or is no longer answered. */
export function asker(open: Open, signal: AbortSignal, { atOnce, most }: Manners): Asker {
  let [made, busy, unheard] = [0, 0, 0];
  const waiting: (() => void)[] = [];

  async function turn<T>(use: () => Promise<T>): Promise<T> {
    if (busy >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    busy += 1;
    try {
      return await use();
    } finally {
      busy -= 1;
      waiting.shift()?.();
    }
  }

  const counted: Open = async () => {
    if (signal.aborted) return no('too-slow');
    if (unheard >= PATIENCE) return no('no-answer');
    if (made >= most) return no('busy');
    made += 1;
    return open();
  };

  return {
    ask: (question) =>
      turn(async () => {
        const answer = await ask(counted, question, signal);
        unheard = answer.kind === 'unheard' ? unheard + 1 : 0;
        return answer;
      }),
    with: (use) => turn(() => use(counted)),
  };
}

function no(why: Unmeasured['unmeasured']): Unmeasured {
  return { unmeasured: why };
}
