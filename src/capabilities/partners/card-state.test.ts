import { describe, expect, it } from 'vitest';
import {
  cardBesideOf,
  cardStateOf,
  mayDecide,
  mayRestoreCard,
  type CardStanding,
} from './card-state.ts';
import { isExpiring, linkWorks, mayBeRenewed, openUntil } from './expiry.ts';
import { missing } from './missing.ts';
import { noContent } from './card.ts';

const now = new Date('2026-11-22T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const draft: CardStanding = {
  ...{ hasDraft: true, hasContent: false, submittedAt: null },
  ...{ withdrawnAt: null, expiresAt: null, askedBack: false },
};
const open: CardStanding = { ...draft, hasDraft: false, hasContent: true, expiresAt: after(60) };

describe('the state of a card', () => {
  it.each([
    ['draft', 'nothing', draft],
    ['submitted', 'nothing', { ...draft, submittedAt: now }],
    ['asked-back', 'nothing', { ...draft, askedBack: true }],
    ['open', 'nothing', open],
    ['open', 'draft', { ...open, hasDraft: true }],
    ['open', 'submitted', { ...open, hasDraft: true, submittedAt: now }],
    ['open', 'asked-back', { ...open, hasDraft: true, askedBack: true }],
    ['expiring', 'nothing', { ...open, expiresAt: after(13) }],
    ['expired', 'nothing', { ...open, expiresAt: now }],
    ['withdrawn', 'nothing', { ...open, withdrawnAt: now }],
    ['withdrawn', 'nothing', { ...draft, withdrawnAt: now }],
  ] as const)('is %s with %s beside it', (state, beside, standing) => {
    expect(cardStateOf(standing, now)).toBe(state);
    expect(cardBesideOf(standing)).toBe(beside);
  });
});

describe('the time of a card', () => {
  it('is three months, also at the end of a long month', () => {
    expect(openUntil(now)).toEqual(new Date('2027-02-22T10:00:00Z'));
    expect(openUntil(new Date('2026-11-30T10:00:00Z'))).toEqual(new Date('2027-02-28T10:00:00Z'));
  });
  it('ends with two weeks in which it can be renewed, and afterwards', () => {
    expect(isExpiring(after(14), now)).toBe(true);
    expect(isExpiring(after(15), now)).toBe(false);
    expect(isExpiring(now, now)).toBe(false);
    expect(mayBeRenewed(after(15), now)).toBe(false);
    expect(mayBeRenewed(after(14), now)).toBe(true);
    expect(mayBeRenewed(after(-400), now)).toBe(true);
    expect(mayBeRenewed(null, now)).toBe(false);
  });
  it('has a link that works until three months after it', () => {
    expect(linkWorks(now, after(90))).toBe(true);
    expect(linkWorks(now, after(91))).toBe(false);
  });
});

it('is decided about by its contact and by directors', () => {
  const card = { contactId: 'me' };
  expect(mayDecide({ userId: 'me', roles: ['member'] }, card)).toBe(true);
  expect(mayDecide({ userId: 'you', roles: ['member', 'maker'] }, card)).toBe(false);
  expect(mayDecide({ userId: 'you', roles: ['director'] }, card)).toBe(true);
  expect(mayDecide({ userId: 'you', roles: [] }, { contactId: null })).toBe(false);
});

it('is put back by its organisation, unless a broker withdrew it', () => {
  expect([mayRestoreCard('owner'), mayRestoreCard('broker')]).toEqual([true, false]);
});

describe('what a card needs', () => {
  const line = [{ id: 'n1', text: 'x', concepts: [] }];
  it('is more for a request: no request without what it gives back', () => {
    const what = (kind: 'request' | 'offer' | 'vision') =>
      missing(kind, noContent).map((one) => `${one.what} in ${one.part}`);
    expect(what('request')).toEqual([
      'title in problem',
      'problem in problem',
      'needs in needs',
      'gives in gives',
    ]);
    expect(what('offer')).toEqual(['title in problem', 'gives in gives']);
    expect(what('vision')).toEqual(['title in problem', 'problem in problem']);
  });
  it('is there when it was said', () => {
    const content = { ...noContent, title: 'T', problem: 'P', needs: line };
    expect(missing('request', content)).toMatchObject([{ what: 'gives' }]);
    expect(missing('request', { ...content, gives: line })).toEqual([]);
    expect(
      missing('request', { ...content, gives: [{ id: 'g1', text: ' ', concepts: [] }] }),
    ).toHaveLength(1);
  });
});
