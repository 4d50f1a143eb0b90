import { describe, expect, it } from 'vitest';
import { inTheirLanguage } from './language.ts';

type Event = Parameters<typeof inTheirLanguage>[0]['event'];

async function languageFor(
  query: string,
  { kept, ofPerson, browser = 'nl' }: { kept?: string; ofPerson?: string; browser?: string },
) {
  const cookies = new Map<string, string>(kept ? [['language', kept]] : []);
  const event = {
    url: new URL(`http://localhost:3000/${query}`),
    request: new Request('http://localhost:3000/', { headers: { 'accept-language': browser } }),
    locals: { visit: {}, languageOfPerson: ofPerson ?? null },
    cookies: {
      get: (name: string) => cookies.get(name),
      set: (name: string, value: string) => cookies.set(name, value),
    },
  } as unknown as Event;
  await inTheirLanguage({ event, resolve: () => Promise.resolve(new Response()) });
  return { language: event.locals.visit.language, kept: cookies.get('language') };
}

describe('the language of a visit', () => {
  it('is the one that was asked for, and stays so on this device', async () => {
    expect(await languageFor('?lang=en', { kept: 'nl', ofPerson: 'nl' })).toEqual({
      language: 'en',
      kept: 'en',
    });
  });
  it('is the one kept on this device, also for somebody who reads mail in another', async () => {
    expect(await languageFor('', { kept: 'en', ofPerson: 'nl' })).toMatchObject({ language: 'en' });
  });
  it('is that of the person on a new device', async () => {
    expect(await languageFor('', { ofPerson: 'en' })).toMatchObject({ language: 'en' });
  });
  it('is that of the browser for a stranger', async () => {
    expect(await languageFor('', { browser: 'en-GB' })).toMatchObject({ language: 'en' });
  });
  it('ignores a language that we do not have', async () => {
    expect(await languageFor('?lang=fr', {})).toEqual({ language: 'nl', kept: undefined });
  });
});
