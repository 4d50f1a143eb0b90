import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { securityTextIn } from './security-text.ts';

const now = Date.UTC(2026, 10, 23);
const read = (...lines: string[]) => securityTextIn(lines.join('\n'), now);
const contact = 'Contact: mailto:security@example.nl';
const expires = 'Expires: 2027-06-01T00:00:00Z';

describe('a security.txt', () => {
  it('needs somebody to contact and the day on which it expires', () => {
    expect(read(contact, expires).faults).toEqual([]);
    expect(read('# hello', 'contact:   https://example.nl/melden', expires).faults).toEqual([]);
    expect(read(expires).faults).toEqual(['no-contact']);
    expect(read(contact).faults).toEqual(['no-expires']);
    expect(read('').faults).toEqual(['no-lines', 'no-contact', 'no-expires']);
  });

  it('has contacts that are addresses', () => {
    expect(read('Contact: security@example.nl', expires).faults).toEqual(['contact-not-uri']);
    expect(read('Contact: http://example.nl', expires).faults).toEqual(['contact-not-https']);
    expect(read('Contact: tel:+31-20-5555555', expires).faults).toEqual([]);
  });

  it('has one day of expiry, in the coming year', () => {
    const at = (when: string) => read(contact, `Expires: ${when}`).faults;
    expect(at('2026-11-01T00:00:00Z')).toEqual(['expired']);
    expect(at('2029-01-01T00:00:00Z')).toEqual(['expires-late']);
    expect(at('1 juni 2027')).toEqual(['expires-unreadable']);
    expect(at('2027-13-45T00:00:00Z')).toEqual(['expires-unreadable']);
    expect(read(contact, expires, expires).faults).toEqual(['many-expires']);
  });

  it('can be signed', () => {
    const signed = read(
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA512',
      '',
      contact,
      expires,
      '-----BEGIN PGP SIGNATURE-----',
      'Contact: mailto:evil@example.org',
      '-----END PGP SIGNATURE-----',
    );
    expect(signed).toMatchObject({ isSigned: true, faults: [] });
    expect(signed.contacts).toEqual(['mailto:security@example.nl']);
    expect(read('-----BEGIN PGP SIGNED MESSAGE-----', '', contact, expires).faults).toEqual([
      'broken-signature',
    ]);
  });

  it('is read whatever comes', () => {
    const piece = fc.constantFrom(
      'Contact:',
      'Expires:',
      ' ',
      '\n',
      '-----BEGIN PGP',
      '\uFEFF',
      '- ',
      '2027-01-01T00:00:00Z',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (body) => {
          securityTextIn(body, now);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(read('Contact: '.repeat(100_000)).contacts.length).toBeLessThanOrEqual(1);
  });
});
