import type { Handle } from '@sveltejs/kit/hooks';

const HALF_YEAR = 180 * 24 * 60 * 60;

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/** What a browser may do with an answer that is no page of ours, should it show it. */
const NO_PAGE =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** What a browser may do with our pages. The Content-Security-Policy is in vite.config.ts. */
export const withSecurityHeaders: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const { secret, changing } = {
    // A link with a secret in it must not travel on in a Referer header.
    secret:
      event.url.searchParams.has('token') ||
      /^\/(outbox$|(invitations|checks|reports|wheel-check|domain-proof)\/)/.test(
        event.url.pathname,
      ),
    changing: event.request.method !== 'GET' && event.request.method !== 'HEAD',
  };
  for (const [name, value] of Object.entries(headers)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  // Not `no-referrer`: with that, a browser sends `Origin: null` with the page's own form (Fetch,
  // "append a request Origin header"), and we would refuse it as coming from another site.
  if (secret) response.headers.set('referrer-policy', 'same-origin');
  const isPage = response.headers.has('content-security-policy');
  if (!isPage) response.headers.set('content-security-policy', NO_PAGE);
  if (secret || changing || event.locals.visit.person || response.headers.has('set-cookie')) {
    response.headers.set('cache-control', 'no-store');
  }
  if (event.url.protocol === 'https:') {
    response.headers.set('strict-transport-security', `max-age=${HALF_YEAR}; includeSubDomains`);
  }
  return response;
};
