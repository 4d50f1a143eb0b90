import { describe, expect, it } from 'vitest';
import { answer, evidence } from '#tests/support/evidence.ts';
import type { Signing } from '../names-evidence.ts';
import { dnssec } from './dnssec.ts';

const well: Signing = {
  state: 'secure',
  ds: answer({ keyTag: 1, algorithm: 13, digestType: 2 }),
  keys: answer({ flags: 257, algorithm: 13, bits: 256 }),
};
const judged = (signing: Partial<Signing>) =>
  dnssec.judge(evidence({ names: { signing: { ...well, ...signing } } }));

describe('DNSSEC', () => {
  it('is good when the signature is proven', () => {
    expect(judged({})).toMatchObject({ verdict: 'good', reason: 'secure' });
    const rsa = answer({ flags: 257, algorithm: 8, bits: 2048 });
    expect(judged({ keys: rsa })).toMatchObject({ verdict: 'good' });
  });

  it('is bad without, or with techniques that nobody checks', () => {
    expect(judged({ state: 'insecure', ds: answer() })).toMatchObject({
      verdict: 'bad',
      reason: 'unsigned',
    });
    expect(judged({ state: 'insecure' })).toMatchObject({ verdict: 'bad', reason: 'not-checked' });
  });

  it('can be better with algorithms that must not be used any more, and short keys', () => {
    for (const [changes, weak] of [
      [{ keys: answer({ flags: 257, algorithm: 7, bits: 2048 }) }, ['RSASHA1-NSEC3-SHA1']],
      [{ keys: answer({ flags: 256, algorithm: 8, bits: 1024 }) }, ['RSA 1024 bits']],
      [{ ds: answer({ keyTag: 1, algorithm: 13, digestType: 1 }) }, ['DS SHA-1']],
    ] as const)
      expect(judged(changes)).toMatchObject({
        verdict: 'improve',
        reason: 'weak',
        facts: { weak },
      });
    const both = answer(
      { keyTag: 1, algorithm: 13, digestType: 1 },
      { keyTag: 1, algorithm: 13, digestType: 2 },
    );
    expect(judged({ ds: both })).toMatchObject({ verdict: 'good' });
  });

  it('is bad when the signature is wrong, with the reason in words', () => {
    const found = judged({ state: 'bogus', extended: { code: 7, text: 'expired in 2025' } });
    expect(found).toMatchObject({ verdict: 'bad', reason: 'bogus', facts: { code: 7 } });
    const { nl, en } = dnssec.texts;
    const said = [nl.found.bogus, en.found.bogus].map((text) =>
      typeof text === 'string' ? text : text(found.facts),
    );
    expect(said[0]).toContain('fout: de handtekening is verlopen.');
    expect(said[1]).toContain('wrong: the signature has expired.');
    expect(nl.ask(found.facts)).toContain('(EDE 7: expired in 2025)');
    expect(nl.ask({})).not.toContain('EDE');
    const silent = judged({ state: 'bogus' });
    expect(en.ask(silent.facts)).toContain('does not validate. Please');
  });

  it('is not measured without a resolver that may be believed', () => {
    expect(judged({ state: 'unknown' })).toMatchObject({ verdict: 'not-measured' });
  });
});
