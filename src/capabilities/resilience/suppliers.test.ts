import { describe, expect, it } from 'vitest';
import { answer, evidence, hop, visit, webHost } from '#tests/support/evidence.ts';
import { suppliersOf } from './suppliers.ts';

/** Enough of the Public Suffix List for these names. */
const registrable = (host: string) => host.split('.').slice(-2).join('.');

describe('the suppliers of a domain', () => {
  it('are those that others may share, and never itself', () => {
    const page = visit([hop('https://example.nl/')], {
      html: '<script src="https://cdn.tickets.example/a.js"></script><a href="/own">x</a><a href="https://shop.tickets.example/">y</a><img src="https://static.example.nl/i.png">',
    });
    const seen = evidence({
      mail: {
        mx: answer(
          { preference: 10, host: 'mx1.mailhost.example' },
          { preference: 20, host: 'mx2.mailhost.example' },
        ),
      },
      web: { hosts: [webHost('example.nl', { secure: page })] },
      names: {
        aliases: [
          { name: 'www.example.nl', targets: ['site.host.test'], end: 'addresses' },
          { name: 'mail.example.nl', targets: ['other.test'], end: 'addresses' },
        ],
      },
    });
    expect(suppliersOf(seen, registrable)).toEqual({
      mail: ['mailhost.example'],
      web: ['host.test'],
      names: ['example.org'],
      origins: ['tickets.example'],
    });
  });

  it('are nobody when nothing was seen', () => {
    const seen = evidence({
      mail: { mx: { outcome: 'failed', why: 'too-slow' } },
      web: { hosts: [] },
      names: { nameservers: { outcome: 'failed', why: 'too-slow' } },
    });
    expect(suppliersOf(seen, registrable)).toEqual({ mail: [], web: [], names: [], origins: [] });
  });
});
