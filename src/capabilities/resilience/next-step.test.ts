import { describe, expect, it } from 'vitest';
import { actionList, type ActionList, type Candidate, type Said } from './action-list.ts';
import { nextStep, type DomainStanding } from './next-step.ts';

const domain = (more: Partial<DomainStanding> = {}): DomainStanding => ({
  ...{ id: '1', name: 'example.nl', state: 'proven', isMeasured: true, underWay: null, ...more },
});
const action: Candidate = {
  key: 'check:hsts:example.nl',
  origin: { from: 'check', check: 'hsts', domain: 'example.nl' },
  ...{ title: '', why: '', found: '', impact: 2, minutes: 30, fixer: 'website', sources: [] },
  ...{ isBad: true, seenAt: new Date('2026-11-20T10:00:00Z') },
};
const none = actionList([], new Map(), '2026-11-23');
const some = actionList([action], new Map(), '2026-11-23');
const done: Said = {
  ...{ state: 'done', until: null, note: '', stepId: null },
  saidAt: new Date('2026-11-21T10:00:00Z'),
};
const waiting = actionList([action], new Map([[action.key, done]]), '2026-11-23');
const kind = (domains: readonly DomainStanding[], list: ActionList, unanswered = 0) =>
  nextStep(domains, list, unanswered).kind;

describe('the next step', () => {
  it('is to add a domain, prove it, and measure it', () => {
    expect(kind([], none)).toBe('add');
    expect(kind([domain({ state: 'unproven', isMeasured: false })], none)).toBe('prove');
    expect(kind([domain({ isMeasured: false })], none)).toBe('measure');
    expect(kind([domain({ isMeasured: false, underWay: 'm' })], none)).toBe('watch');
  });

  it('is the most important action, also when another domain is not proven', () => {
    const another = domain({ id: '2', state: 'unproven', isMeasured: false });
    expect(kind([domain(), another], some)).toBe('do');
    expect(kind([domain(), another], none)).toBe('prove');
  });

  it('is to look again at what was done, before all is well', () => {
    expect(kind([domain()], waiting)).toBe('look-again');
    expect(kind([domain()], none)).toBe('nothing');
  });

  it('is to answer what cannot be seen from outside, when nothing else is left to do', () => {
    expect(kind([domain()], none, 20)).toBe('answer');
    expect(kind([domain()], some, 20)).toBe('do');
    expect(kind([domain()], waiting, 20)).toBe('look-again');
    const unproven = domain({ state: 'unproven', isMeasured: false });
    expect(kind([unproven], none, 20)).toBe('prove');
    expect(kind([domain(), unproven], none, 20)).toBe('answer');
  });

  it('is to prove again what was proven too long ago', () => {
    expect(kind([domain({ state: 'expired' })], none)).toBe('prove-again');
  });
});
