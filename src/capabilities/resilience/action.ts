import type { Fixer, Source } from './check.ts';
import type { Paste } from './paste.ts';

export const actionStates = ['open', 'done', 'later', 'not-possible'] as const;
export type ActionState = (typeof actionStates)[number];

/** Where an action comes from: a finding about a domain, or an answer on the basics. */
export type Origin =
  | { readonly from: 'check'; readonly check: string; readonly domain: string }
  | { readonly from: 'basics'; readonly statement: string };

/** Something that can be done, in the words of one language. */
export type Action = {
  readonly key: string;
  readonly origin: Origin;
  readonly title: string;
  readonly why: string;
  readonly found: string;
  /** How to go about it, where there is nothing to paste. */
  readonly how?: string;
  readonly impact: 1 | 2 | 3;
  readonly minutes: number;
  readonly fixer: Fixer;
  readonly sources: readonly Source[];
  readonly paste?: Paste;
};

/** The key of an action: the same for the same thing, however often it is found. */
export function keyOf(origin: Origin): string {
  return origin.from === 'check'
    ? `check:${origin.check}:${origin.domain}`
    : `basics:${origin.statement}`;
}

/** Where an action with this key comes from; undefined when it is no key. Of one thing there is one key. */
export function originOf(key: string): Origin | undefined {
  const [from, first = '', domain = ''] = key.split(':');
  const origin: Origin =
    from === 'check' ? { from, check: first, domain } : { from: 'basics', statement: first };
  const isWhole = first !== '' && (origin.from === 'basics' || domain !== '');
  return isWhole && keyOf(origin) === key ? origin : undefined;
}
