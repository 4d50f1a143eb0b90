import { expect, it } from 'vitest';
import { evidence, failed, mailHost, noMx } from '#tests/support/evidence.ts';
import type { MailHost } from '../mail-evidence.ts';
import { starttls } from './starttls.ts';

const judged = (...states: MailHost['starttls'][]) =>
  starttls.judge(
    evidence({
      mail: { hosts: states.map((one, at) => mailHost(`mx${at}.example.nl`, { starttls: one })) },
    }),
  );

it('judges whether mail can come encrypted, by the worst of the hosts', () => {
  expect(judged({ state: 'offered' }, { state: 'offered' }).verdict).toBe('good');
  expect(judged({ state: 'offered' }, { state: 'not-offered' })).toMatchObject({
    verdict: 'bad',
    reason: 'not-offered',
    facts: { host: 'mx1.example.nl' },
  });
  expect(judged({ state: 'broken' })).toMatchObject({ verdict: 'bad', reason: 'broken' });
  expect(judged({ unmeasured: 'busy' })).toMatchObject({ verdict: 'not-measured', reason: 'busy' });
  expect(judged({ unmeasured: 'refused' })).toMatchObject({
    verdict: 'not-measured',
    reason: 'refused',
  });
  expect(judged({ unmeasured: 'too-slow' })).toMatchObject({
    verdict: 'not-measured',
    reason: 'unseen',
  });
  expect(starttls.judge(evidence({ mail: { mx: noMx, hosts: [] } })).verdict).toBe(
    'not-applicable',
  );
  expect(starttls.judge(evidence({ mail: { mx: failed, hosts: [] } })).verdict).toBe(
    'not-measured',
  );
});
