import { describe, expect, it } from 'vitest';
import type { Signed } from './domain.ts';
import { domains } from './domains.ts';
import { laboratoryOfTests } from './laboratory-of-tests.ts';
import { nameservers, serversOf } from './zones.ts';

const lab = laboratoryOfTests();
const ask = async (...args: string[]) => (await lab?.inside('dig', args))?.out ?? '';

/** What a validating resolver says: BIND's dig tells, not we. */
const states: Readonly<Record<Signed, RegExp>> = {
  yes: /status: NOERROR.*\n.*flags: [a-z ]*\bad\b/,
  nsec3: /status: NOERROR.*\n.*flags: [a-z ]*\bad\b/,
  no: /status: NOERROR.*\n.*flags: (?![a-z ]*\bad\b)/,
  'other-key': /status: SERVFAIL[\s\S]*EDE: 9 \(DNSKEY Missing\)/,
  expired: /status: SERVFAIL[\s\S]*EDE: 7 \(Signature Expired\)/,
  'only-at-parent': /status: SERVFAIL[\s\S]*EDE: (?:9|10) /,
};

describe.skipIf(!lab)('Names of the laboratory', () => {
  it.each(domains)('$name is signed as its line says: $about', async ({ name, signed = 'yes' }) => {
    // CD first would make unbound forget the reason.
    expect(await ask('+noall', '+comments', name, 'NS')).toMatch(states[signed]);
  });

  it('are told by every nameserver, over IPv4 and IPv6', async () => {
    for (const [server, addresses] of Object.entries(nameservers))
      for (const address of addresses) {
        const known = domains.find(({ servers = 'two-networks' }) =>
          serversOf[servers].some((each) => each === server),
        );
        const name = known?.name ?? 'all-good.example';
        expect(await ask(`@${address}`, '+short', name, 'NS'), address).toContain(
          'nameservers.example.',
        );
      }
  });

  it('have all records of a domain on which all is well', async () => {
    const name = 'all-good.example';
    expect(await ask('+short', name, 'CAA')).toContain('0 issue "authority.example"');
    expect(await ask('+short', name, 'MX')).toBe('10 mx.all-good.example.\n');
    expect(await ask('+short', name, 'TXT')).toBe('"v=spf1 mx -all"\n');
    expect(await ask('+short', `_dmarc.${name}`, 'TXT')).toContain('p=reject');
    expect(await ask('+short', `_25._tcp.mx.${name}`, 'TLSA')).toMatch(/^3 1 1 [0-9A-F ]{64}/);
    expect(await ask('+short', `default._domainkey.${name}`, 'TXT')).toMatch(
      /^"v=DKIM1; k=rsa; p=/,
    );
  });

  it('turn from the outside world to whoever asks, and back', async () => {
    const name = 'turns-to-loopback.example';
    const seen = [await ask('+short', name), await ask('+short', name), await ask('+short', name)];
    expect(new Set(seen)).toContain('127.0.0.1\n');
    expect(seen[0]).not.toBe(seen[1]);
    expect(seen[0]).toBe(seen[2]);
  });

  it('end where the laboratory ends: nothing leaves it', async () => {
    const left = await lab?.inside('curl', ['-sS', '-m', '5', 'http://8.8.8.8/'], 10_000);
    expect(left?.code).not.toBe(0);
    expect(left?.err).toMatch(/Couldn't connect|unreachable|Failed to connect/);
  });
});
