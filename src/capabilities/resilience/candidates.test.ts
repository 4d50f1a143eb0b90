import { describe, expect, it } from 'vitest';
import { evidence, webHostWith, withTexts } from '#tests/support/evidence.ts';
import { candidatesOf, lastSeen } from './candidates.ts';
import { checks } from './checks.ts';
import { findingsOf } from './measurement.ts';

const seenAt = () => new Date('2026-11-23T09:00:00Z');
const at = seenAt().getTime();
const of = (seen: Parameters<typeof findingsOf>[1], language: 'nl' | 'en' = 'nl') =>
  candidatesOf(
    checks,
    [{ domain: 'example.nl', findings: findingsOf(checks, seen), seenAt }],
    language,
    at,
  );

describe('the actions for a domain', () => {
  it('are none where all is well', () => {
    expect(of(evidence())).toEqual([]);
  });

  it('say what to paste for this very domain, and begin DMARC with watching', () => {
    const found = of(withTexts({ '_dmarc.example.nl': null }));
    expect(found.find(({ key }) => key === 'check:dmarc:example.nl')?.paste).toMatchObject({
      name: '_dmarc.example.nl',
      value: expect.stringContaining('p=none'),
    });
  });

  it('are in the language that was asked for', () => {
    const seen = evidence({ web: { hosts: [webHostWith({ 'strict-transport-security': null })] } });
    const [nl, en] = [of(seen, 'nl'), of(seen, 'en')];
    expect(nl.map(({ key }) => key)).toEqual(en.map(({ key }) => key));
    expect(nl[0]?.title).not.toBe(en[0]?.title);
  });

  it('are seen when they were last looked at, alone or with the rest', () => {
    const day = (n: number) => new Date(Date.UTC(2026, 10, n));
    const seen = lastSeen([
      { of: 'hsts', endedAt: day(20) },
      { of: 'all', endedAt: day(15) },
      { of: 'csp', endedAt: day(10) },
    ]);
    expect([seen('hsts'), seen('csp'), seen('dmarc')]).toEqual([day(20), day(15), day(15)]);
  });
});
