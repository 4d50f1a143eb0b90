import { describe, expect, it } from 'vitest';
import { partnersStep, type PartnersStanding } from './next-step.ts';

const quiet: PartnersStanding = {
  introductions: [],
  cards: [],
  decides: true,
  isBroker: false,
  isCultural: true,
  hasRound: true,
};
const asked = { id: 'i1', title: 'Ondertitels', phase: 'yours', momentsWait: false } as const;
const planned = { id: 'i2', title: 'Een kas', phase: 'introduced', momentsWait: true } as const;
const open = { id: 'c1', title: 'Een kaart', state: 'open', beside: 'nothing' } as const;

describe('what goes before the round', () => {
  it('is nothing when nobody waits', () => {
    expect(partnersStep({ ...quiet, cards: [open] })).toBeUndefined();
  });
  it('is the answer to an introduction, then a moment for it', () => {
    const introductions = [planned, asked];
    expect(partnersStep({ ...quiet, introductions })).toMatchObject({
      kind: 'answer',
      path: '/introductions/i1',
    });
    expect(partnersStep({ ...quiet, introductions: [planned] })).toMatchObject({
      kind: 'choose-moment',
      path: '/introductions/i2',
    });
  });
  it('asks nobody who may not answer', () => {
    const introductions = [planned, asked];
    expect(partnersStep({ ...quiet, introductions, decides: false })).toBeUndefined();
  });
  it('is a card that a broker asked about, also when it is a change of an open card', () => {
    for (const card of [
      { ...open, state: 'asked-back' },
      { ...open, beside: 'asked-back' },
    ] as const)
      expect(partnersStep({ ...quiet, cards: [card] })).toMatchObject({
        kind: 'change-card',
        path: '/cards/c1',
      });
  });
  it('is a card that expires soon', () => {
    const cards = [open, { ...open, id: 'c2', state: 'expiring' } as const];
    expect(partnersStep({ ...quiet, cards })).toMatchObject({
      kind: 'renew-card',
      title: open.title,
    });
  });
});

describe('who is not a cultural organisation', () => {
  const firm = { ...quiet, isCultural: false, hasRound: false };
  it('begins with a card, finishes it, and then looks at its matches', () => {
    expect(partnersStep(firm)).toEqual({ kind: 'first-card', path: '/cards/new' });
    const draft = { ...open, state: 'draft' } as const;
    expect(partnersStep({ ...firm, cards: [draft] })).toEqual({
      kind: 'finish-card',
      path: '/cards/c1',
    });
    expect(partnersStep({ ...firm, cards: [draft, open] })).toEqual({
      kind: 'look',
      path: '/matches',
    });
  });
  it('is led to its desk when this person works there as a broker', () => {
    expect(partnersStep({ ...firm, isBroker: true })).toEqual({ kind: 'desk', path: '/desk' });
  });
  it('goes on with its round when it began one', () => {
    expect(partnersStep({ ...firm, hasRound: true })).toBeUndefined();
  });
});
