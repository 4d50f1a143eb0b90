import { describe, expect, it } from 'vitest';
import { browser } from '#tests/support/callers.ts';
import { testDatabase } from '#tests/support/database.ts';
import { form, somebody } from '#tests/support/visits.ts';
import { markAsDemo } from '../installation/installation.server.ts';
import { installation } from '../installation/tables.ts';
import { DEMO_PEOPLE, demoPeople, isAtHome, signInToDemo } from './demo.server.ts';

const plain = testDatabase();
const demo = testDatabase();
const home = { host: 'localhost:3000', address: '127.0.0.1', listensOn: '127.0.0.1' };

describe('a visit within one machine', () => {
  it.each([
    home,
    { host: '127.0.0.1:3000', address: '::1', listensOn: 'localhost' },
    { host: '[::1]:3000', address: '127.0.0.1', listensOn: '::1' },
  ])('is recognised: %j', (place) => expect(isAtHome(place)).toBe(true));

  it.each([
    { ...home, listensOn: '0.0.0.0' },
    { ...home, listensOn: '::' },
    { ...home, listensOn: '192.168.1.2' },
    { ...home, address: '192.168.1.7' },
    { ...home, address: '' },
    { ...home, host: 'samenspel.example' },
    { ...home, host: 'localhost.evil.example' },
    { ...home, host: '127.0.0.1.evil.example' },
    { ...home, host: '' },
  ])('is anything but: %j', (place) => expect(isAtHome(place)).toBe(false));
});

describe('the demo', () => {
  const local = { address: '127.0.0.1' };

  it('does not exist on a database that was not made as demo', async () => {
    const visit = await browser(plain()).visit('/demo', local);
    await expect(demoPeople(visit, plain())).rejects.toMatchObject({ status: 404 });
    await expect(signInToDemo(visit, form({ person: 'x' }), plain())).rejects.toMatchObject({
      status: 404,
    });
  });

  it('signs in as the people on the list, from this machine only', async () => {
    const [listed, hidden] = [await somebody(demo(), 'Robin'), await somebody(demo(), 'Kim')];
    await markAsDemo(demo());
    const value = [{ userId: listed.id, what: { nl: 'Directeur', en: 'Director' } }];
    await demo().insert(installation).values({ key: DEMO_PEOPLE, value });
    const theirs = browser(demo());
    const far = await theirs.visit('/demo', { address: '192.168.1.7' });
    await expect(signInToDemo(far, form({ person: listed.id }), demo())).rejects.toMatchObject({
      status: 404,
    });
    const elsewhere = await browser(demo(), 'http://evil.example').visit('/demo', local);
    await expect(
      signInToDemo(elsewhere, form({ person: listed.id }), demo()),
    ).rejects.toMatchObject({ status: 404 });
    const near = await theirs.visit('/demo', local);
    await expect(signInToDemo(near, form({ person: hidden.id }), demo())).rejects.toMatchObject({
      status: 404,
    });
    expect(theirs.cookies.size).toBe(0);
    await signInToDemo(near, form({ person: listed.id }), demo());
    expect((await theirs.visit('/', local)).locals.visit.person).toMatchObject({ name: 'Robin' });
  });
});
