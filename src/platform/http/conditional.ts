import { createHash } from 'node:crypto';

/** Something that is fetched again and again by machines. */
export type Document = {
  /** Its media type, with the character set. */
  readonly type: string;
  /** Whatever it depends on: when this is the same, the document is. */
  readonly basis: string;
  readonly lastModified: Date | null;
  /** How long it may be kept without asking again, in seconds. */
  readonly maxAge: number;
  /** Under which name it is saved; shown when absent. */
  readonly fileName?: string;
  readonly body: () => string;
};

/** Answers with a document, or with 304 to whoever has it already (RFC 9110 §13.1): then it is not made. */
export function conditional(request: Pick<Request, 'headers'>, document: Document): Response {
  const { type, basis, lastModified, maxAge, fileName, body } = document;
  const etag = `"${createHash('sha256').update(basis).digest('base64url').slice(0, 22)}"`;
  const headers = new Headers({ etag, 'cache-control': `public, max-age=${maxAge}` });
  if (lastModified) headers.set('last-modified', lastModified.toUTCString());
  if (isKnown(request.headers, etag, lastModified))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', type);
  if (fileName) headers.set('content-disposition', `attachment; filename="${fileName}"`);
  return new Response(body(), { headers });
}

/** If-None-Match goes before If-Modified-Since, which knows whole seconds only. */
function isKnown(headers: Headers, etag: string, lastModified: Date | null): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null)
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  if (Number.isNaN(since) || !lastModified) return false;
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}

/**
 * The headers of a page that is the same for every stranger: it may be kept for a minute, per
 * language. For who is signed in the security headers make it `no-store` again.
 */
export const pageForEverybody = {
  'cache-control': 'public, max-age=60',
  vary: 'Cookie, Accept-Language',
} as const;
