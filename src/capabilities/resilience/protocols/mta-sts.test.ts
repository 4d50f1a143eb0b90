import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSts, isStsRecord, stsNames, stsPolicyOf } from './mta-sts.ts';

const policy = (lines: readonly string[], end = '\n') => stsPolicyOf(lines.join(end) + end);
const good = ['version: STSv1', 'mode: enforce', 'mx: mx.example.nl', 'max_age: 604800'];

describe('MTA-STS', () => {
  it('has a record with an id', () => {
    expect(isStsRecord('v=STSv1; id=20261123T1;')).toBe(true);
    for (const wrong of [
      'v=STSv1;',
      'v=STSv1; id=',
      'v=STSv1; id=a-b',
      `v=STSv1; id=${'1'.repeat(33)}`,
    ])
      expect([isSts(wrong), isStsRecord(wrong)], wrong).toEqual([true, false]);
    for (const other of ['v=STSv2; id=1', 'id=1; v=STSv1', 'v=STSv1'])
      expect(isSts(other)).toBe(false);
  });

  it('has a policy in lines that end in one way or the other', () => {
    const read = { mode: 'enforce', mx: ['mx.example.nl'], maxAge: 604_800 };
    expect(policy(good)).toEqual(read);
    expect(policy([...good, 'future: thing', ''], '\r\n')).toEqual(read);
    expect(policy([...good, 'mx: *.Example.NL'])).toMatchObject({
      mx: ['mx.example.nl', '*.example.nl'],
    });
    expect(policy([...good, 'mode: none'])).toMatchObject({ mode: 'enforce' });
    expect(policy(['version: STSv1', 'mode: none', 'max_age: 0'])).toMatchObject({
      mode: 'none',
      mx: [],
    });
  });

  it.each([
    ['version', good.slice(1)],
    ['mode', [...good.filter((one) => !one.startsWith('mode')), 'mode: hard']],
    ['max_age', [...good.slice(0, 3), 'max_age: 31557601']],
    ['max_age', [...good.slice(0, 3), 'max_age: -1']],
    ['mx', good.filter((one) => !one.startsWith('mx'))],
    ['mx: *', [...good, 'mx: *']],
    ['mx: a.*.nl', [...good, 'mx: a.*.nl']],
    ['<html>', ['<html>', ...good]],
  ])('says that %s is wrong', (wrong, lines) => {
    expect(policy(lines)).toEqual({ wrong });
  });

  it('names hosts, a star for one label only', () => {
    expect(stsNames(['mx.example.nl'], 'MX.example.nl.')).toBe(true);
    expect(stsNames(['*.example.nl'], 'a.example.nl')).toBe(true);
    for (const other of ['example.nl', 'a.b.example.nl', 'a.notexample.nl', 'nl'])
      expect(stsNames(['*.example.nl'], other), other).toBe(false);
  });

  it('can be any text', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...good, '', 'mx:', ':', '\r'), fc.string()));
    fc.assert(
      fc.property(lines, (all) => void policy(all)),
      { numRuns: 1_000 },
    );
    expect(stsPolicyOf(`${'a'.repeat(500_000)}:`)).toHaveProperty('wrong');
    expect(stsPolicyOf(`mx:${' '.repeat(60_000)}x ${' '.repeat(60_000)}\n`)).toHaveProperty(
      'wrong',
    );
    const before = performance.now();
    stsPolicyOf(`mx:x${' '.repeat(60_000)}y`);
    isStsRecord(`v=STSv1; id=${' '.repeat(60_000)}y`);
    expect(performance.now() - before).toBeLessThan(500);
    fc.assert(fc.property(fc.string(), (text) => void isStsRecord(`v=STSv1;${text}`)));
  });
});
