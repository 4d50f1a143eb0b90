import { describe, expect, it } from 'vitest';
import { stateOf, whyNot } from './scan.ts';

const at = new Date('2026-11-22T10:00:00Z');

describe('a scan', () => {
  it('is answered, then talked about, then concluded', () => {
    expect(stateOf({ answersClosedAt: null, concludedAt: null })).toBe('answering');
    expect(stateOf({ answersClosedAt: at, concludedAt: null })).toBe('conversation');
    expect(stateOf({ answersClosedAt: at, concludedAt: at })).toBe('concluded');
  });
  it('is closed only when somebody handed in', () => {
    const standing = { state: 'answering', outcomes: 0 } as const;
    expect(whyNot('close-answers', { ...standing, responses: 0 })).toBe('no-responses');
    expect(whyNot('close-answers', { ...standing, responses: 1 })).toBeUndefined();
  });
  it('opens for answers again until the first outcome', () => {
    const standing = { state: 'conversation', responses: 3 } as const;
    expect(whyNot('reopen-answers', { ...standing, outcomes: 0 })).toBeUndefined();
    expect(whyNot('reopen-answers', { ...standing, outcomes: 1 })).toBe('has-outcomes');
  });
  it('is concluded from the conversation, with an outcome', () => {
    expect(whyNot('conclude', { state: 'answering', responses: 3, outcomes: 1 })).toBe(
      'not-in-conversation',
    );
    expect(whyNot('conclude', { state: 'conversation', responses: 3, outcomes: 0 })).toBe(
      'no-outcomes',
    );
    expect(
      whyNot('reopen-conversation', { state: 'conversation', responses: 3, outcomes: 1 }),
    ).toBe('not-concluded');
  });
});
