import { webTarget } from '#platform/http/target.ts';
import type { Measured } from '../lookup.ts';
import type { FoundFile, Hop, Visit } from '../web-evidence.ts';
import { httpAnswer, isHtml } from './http.server.ts';
import { limits, type Tools } from './tools.server.ts';

const PAGE = { maxBytes: limits.pageBytes, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const FILE = { maxBytes: 64 * 1024, accept: 'text/plain' };
const REDIRECTS = [301, 302, 303, 307, 308];

/** What a visitor gets who opens this address; undefined measured only when the first answer never came. */
export async function visitTo(
  typed: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<Measured<Visit>> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  let isBelieved = true;
  let url = new URL(typed);
  const ended = (end: Visit['end'], html = ''): Visit => ({
    hops,
    end: end === 'page' && !isBelieved ? 'bad-certificate' : end,
    html,
  });
  for (;;) {
    seen.add(url.href);
    const answer = await httpAnswer(url, tools, signal, PAGE);
    if ('unmeasured' in answer) {
      if (hops.length === 0 || answer.unmeasured === 'asked-not-to') return answer;
      if (answer.unmeasured === 'not-public' || answer.unmeasured === 'too-slow')
        return ended(answer.unmeasured);
      return ended('no-answer');
    }
    hops.push(answer.hop);
    isBelieved &&= answer.isBelieved;
    const { status } = answer.hop;
    const location = answer.hop.headers.find(([name]) => name === 'location')?.[1];
    if (!REDIRECTS.includes(status)) {
      const html = isHtml(answer.hop) ? textOf(answer.body) : '';
      return ended(status >= 200 && status < 300 ? 'page' : 'error-status', html);
    }
    const next = location === undefined ? undefined : webTarget(location, { base: url.href });
    if (!next) return ended('broken');
    if ('problem' in next)
      return ended(next.problem === 'private-address' ? 'not-public' : 'broken');
    if (seen.has(next.url.href)) return ended('loop');
    if (hops.length > limits.redirects) return ended('too-many');
    ({ url } = next);
  }
}

/** A file of text at a fixed place, wherever the site redirects to within three steps. */
export async function fileAt(
  typed: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<Measured<FoundFile>> {
  let url = new URL(typed);
  for (let step = 0; ; step += 1) {
    const answer = await httpAnswer(url, tools, signal, FILE);
    if ('unmeasured' in answer) return answer;
    const { status, headers } = answer.hop;
    const header = (wanted: string) => headers.find(([name]) => name === wanted)?.[1] ?? '';
    const next = REDIRECTS.includes(status)
      ? webTarget(header('location'), { base: url.href })
      : undefined;
    if (next && 'url' in next && step < 3) {
      ({ url } = next);
      continue;
    }
    const body = textOf(answer.body);
    return { url: url.href, status, type: header('content-type'), body };
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
