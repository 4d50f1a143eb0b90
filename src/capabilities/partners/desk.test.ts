import { describe, expect, it } from 'vitest';
import { gateFrom, isSoft, mayHandle, nextOf, type DeskTask } from './desk.ts';
import { gates } from './gate.ts';

const waits = (task: DeskTask, id: string, day: number) => ({
  ...{ task, id, since: new Date(Date.UTC(2026, 10, day)) },
});

describe('the next thing at a desk', () => {
  it('is the most urgent, and of these what waits longest', () => {
    const card = waits('new-card', 'c', 1);
    const questions = [waits('question', 'b', 9), waits('question', 'a', 8)];
    expect(nextOf([card, ...questions])?.id).toBe('a');
    expect(nextOf([waits('expiring', 'x', 1), card])?.id).toBe('c');
    expect(nextOf([])).toBeUndefined();
  });
});

describe('a broker', () => {
  it('decides about what others want', () => {
    expect(mayHandle({ belongsToASide: false, others: 0 })).toBe('yes');
  });
  it('leaves the own organisation to another broker, and is alone only where there is none', () => {
    expect(mayHandle({ belongsToASide: true, others: 1 })).toBe('no');
    expect(mayHandle({ belongsToASide: true, others: 0 })).toBe('alone');
  });
  it('may look past circumstances, never past what somebody wants', () => {
    expect(gates.filter(isSoft)).toEqual(['region', 'language', 'money', 'dates', 'capacity']);
  });
});

describe('a reason to decline', () => {
  const other = { organisationId: 'o', sort: 'technology', region: 'GR' };
  const now = new Date('2026-11-22T10:00:00Z');
  it('becomes the gate that says the same', () => {
    expect(gateFrom('other-partner', other, now)).toMatchObject({
      kind: 'organisation',
      value: 'o',
    });
    expect(gateFrom('other-sort', other, now)).toMatchObject({ kind: 'sort', value: 'technology' });
    expect(gateFrom('too-far', other, now)).toMatchObject({ kind: 'region', value: 'GR' });
    expect(gateFrom('not-now', other, now)).toEqual({
      ...{ kind: 'all', value: '', until: new Date('2027-02-22T10:00:00Z') },
    });
  });
  it('becomes none when it says nothing about what is wanted', () => {
    expect(gateFrom('too-weak', other, now)).toBeUndefined();
    expect(gateFrom('other', other, now)).toBeUndefined();
  });
});
