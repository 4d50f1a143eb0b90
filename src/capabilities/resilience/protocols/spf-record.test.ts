import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpf, spfTermsOf } from './spf-record.ts';

const isRight = (text: string) => !('wrong' in spfTermsOf(text));

describe('a record of SPF', () => {
  it.each([
    'v=spf1',
    'v=spf1 ',
    'V=SPF1 -ALL',
    'v=spf1   mx   ~all  ',
    'v=spf1 a mx ptr -all',
    'v=spf1 a:example.nl/24//64 mx/0 a//0 mx:mail.example.nl//128 ?all',
    'v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.1 ip6:2001:db8::/32 ip6:::1 ip6:::/0 -all',
    'v=spf1 ip6:2001:db8:1:2:3:4:192.0.2.1 ip6:::ffff:192.0.2.1 -all',
    'v=spf1 include:_spf.example.nl. redirect=other.example.nl',
    'v=spf1 exists:%{ir}.%{v}._spf.%{d2} -all',
    'v=spf1 exists:%{l1r+-}._spf.%{D} -all',
    'v=spf1 include:%{i}.%%.%_.%-.example.nl -all',
    'v=spf1 a:%{d} -all',
    'v=spf1 redirect=%{d1r}.example.nl exp=explain.%{r}.%{t}.example.nl',
    'v=spf1 moo=anything moo=twice ra=x rr.all-1_2=%{d} -all',
    'v=spf1 a:xn--80ak6aa92e.xn--p1ai -all',
    'v=spf1 a:1.2.3.x4 a:example.museum-2 -all',
    'v=spf1 -all redirect=x.example.nl',
    'v=spf1 mx v=spf1; -all',
  ])('reads %s', (text) => {
    expect(isSpf(text)).toBe(true);
    expect(spfTermsOf(text)).toBeInstanceOf(Array);
  });

  it.each([
    'v=spf1 all:x',
    'v=spf1 -all.',
    'v=spf1 +-all',
    'v=spf1 ipv4:192.0.2.1',
    'v=spf1 ip4:192.0.2',
    'v=spf1 ip4:192.0.2.256',
    'v=spf1 ip4:192.0.2.1/33',
    'v=spf1 ip4:192.0.2.1/',
    'v=spf1 ip4:192.0.2.1/08',
    'v=spf1 ip4:192.0.02.1',
    'v=spf1 ip4',
    'v=spf1 ip4:example.nl',
    'v=spf1 ip6:2001:db8::1::2',
    'v=spf1 ip6:2001:db8::/129',
    'v=spf1 ip6:1:2:3:4:5:6:7',
    'v=spf1 ip6:1:2:3:4:5:6:7:8:9',
    'v=spf1 ip6:192.0.2.1',
    'v=spf1 ip6:::192.0.2.1::',
    'v=spf1 include',
    'v=spf1 include:',
    'v=spf1 include:localhost',
    'v=spf1 include:192.0.2.1',
    'v=spf1 include: example.nl',
    'v=spf1 include=example.nl:x%',
    'v=spf1 include:example.nl/24',
    'v=spf1 exists',
    'v=spf1 a:',
    'v=spf1 a:192.0.2.1',
    'v=spf1 a/33',
    'v=spf1 a//129',
    'v=spf1 a/24/64',
    'v=spf1 mx:example.nl/024',
    'v=spf1 ptr:',
    'v=spf1 ptr/24',
    'v=spf1 a:%{x}.example.nl',
    'v=spf1 a:%{d0}.example.nl',
    'v=spf1 a:%{c}.example.nl',
    'v=spf1 a:%d.example.nl',
    'v=spf1 a:%(d).example.nl',
    'v=spf1 redirect=',
    'v=spf1 redirect=a.example.nl redirect=a.example.nl',
    'v=spf1 exp=a.example.nl exp=b.example.nl',
    'v=spf1 moo=%{z}',
    'v=spf1 1moo=x',
    'v=spf1 a\tmx -all',
    'v=spf1 a:exämple.nl -all',
    'v=spf1 mx, -all',
    'v=spf1 allow -all',
  ])('does not read %s', (text) => {
    expect(spfTermsOf(text)).toHaveProperty('wrong');
  });

  it('is recognised by its version alone', () => {
    for (const other of [
      'v=spf10 -all',
      ' v=spf1 -all',
      'v=spf1;-all',
      'v=spf',
      'spf1 -all',
      'v=spf2.0/pra -all',
      '"v=spf1 -all"',
    ])
      expect(isSpf(other), other).toBe(false);
  });

  it('can be any text, and is read in bounded time', () => {
    const pieces = fc.constantFrom(
      'v=spf1',
      ' ',
      'a',
      'mx',
      ':',
      '/',
      '//',
      '%{',
      'd',
      '}',
      '%',
      '.',
      'include:',
      'redirect=',
      'ip4:',
      'ip6:',
      '::',
      '-',
      'all',
      '0',
      '64',
      'é',
      '\u0000',
    );
    const mutated = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), mutated), (text) => {
        spfTermsOf(`v=spf1 ${text}`);
      }),
      { numRuns: 2_000 },
    );
    for (const long of ['a.', 'a', '%{d}', '1:', '/', 'a-', '%{d.', 'redirect=x.y '])
      expect(isRight(`v=spf1 a:${long.repeat(65_000 / long.length)}`)).toBeDefined();
  });
});
