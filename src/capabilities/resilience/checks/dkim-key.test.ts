import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { withTexts } from '#tests/support/evidence.ts';
import { dkimKey } from './dkim-key.ts';

const rsa = (bits: number) =>
  generateKeyPairSync('rsa', { modulusLength: bits })
    .publicKey.export({ type: 'spki', format: 'der' })
    .toString('base64');
const judged = (text: string | null, top: string[] | null = []) =>
  dkimKey.judge(withTexts({ 'default._domainkey.example.nl': text, '_domainkey.example.nl': top }));

it('judges the keys of DKIM that can be seen by their length', () => {
  expect(judged(`v=DKIM1; p=${rsa(2048)}`)).toMatchObject({ verdict: 'good', reason: 'strong' });
  expect(judged(`v=DKIM1; p=${rsa(1024)}`)).toMatchObject({
    verdict: 'improve',
    reason: 'short',
    facts: { bits: 1024, selector: 'default' },
  });
  expect(judged(`v=DKIM1; p=${rsa(768)}`)).toMatchObject({ verdict: 'bad', reason: 'weak' });
  expect(judged(`v=DKIM1; t=y; p=${rsa(2048)}`)).toMatchObject({
    verdict: 'improve',
    reason: 'test',
  });
  expect(judged(`v=DKIM1; k=ed25519; p=${btoa('k'.repeat(32))}`).verdict).toBe('good');
  expect(judged(null).verdict).toBe('not-measured');
  expect(judged(null, null).verdict).toBe('not-applicable');
});
