import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, networkOf } from './network.ts';
import { coverageOf, covers, vrpsFrom } from './vrp.ts';

describe('authorisations of routes', () => {
  it('are read as Routinator and rpki-client write them', () => {
    const roas = [
      { asn: 'AS1103', prefix: '145.220.0.0/16', maxLength: 16, ta: 'ripe' },
      { asn: 1103, prefix: '2001:67c::/32', maxLength: 48, expires: 1 },
      { asn: 'AS', prefix: '145.220.0.0/16' },
      { asn: -1, prefix: '145.220.0.0/16' },
      { asn: 1 },
      null,
    ];
    expect(vrpsFrom({ roas })).toEqual([
      { asn: 1103, prefix: '145.220.0.0/16' },
      { asn: 1103, prefix: '2001:67c::/32' },
    ]);
    for (const other of [null, 1, 'roas', [], {}, { roas: {} }])
      expect(vrpsFrom(other)).toBeUndefined();
  });

  it('cover the addresses in their prefix, of their own family', () => {
    expect(covers('145.220.0.0/22', '145.220.3.9')).toBe(true);
    expect(covers('145.220.0.0/22', '145.220.4.9')).toBe(false);
    expect(covers('0.0.0.0/0', '145.220.4.9')).toBe(true);
    expect(covers('::/0', '145.220.4.9')).toBe(false);
    expect(covers('2001:67c:2::/48', '2001:67c:2:ffff::1')).toBe(true);
    expect(covers('2001:67c:2::/48', '2001:67c:3::1')).toBe(false);
    for (const wrong of ['', '/', '145.220.0.0', '145.220.0.0/33', '145.220.0.0/x', 'x/8'])
      expect(covers(wrong, '145.220.0.1'), wrong).toBe(false);
  });

  it('say who may, or that nobody may', () => {
    const nobody = { asn: 0, prefix: '145.220.0.0/16' };
    const some = { asn: 1103, prefix: '145.220.0.0/16' };
    expect(coverageOf([nobody, some, some], '145.220.0.1')).toEqual({
      state: 'covered',
      origins: [1103],
    });
    expect(coverageOf([nobody], '145.220.0.1')).toEqual({ state: 'nobody', origins: [] });
    expect(coverageOf([some], '194.0.28.53')).toEqual({ state: 'not-found', origins: [] });
  });

  it('are never more than nothing, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.string(), (json, one, other) => {
        vrpsFrom(json);
        vrpsFrom({ roas: [json, { asn: json, prefix: one }] });
        covers(one, other);
        networkOf(one);
      }),
    );
  });
});

describe('the network of an address', () => {
  it('is its first three numbers, or groups', () => {
    expect(networkOf('145.220.7.9')).toBe('145.220.7.0/24');
    expect(networkOf('2001:067C:0002::1')).toBe('2001:67c:2::/48');
    expect(networkOf('::1')).toBe('0:0:0::/48');
    expect(networkOf('example.nl')).toBeUndefined();
  });

  it('comes from all eight groups', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(groupsOf(address)).toHaveLength(8);
      }),
    );
  });
});
