import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, evidence } from '#tests/support/evidence.ts';
import { check, judged } from './check.ts';
import { checks } from './checks.ts';
import { isMeasured } from './lookup.ts';
import { findingsOf } from './measurement.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/u;

describe('what is kept of a finding', () => {
  it('has nothing in it that cannot be seen, whatever they put in DNS', () => {
    const caa = answer({ critical: false, tag: 'issue', value: 'ca.example\0\u001B[2J\u202Eevil' });
    const found = findingsOf(checks, evidence({ names: { caa } }));
    expect(found.find((one) => one.check === 'caa')?.facts).toEqual({
      names: ['ca.example[2Jevil'],
    });
  });

  it('is text that a database and a line of a mail bear, whatever the check says', () => {
    const [first] = checks;
    if (!first) throw new Error('There are no checks.');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const half = `${text}\uD800`;
        const judge = () => judged('bad', 'x', { one: half, many: ['a', half], count: 3 });
        const [found] = findingsOf([{ ...check(first), judge }], evidence());
        const { one = '', many, count } = found?.facts ?? {};
        expect(String(one)).not.toMatch(unseen);
        expect(many).toEqual(['a', one]);
        expect(count).toBe(3);
      }),
    );
  });

  it('is no list without end', () => {
    const html = Array.from({ length: 20_000 }, (_, at) => `<img src="https://a${at}.nl/">`).join(
      '',
    );
    const [host] = evidence().web.hosts;
    const page = host && isMeasured(host.secure) ? { ...host.secure, html } : undefined;
    const hosts = host && page ? [{ ...host, secure: page }] : [];
    const found = findingsOf(checks, { ...evidence(), web: { ...evidence().web, hosts } });
    const seen = found.find((one) => one.check === 'third-parties')?.facts;
    expect(seen).toMatchObject({ count: 20_000 });
    expect(JSON.stringify(found).length).toBeLessThan(30_000);
  });
});
