import { describe, expect, it } from 'vitest';
import { answer, certificate, evidence, mailHost, tls, webHost } from '#tests/support/evidence.ts';
import type { CaaRecord, NamesEvidence } from '../names-evidence.ts';
import { caa } from './caa.ts';

const record = (tag: string, value: string): CaaRecord => ({ critical: false, tag, value });
const judged = (found: NamesEvidence['caa']) => caa.judge(evidence({ names: { caa: found } }));

describe('CAA', () => {
  it('is good when it names who may make certificates', () => {
    const found = answer(
      record('issue', 'authority.example; validationmethods=dns-01'),
      record('issue', 'other.example'),
      record('issue', ';'),
      record('iodef', 'mailto:security@example.nl'),
    );
    expect(judged(found)).toMatchObject({
      verdict: 'good',
      reason: 'named',
      facts: { names: ['authority.example', 'other.example'] },
    });
  });

  it('is bad when it is absent or limits nobody', () => {
    expect(judged(answer<CaaRecord>())).toMatchObject({ verdict: 'bad', reason: 'absent' });
    expect(judged(answer(record('iodef', 'mailto:a@example.nl')))).toMatchObject({
      verdict: 'bad',
      reason: 'only-mail',
    });
    expect(judged(answer(record('issuewild', 'authority.example')))).toMatchObject({
      verdict: 'improve',
      reason: 'only-wildcards',
    });
  });

  it('can be better when nobody may, and there is a website', () => {
    const nobody = answer(record('issue', ';'));
    expect(judged(nobody)).toMatchObject({ verdict: 'improve', reason: 'nobody' });
    const without = evidence({ names: { caa: nobody }, web: { hosts: [] } });
    expect(caa.judge(without)).toMatchObject({ verdict: 'good' });
  });

  it('says nothing about what was not answered', () => {
    expect(judged({ outcome: 'failed', why: 'too-slow' }).verdict).toBe('not-measured');
    expect(judged({ outcome: 'bogus' }).verdict).toBe('not-measured');
  });

  it('can be pasted only for the one authority that is in use, after asking', () => {
    const by = (issuer: string) =>
      tls({
        certificates: { chain: [certificate({ issuer })], trust: 'trusted', namesHost: true },
      });
    const pasted = (site: string, mail: string) => {
      const seen = evidence({
        names: { caa: answer() },
        web: { hosts: [webHost('example.nl', { tls: [by(site)] })] },
        mail: { hosts: [mailHost('mx.example.nl', { tls: by(mail) })] },
      });
      return caa.paste?.('example.nl', caa.judge(seen), seen.at);
    };
    expect(pasted('R12', "Let's Encrypt")).toEqual({
      kind: 'dns',
      name: 'example.nl',
      type: 'CAA',
      value: '0 issue "letsencrypt.org"',
      warning: 'ask-supplier-first',
    });
    expect(pasted('R12', 'WE1')).toBeUndefined();
    expect(pasted('R12', 'A fictional authority')).toBeUndefined();
  });
});
