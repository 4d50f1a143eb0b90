import { describe, expect, it } from 'vitest';
import { isOwn, isPublic } from './addresses.ts';

describe('addresses of the outside world', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:400e::1',
    '64:ff9b::808:808',
  ])('include %s', (address) => expect(isPublic(address)).toBe(true));

  it.each([
    ['this network', '0.0.0.0', '0.255.255.255'],
    ['private', '10.0.0.0', '10.255.255.255', '172.16.0.0', '172.31.255.255', '192.168.0.1'],
    ['loopback', '127.0.0.1', '127.255.255.254', '::1'],
    ['unspecified', '::'],
    ['link-local', '169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
    ['CGNAT', '100.64.0.0', '100.127.255.255'],
    ['protocols', '192.0.0.1', '192.0.0.170', '2001:1::1', '2001:10::1', '2001:20::1'],
    ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
    ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
    ['multicast', '224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
    ['reserved and broadcast', '240.0.0.1', '255.255.255.255'],
    ['relays of 6to4', '192.88.99.1'],
    ['a cloud’s own', '168.63.129.16', 'fd00:ec2::254'],
    ['unique local', 'fc00::1', 'fdff::1'],
    ['site-local', 'fec0::1'],
    ['discard-only', '100::1'],
    ['segment routing', '5f00::1'],
    ['mapped', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1'],
    ['compatible', '::127.0.0.1', '::7f00:1'],
    [
      'NAT64 of inside',
      '64:ff9b::127.0.0.1',
      '64:ff9b::a00:1',
      '64:ff9b::',
      '64:ff9b::a9fe:a9fe',
      '64:ff9b:1::1',
    ],
    ['6to4', '2002:7f00:1::', '2002:808:808::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['no address', '', 'localhost', '1.2.3', '0177.0.0.1', '2130706433', '0x7f000001', '1.2.3.4.5'],
  ])('do not include %s', (_, ...addresses) => {
    for (const address of addresses) expect([address, isPublic(address)]).toEqual([address, false]);
  });

  it('know those of this machine itself', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].every(isOwn)).toBe(true);
    expect(['10.0.0.1', '::', 'localhost', ''].some(isOwn)).toBe(false);
  });
});
