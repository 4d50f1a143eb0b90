/**
 * Headers of a page whose address is a secret: other sites do not learn it, and no cache keeps it.
 * `same-origin` and not `no-referrer`: with the latter a browser sends `Origin: null` with our own
 * form, which the protection against forged requests then refuses (Fetch, §3.1 "Origin header").
 */
export const PRIVATE_LINK = {
  'referrer-policy': 'same-origin',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
} as const;
