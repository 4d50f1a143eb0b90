import type { Visit } from '../web-evidence.ts';
import { policiesOf, policyInPage, type Policy } from './csp.ts';
import { tagsOf } from './html.ts';

/** The values of a header of the page at the end of a visit. */
export function headersOf({ hops }: Visit, wanted: string): string[] {
  return (hops.at(-1)?.headers ?? []).flatMap(([name, value]) => (name === wanted ? [value] : []));
}

/** All policies that a browser obeys on the page at the end of a visit. */
export function policiesOn(visit: Visit): { inHeader: Policy[]; inPage: Policy[] } {
  const metas = tagsOf(visit.html).filter(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const inPage = metas.flatMap(
    ({ attributes }) => policyInPage(attributes.get('content') ?? '') ?? [],
  );
  return { inHeader: policiesOf(headersOf(visit, 'content-security-policy')), inPage };
}

/** What a page loads by itself, and from which attribute. */
const LOADS: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
};
/** The kinds of links that are loaded (HTML, 4.6.7). */
const LOADED = /(?:^|\s)(?:stylesheet|icon|preload|modulepreload|manifest)(?:\s|$)/i;

/** Where a page leads and what it loads, as whole addresses. */
export type Leads = { readonly loaded: readonly URL[]; readonly linked: readonly URL[] };

/** The addresses in the page at the end of a visit, each once; what is no web address is not among them. */
export function leadsOf({ html, hops }: Visit): Leads {
  const tags = tagsOf(html);
  const own = hops.at(-1)?.url ?? '';
  const written = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const base = absolute(written?.attributes.get('href'), own)?.href ?? own;
  const loaded = new Map<string, URL>();
  const linked = new Map<string, URL>();
  for (const { name, attributes } of tags) {
    const isLoaded = name in LOADS || (name === 'link' && LOADED.test(attributes.get('rel') ?? ''));
    const key =
      LOADS[name] ?? (name === 'link' || name === 'a' ? 'href' : name === 'form' ? 'action' : '');
    const url = absolute(attributes.get(key), base);
    if (url && (isLoaded || name === 'a' || name === 'form'))
      (isLoaded ? loaded : linked).set(url.href, url);
  }
  return { loaded: [...loaded.values()], linked: [...linked.values()] };
}

function absolute(text: string | undefined, base: string): URL | undefined {
  if (text === undefined || text.length > 4_096 || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
