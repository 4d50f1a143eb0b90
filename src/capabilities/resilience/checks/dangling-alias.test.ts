import { describe, expect, it } from 'vitest';
import { evidence } from '#tests/support/evidence.ts';
import type { Alias } from '../names-evidence.ts';
import { danglingAlias } from './dangling-alias.ts';

const alias = (changes: Partial<Alias>): Alias => ({
  name: 'www.example.nl',
  targets: ['shop.gone.example'],
  end: 'nothing',
  ...changes,
});
const judged = (...aliases: readonly Alias[]) =>
  danglingAlias.judge(evidence({ names: { aliases } }));

describe('aliases', () => {
  it('are sound when there are none, or all lead somewhere', () => {
    expect(judged()).toMatchObject({ verdict: 'good' });
    expect(judged(alias({ end: 'addresses' }))).toMatchObject({ verdict: 'good' });
  });

  it('are bad when somebody else may take what they lead to', () => {
    const registrable = { name: 'gone.example', isGone: true };
    expect(judged(alias({ end: 'addresses' }), alias({ registrable }))).toMatchObject({
      verdict: 'bad',
      reason: 'takeable',
      facts: {
        name: 'www.example.nl',
        target: 'shop.gone.example',
        registrable: 'gone.example',
      },
    });
  });

  it('can be better when they lead to nothing of somebody who is there, or round', () => {
    const registrable = { name: 'gone.example', isGone: false };
    expect(judged(alias({ registrable }))).toMatchObject({ verdict: 'improve', reason: 'nothing' });
    expect(judged(alias({}))).toMatchObject({ verdict: 'improve', reason: 'nothing' });
    expect(judged(alias({ end: 'loop' }))).toMatchObject({ verdict: 'improve', reason: 'loop' });
  });

  it('are not measured when DNS did not answer', () => {
    expect(judged(alias({ end: 'failed' })).verdict).toBe('not-measured');
    const bogus = evidence({ names: { nameservers: { outcome: 'bogus' } } });
    expect(danglingAlias.judge(bogus).verdict).toBe('not-measured');
  });
});
