import { describe, expect, it } from 'vitest';
import { nextStep, type OpenScan, type Standing } from './next-step.ts';

const nothing: Standing = {
  scan: null,
  outcome: false,
  openGaps: 0,
  gapsWithoutStep: 0,
  chosenSince: false,
  openSteps: 0,
  nextDue: null,
};
const scan: OpenScan = { id: 's', asked: 4, submitted: 1, mine: 'open', answersClosed: false };
const step = { title: 'Proefje', dueOn: '2026-12-01', mine: true };
const kinds = (standing: Standing) => [
  nextStep(standing, true).kind,
  nextStep(standing, false).kind,
];

describe('the next step of an organisation', () => {
  it('is to begin, which only a director can', () => {
    expect(kinds(nothing)).toEqual(['begin', 'ask-director']);
    expect(nextStep(nothing, true).path).toBe('/scans/new');
  });
  it('is your own answers before anything else', () => {
    const busy = { ...nothing, scan, outcome: true, openGaps: 1, openSteps: 1, nextDue: step };
    expect(kinds(busy)).toEqual(['answer', 'answer']);
    expect(nextStep(busy, false).path).toBe('/scans/s/answers');
  });
  it('is to ask more people while there are fewer than three', () => {
    const small = { ...nothing, scan: { ...scan, asked: 2, mine: 'submitted' as const } };
    expect(kinds(small)).toEqual(['invite', 'wait']);
  });
  it('is to wait for the others after your own answers', () => {
    const waiting = { ...nothing, scan: { ...scan, mine: 'submitted' as const } };
    expect(nextStep(waiting, false)).toMatchObject({ kind: 'wait', asked: 4, submitted: 1 });
  });
  it('is to close the answers when everyone is done', () => {
    const all = { ...scan, mine: 'not-asked' as const, submitted: 4 };
    expect(kinds({ ...nothing, scan: all })).toEqual(['close-answers', 'wait']);
  });
  it('is the conversation once the answers are closed', () => {
    const closed = { ...scan, answersClosed: true };
    expect(kinds({ ...nothing, scan: closed })).toEqual(['converse', 'wait-for-conversation']);
  });
  it('is to choose gaps from an outcome', () => {
    expect(kinds({ ...nothing, outcome: true })).toEqual(['choose-gaps', 'wait-for-gaps']);
  });
  it('is to make steps for a gap that has none, also when another gap has', () => {
    const chosen = { ...nothing, outcome: true, chosenSince: true, openGaps: 2 };
    const half = { ...chosen, gapsWithoutStep: 1, openSteps: 1, nextDue: step };
    expect(kinds(half)).toEqual(['plan-steps', 'plan-steps']);
  });
  it('is the step that has to be finished first', () => {
    const planned = { ...nothing, outcome: true, chosenSince: true, openGaps: 1, openSteps: 3 };
    expect(nextStep({ ...planned, nextDue: step }, false)).toMatchObject({
      kind: 'do-step',
      step,
      others: 2,
    });
  });
  it('is a new scan when everything has been done', () => {
    expect(kinds({ ...nothing, outcome: true, chosenSince: true })).toEqual([
      'again',
      'wait-for-again',
    ]);
  });
  it('keeps steps in view while the choice of gaps from a newer outcome waits', () => {
    const both = { ...nothing, outcome: true, openGaps: 1, openSteps: 1, nextDue: step };
    expect(nextStep(both, true).kind).toBe('do-step');
  });
});
