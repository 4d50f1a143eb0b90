import { expect, it } from 'vitest';
import { answer, evidence, failed, mailHost, noMx } from '#tests/support/evidence.ts';
import { mx } from './mx.ts';

const nothing = { v4: answer<string>(), v6: answer<string>() };
const gone = mailHost('gone.example.nl', { addresses: nothing });
const judged = (...hosts: ReturnType<typeof mailHost>[]) => mx.judge(evidence({ mail: { hosts } }));

it('judges whether the servers that should take mail exist', () => {
  expect(judged(mailHost())).toMatchObject({ verdict: 'good', reason: 'found' });
  expect(judged(gone)).toMatchObject({
    verdict: 'bad',
    reason: 'nowhere',
    facts: { hosts: ['gone.example.nl'] },
  });
  expect(judged(mailHost(), gone)).toMatchObject({ verdict: 'improve', reason: 'some-nowhere' });
  expect(
    judged(mailHost('mx.example.nl', { addresses: { v4: failed, v6: answer<string>() } })).verdict,
  ).toBe('not-measured');
  const both = answer({ preference: 0, host: '.' }, { preference: 10, host: 'mx.example.nl' });
  expect(mx.judge(evidence({ mail: { mx: both } }))).toMatchObject({
    verdict: 'bad',
    reason: 'both',
  });
  expect(mx.judge(evidence({ mail: { mx: noMx, hosts: [] } })).verdict).toBe('not-applicable');
  expect(mx.judge(evidence({ mail: { mx: failed, hosts: [] } })).verdict).toBe('not-measured');
});
