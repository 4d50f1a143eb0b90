import { describe, expect, it } from 'vitest';
import {
  askingRefusal,
  deedsOf,
  ENTRY_PER_DAY,
  OPEN_PER_ENTRY,
  QUESTIONS_PER_DAY,
  questionState,
} from './question.ts';

const at = new Date('2026-11-22T10:00:00Z');
const nothing = { answeredAt: null, publishedAt: null, closedAt: null, reportedAt: null };

describe('a question', () => {
  it('is in one state, of which a report is the last word', () => {
    expect(questionState(nothing)).toBe('open');
    expect(questionState({ ...nothing, closedAt: at })).toBe('closed');
    expect(questionState({ ...nothing, answeredAt: at })).toBe('answered');
    expect(questionState({ ...nothing, answeredAt: at, publishedAt: at })).toBe('public');
    expect(questionState({ answeredAt: at, publishedAt: at, closedAt: at, reportedAt: at })).toBe(
      'reported',
    );
  });
  it('becomes public only with the consent of the asker, by who answered', () => {
    expect(deedsOf('answerer', 'answered', true)).toContain('publish');
    expect(deedsOf('answerer', 'answered', false)).not.toContain('publish');
    expect(deedsOf('answerer', 'open', true)).not.toContain('publish');
    expect(deedsOf('asker', 'answered', true)).not.toContain('publish');
  });
  it('can be taken away again by both', () => {
    expect(deedsOf('answerer', 'public', true)).toContain('unpublish');
    expect(deedsOf('asker', 'public', true)).toContain('unpublish');
  });
  it('is answered by one side only, and lies still once it was reported', () => {
    for (const state of ['open', 'answered', 'public', 'closed', 'reported'] as const) {
      expect(deedsOf('asker', state, true)).not.toContain('answer');
      expect(deedsOf('answerer', state, true).includes('answer')).toBe(state !== 'reported');
    }
  });
});

it('asking has three limits', () => {
  const free = { byPersonToday: 0, openOfPersonHere: 0, hereToday: 0 };
  expect(askingRefusal(free)).toBeNull();
  expect(askingRefusal({ ...free, byPersonToday: QUESTIONS_PER_DAY })).toBe('day');
  expect(askingRefusal({ ...free, openOfPersonHere: OPEN_PER_ENTRY })).toBe('open');
  expect(askingRefusal({ ...free, hereToday: ENTRY_PER_DAY })).toBe('entry');
});
