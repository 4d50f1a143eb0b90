import { describe, expect, it } from 'vitest';
import { answer, certificate, mailHost, nullMx, tls, withTexts } from '#tests/support/evidence.ts';
import type { StsPolicy } from '../mail-evidence.ts';
import { mtaSts } from './mta-sts.ts';

const NAME = '_mta-sts.example.nl';
const withoutDane = { hosts: [mailHost('mx.example.nl', { tlsa: answer() })] };
const file = (changes: Readonly<Record<string, string>> = {}, other: Partial<StsPolicy> = {}) => {
  const lines = {
    version: 'STSv1',
    mode: 'enforce',
    mx: 'mx.example.nl',
    max_age: '604800',
    ...changes,
  };
  const body = Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
  return { status: 200, type: 'text/plain; charset=utf-8', body, ...other };
};
const judged = (stsPolicy: StsPolicy, record: string | string[] | null = 'v=STSv1; id=1') =>
  mtaSts.judge(withTexts({ [NAME]: record }, { ...withoutDane, stsPolicy }));

describe('MTA-STS', () => {
  it('is good when it is enforced for all mail hosts', () => {
    expect(judged(file())).toMatchObject({ verdict: 'good', reason: 'enforced' });
    expect(judged(file({ mx: '*.example.nl' })).verdict).toBe('good');
  });

  it('can be better when it is not there, on trial, or soon forgotten', () => {
    expect(judged(file(), null)).toMatchObject({ verdict: 'improve', reason: 'absent' });
    expect(judged(file({ mode: 'none' }))).toMatchObject({ verdict: 'improve', reason: 'absent' });
    expect(judged(file({ mode: 'testing' }))).toMatchObject({
      verdict: 'improve',
      reason: 'testing',
    });
    expect(judged(file({ max_age: '3600' }))).toMatchObject({
      verdict: 'improve',
      reason: 'short',
    });
    expect(judged(file({}, { type: 'text/html' }))).toMatchObject({
      verdict: 'improve',
      reason: 'wrong-type',
    });
  });

  it('is bad when a mail host cannot do what is enforced', () => {
    const at = (changes: Parameters<typeof mailHost>[1], mode = 'enforce') =>
      mtaSts.judge(
        withTexts(
          { [NAME]: 'v=STSv1; id=1' },
          {
            hosts: [mailHost('mx.example.nl', { tlsa: answer(), ...changes })],
            stsPolicy: file({ mode }),
          },
        ),
      );
    const certificates = { chain: [certificate()], trust: 'self-signed', namesHost: true } as const;
    const selfSigned = { tls: tls({ certificates }) };
    expect(at(selfSigned)).toMatchObject({ verdict: 'bad', reason: 'hosts-untrusted' });
    expect(
      at({ tls: tls({ certificates: { ...certificates, trust: 'trusted', namesHost: false } }) })
        .verdict,
    ).toBe('bad');
    expect(at({ starttls: { state: 'not-offered' } }).reason).toBe('hosts-untrusted');
    expect(at(selfSigned, 'testing').reason).toBe('testing');
    const unseen = { unmeasured: 'busy' } as const;
    expect(at({ starttls: unseen, tls: unseen }).verdict).toBe('good');
  });

  it('is bad when it is meant and does not work', () => {
    expect(judged(file(), ['v=STSv1; id=1', 'v=STSv1; id=2'])).toMatchObject({
      verdict: 'bad',
      reason: 'several',
    });
    expect(judged(file(), 'v=STSv1;')).toMatchObject({ verdict: 'bad', reason: 'bad-record' });
    expect(judged(file({}, { status: 404 }))).toMatchObject({
      verdict: 'bad',
      reason: 'no-policy',
    });
    expect(judged(file({}, { status: 0, problem: 'no-host' }))).toMatchObject({
      reason: 'no-policy',
    });
    expect(judged(file({}, { status: 0, problem: 'bad-certificate' }))).toMatchObject({
      reason: 'bad-certificate',
    });
    expect(judged(file({ mode: 'hard' }))).toMatchObject({
      verdict: 'bad',
      reason: 'bad-policy',
      facts: { what: ['mode'] },
    });
    expect(judged(file({ mx: 'mx.other.example' }))).toMatchObject({
      verdict: 'bad',
      reason: 'hosts-missing',
      facts: { what: ['mx.example.nl'] },
    });
  });

  it('is not asked for where there is DANE or no mail, and not judged unseen', () => {
    expect(mtaSts.judge(withTexts({ [NAME]: null }))).toMatchObject({
      verdict: 'not-applicable',
      reason: 'other-way',
    });
    expect(mtaSts.judge(withTexts({ [NAME]: null }, { mx: nullMx, hosts: [] })).reason).toBe(
      'no-mail',
    );
    expect(mtaSts.judge(withTexts({}, { stsPolicy: { unmeasured: 'too-slow' } })).verdict).toBe(
      'not-measured',
    );
  });

  it('proposes a policy that only watches, with the mail hosts of this domain', () => {
    expect(mtaSts.paste?.('example.nl', judged(file(), null), 0)).toEqual({
      kind: 'file',
      path: 'https://mta-sts.example.nl/.well-known/mta-sts.txt',
      text: 'version: STSv1\nmode: testing\nmx: mx.example.nl\nmax_age: 604800\n',
      warning: 'ask-supplier-first',
    });
    expect(mtaSts.paste?.('example.nl', judged(file({ mode: 'testing' })), 0)).toBeUndefined();
  });
});
