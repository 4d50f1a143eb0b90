import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { ADDRESS_HEADER, headersOf } from './caller.server.ts';
import { allowed, forgetTries } from './limits.server.ts';

const database = testDatabase();
const limit = { name: 'test', tries: 3, minutes: 15 };
const tries = (whose: string[]) => Promise.all(whose.map((one) => allowed(database(), limit, one)));

describe('a limit', () => {
  it('lets no more through when all come at once', async () => {
    const answers = await tries(Array.from({ length: 20 }, () => '203.0.113.1'));
    expect(answers.filter(Boolean)).toHaveLength(3);
  });
  it('counts everybody apart, and starts again after a success', async () => {
    expect(await tries(['203.0.113.2', '203.0.113.3'])).toEqual([true, true]);
    await tries(['203.0.113.2', '203.0.113.2', '203.0.113.2']);
    expect(await allowed(database(), limit, '203.0.113.2')).toBe(false);
    await forgetTries(database(), limit, '203.0.113.2');
    expect(await allowed(database(), limit, '203.0.113.2')).toBe(true);
  });
  it('counts one IPv6 network as one, and capitals as small letters', async () => {
    const network = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::', '2001:DB8:1:2:0:0:0:9'];
    await tries(network);
    expect(await allowed(database(), limit, '2001:0db8:0001:0002::7')).toBe(false);
    expect(await allowed(database(), limit, '2001:db8:1:3::1')).toBe(true);
  });
});

describe('the address of a visitor', () => {
  it('is never what the visitor says it is', () => {
    for (const claim of ['x-forwarded-for', 'x-real-ip', 'forwarded', ADDRESS_HEADER]) {
      const headers = headersOf(
        { headers: new Headers({ [claim]: '198.51.100.1' }) },
        '203.0.113.9',
      );
      expect(Object.fromEntries(headers)).toEqual({ [ADDRESS_HEADER]: '203.0.113.9' });
    }
  });
});
