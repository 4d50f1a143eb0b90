import { describe, expect, it } from 'vitest';
import { parseConfig } from '#platform/config.server.ts';
import { resolverOf, serverOf } from './resolver.server.ts';

describe('the resolver that is asked', () => {
  it('is the one that was set, and believed by itself only on this machine', () => {
    expect(resolverOf({ RESOLVER: '127.0.0.1' })).toEqual({
      servers: [{ address: '127.0.0.1', port: 53 }],
      validates: true,
    });
    expect(resolverOf({ RESOLVER: '[::1]:5335' }).validates).toBe(true);
    expect(resolverOf({ RESOLVER: '145.220.0.53' }).validates).toBe(false);
    expect(resolverOf({ RESOLVER: '145.220.0.53', RESOLVER_VALIDATES: 'on' }).validates).toBe(true);
    expect(resolverOf({ RESOLVER: '127.0.0.1', RESOLVER_VALIDATES: 'off' }).validates).toBe(false);
  });

  it('is else that of the system, believed only when it is on this machine and that was set', () => {
    expect(resolverOf({}, ['127.0.0.53'])).toEqual({
      servers: [{ address: '127.0.0.53', port: 53 }],
      validates: false,
    });
    const on = { RESOLVER_VALIDATES: 'on' } as const;
    expect(resolverOf(on, ['127.0.0.53']).validates).toBe(true);
    expect(resolverOf(on, ['127.0.0.53', '145.220.0.53']).validates).toBe(false);
    expect(resolverOf(on, []).validates).toBe(false);
  });

  it('may be written in each way that the setting takes', () => {
    for (const [text, server] of [
      ['145.220.0.53', { address: '145.220.0.53', port: 53 }],
      ['145.220.0.53:5353', { address: '145.220.0.53', port: 5353 }],
      ['2001:67c:2::53', { address: '2001:67c:2::53', port: 53 }],
      ['[2001:67c:2::53]:5353', { address: '2001:67c:2::53', port: 5353 }],
    ] as const) {
      expect(serverOf(text), text).toEqual(server);
      expect(parseConfig({ RESOLVER: text }).RESOLVER).toBe(text);
    }
    for (const text of ['resolver.example', '127.0.0.1:70000', '1.2.3.4.5', ':53', 'dns:53'])
      expect(serverOf(text), text).toBeUndefined();
    expect(() => parseConfig({ RESOLVER: 'resolver.example' })).toThrow(
      'RESOLVER must be an address',
    );
  });
});
