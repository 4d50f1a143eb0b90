import { describe, expect, it } from 'vitest';
import { evidence, webHost } from '#tests/support/evidence.ts';
import type { Knock } from '../web-evidence.ts';
import { https } from './https.ts';

const knocked = (...knocks: Knock[]) =>
  https.judge(
    evidence({
      web: {
        hosts: [
          webHost('example.nl', {
            doors: knocks.map((knock, at) => ({ address: `a${at}`, http: 'open', https: knock })),
          }),
        ],
      },
    }),
  );

describe('HTTPS', () => {
  it('is good when every address that we could reach speaks it', () => {
    expect(knocked('open', 'open').verdict).toBe('good');
    expect(knocked('open', 'unreachable').verdict).toBe('good');
  });

  it('is bad when an address does not', () => {
    expect(knocked('closed', 'closed')).toMatchObject({ verdict: 'bad', reason: 'closed' });
    expect(knocked('open', 'closed')).toMatchObject({
      reason: 'partly',
      facts: { address: 'a1' },
    });
  });

  it('says nothing when nobody answered, or there is no website', () => {
    expect(knocked('too-slow', 'unreachable').verdict).toBe('not-measured');
    expect(https.judge(evidence({ web: { hosts: [] } })).verdict).toBe('not-applicable');
  });
});
