import { describe, expect, it } from 'vitest';
import { evidence, hop, tls, visit, webHost } from '#tests/support/evidence.ts';
import type { Knock, WebHost } from '../web-evidence.ts';
import { https } from './https.ts';

const knocked = (...knocks: Knock[]) =>
  https.judge(
    evidence({
      web: {
        hosts: [
          webHost('example.nl', {
            doors: knocks.map((knock, at) => ({ address: `a${at}`, http: 'open', https: knock })),
            tls: knocks.map((_, at) => tls({ address: `a${at}` })),
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

  it('needs more than an open port: a handshake that ends', () => {
    const doors = [{ address: 'a', http: 'open', https: 'open' }] as const;
    const at = (changes: Partial<WebHost>) =>
      https.judge(evidence({ web: { hosts: [webHost('example.nl', { doors, ...changes })] } }));
    const refused = { unmeasured: 'refused' } as const;
    expect(at({ tls: [refused] })).toMatchObject({ verdict: 'not-measured', reason: 'unseen' });
    const unasked = { unmeasured: 'not-asked' } as const;
    expect(at({ tls: [unasked] }).verdict).toBe('good');
    expect(at({ tls: [unasked], secure: refused }).verdict).toBe('not-measured');
    expect(at({ tls: [unasked], secure: visit([], { end: 'broken' }) }).verdict).toBe(
      'not-measured',
    );
    expect(
      at({ tls: [tls({ address: 'a' })], secure: visit([hop('https://example.nl/')]) }).verdict,
    ).toBe('good');
  });
});
