import { organisations } from '../../demo/organisations.ts';
import { peopleOf } from '../../demo/people.ts';

/** Pages are opened until the one that is looked for is linked; a site has no more sorts than this. */
const MOST_PAGES = 40;

/** A visit to the demo as one of its people: the header that browsers would send. */
export async function visitAs(address: string, slug: string, person: number): Promise<string> {
  const organisation = organisations.find((one) => one.slug === slug);
  const found = organisation && peopleOf(organisation)[person];
  if (!found) throw new Error(`The demo has no person ${person} at ${slug}.`);
  const answer = await fetch(`${address}/demo`, {
    method: 'POST',
    body: new URLSearchParams({ person: found.id }),
    headers: { origin: address },
    redirect: 'manual',
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (cookies.length === 0) throw new Error(`Nobody was signed in: ${answer.status}.`);
  return cookies.join('; ');
}

/** The first address like this that is linked, however far from the home page. */
export async function addressLike(
  pattern: RegExp,
  address: string,
  cookie: string,
): Promise<string> {
  const queue = [new URL('/', address).href];
  const known = new Set(queue);
  for (let opened = 0; opened < MOST_PAGES; opened++) {
    const next = queue.shift();
    if (next === undefined) break;
    const answer = await fetch(next, { headers: { cookie }, signal: AbortSignal.timeout(10_000) });
    const html = await answer.text();
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"#]*)"/g)) {
      const link = new URL(href.replaceAll('&amp;', '&'), answer.url);
      if (pattern.test(link.pathname)) return link.href;
      if (link.origin !== address || link.search !== '' || known.has(link.href)) continue;
      known.add(link.href);
      queue.push(link.href);
    }
  }
  throw new Error(`No page links to an address like ${pattern.source}.`);
}
