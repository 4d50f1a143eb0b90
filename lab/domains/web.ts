import type { Domain } from '../domain.ts';
import { all, noWebsite } from '../verdicts.ts';

const STRICT = "default-src 'self'; base-uri 'none'; form-action 'self'";

export const webDomains: readonly Domain[] = [
  {
    id: 'mail-only',
    about: 'Has mail and no website.',
    records: { '@ A': [], '@ AAAA': [], 'www A': [], 'www AAAA': [] },
    expected: noWebsite,
  },
  {
    id: 'http-only',
    about: 'Its website has no TLS at all.',
    site: { http: 'root {root};', https: 'none' },
    expected: {
      ...all('tls', 'not-applicable'),
      ...all('page', 'any'),
      https: 'bad',
      redirect: ['bad', 'stays'],
      hsts: ['not-applicable', 'no-https'],
      'security-txt': 'any',
    },
  },
  {
    id: 'no-redirect',
    about: 'Shows its pages without TLS as well.',
    site: { http: 'root {root};' },
    expected: { redirect: 'bad' },
  },
  {
    id: 'www-first',
    about: 'Sends who comes without TLS to www before it sends them to TLS.',
    site: { http: 'return 301 http://www.{domain}$request_uri;' },
    expected: { redirect: 'bad' },
  },
  {
    id: 'elsewhere-first',
    about: 'Sends who comes without TLS straight to TLS of www, so that HSTS is never seen here.',
    site: { http: 'return 301 https://www.{domain}$request_uri;' },
    expected: { redirect: 'improve' },
  },
  {
    id: 'redirect-loop',
    about: 'With TLS it sends everybody back to without, and without TLS to with.',
    site: { https: 'return 302 http://{domain}/;', www: 'return 302 http://{domain}/;' },
    expected: { ...all('page', 'not-measured'), redirect: ['bad', 'loop'] },
  },
  {
    id: 'www-apart',
    about: 'www shows another page, without any of the headers.',
    site: {
      www: 'root {root};',
      wwwHeaders: {
        'strict-transport-security': null,
        'content-security-policy': null,
        'x-content-type-options': null,
        'referrer-policy': null,
      },
    },
    expected: {
      hsts: ['bad', 'absent'],
      csp: 'bad',
      framing: 'bad',
      'content-type-options': 'bad',
      'referrer-policy': 'improve',
    },
  },
  {
    id: 'no-www',
    about: 'www does not exist, and need not.',
    records: { 'www A': [], 'www AAAA': [] },
    expected: {},
  },
  {
    id: 'hsts-quoted',
    about: 'Writes the duration in quotation marks, as it may.',
    site: { headers: { 'strict-transport-security': 'max-age="31536000"; includeSubDomains' } },
    expected: { hsts: ['good', 'long'] },
  },
  {
    id: 'hsts-zero',
    about: 'Asks browsers to forget it.',
    site: { headers: { 'strict-transport-security': 'max-age=0' } },
    expected: { hsts: ['bad', 'zero'] },
  },
  {
    id: 'hsts-short',
    about: 'Is remembered for an hour.',
    site: { headers: { 'strict-transport-security': 'max-age=3600' } },
    expected: { hsts: ['improve', 'short'] },
  },
  {
    id: 'hsts-invalid',
    about: 'Forgets to say for how long.',
    site: { headers: { 'strict-transport-security': 'includeSubDomains' } },
    expected: { hsts: ['bad', 'invalid'] },
  },
  {
    id: 'hsts-missing',
    about: 'Says nothing about HSTS.',
    site: { headers: { 'strict-transport-security': null } },
    expected: { hsts: ['bad', 'absent'] },
  },
  {
    id: 'csp-in-meta',
    about: 'Has its policy in the page, where it cannot say who may frame it.',
    site: {
      headers: { 'content-security-policy': null },
      files: {
        '/index.html': `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${STRICT}; frame-ancestors 'none'"><title>Meta</title><p>Meta</p></html>`,
      },
    },
    expected: { framing: ['bad', 'absent'] },
  },
  {
    id: 'csp-open',
    about: 'Has a policy that allows everything.',
    site: {
      headers: {
        'content-security-policy': "default-src * 'unsafe-inline' 'unsafe-eval' data:",
      },
    },
    expected: { csp: 'bad', framing: 'bad' },
  },
  {
    id: 'csp-watching',
    about: 'Only watches what the policy would stop.',
    site: {
      headers: {
        'content-security-policy': null,
        'content-security-policy-report-only': STRICT,
        'x-frame-options': 'DENY',
      },
    },
    expected: { csp: 'bad' },
  },
  {
    id: 'old-framing',
    about: 'Says who may frame it in the old way only.',
    site: { headers: { 'content-security-policy': STRICT, 'x-frame-options': 'SAMEORIGIN' } },
    expected: {},
  },
  {
    id: 'bare-headers',
    about: 'Sends no header that makes a browser careful, and shows versions.',
    site: {
      tls: { server_tokens: 'on' },
      headers: {
        'content-security-policy': null,
        'x-content-type-options': null,
        'referrer-policy': null,
        'x-powered-by': 'PHP/7.4.33',
      },
    },
    expected: {
      csp: 'bad',
      framing: 'bad',
      'content-type-options': 'bad',
      'referrer-policy': ['improve', 'default'],
      'shown-versions': 'improve',
    },
  },
  {
    id: 'referrer-everywhere',
    about: 'Tells every website where its visitors come from.',
    site: { headers: { 'referrer-policy': 'unsafe-url' } },
    expected: { 'referrer-policy': 'bad' },
  },
  {
    id: 'open-cookies',
    about: 'Sets a session cookie that goes along without TLS and that scripts can read.',
    site: { headers: { 'set-cookie': 'session=abc; Path=/' } },
    expected: { cookies: 'bad' },
  },
  {
    id: 'closed-cookies',
    about: 'Sets a session cookie as it should be.',
    site: {
      headers: { 'set-cookie': '__Host-session=abc; Path=/; Secure; HttpOnly; SameSite=Lax' },
    },
    expected: { cookies: ['good', 'safe'] },
  },
  {
    id: 'no-security-txt',
    about: 'Does not say whom to tell about a weakness.',
    site: { files: { '/.well-known/security.txt': null } },
    expected: { 'security-txt': 'bad' },
  },
  {
    id: 'expired-security-txt',
    about: 'Said whom to tell, until last year.',
    site: {
      files: {
        '/.well-known/security.txt':
          'Contact: mailto:security@{domain}\nExpires: 2025-01-01T00:00:00Z\n',
      },
    },
    expected: { 'security-txt': ['bad', 'expired'] },
  },
  {
    id: 'third-parties',
    about:
      'Loads a script of others, without saying what must be in it, and a picture without TLS.',
    site: {
      headers: { 'content-security-policy': "default-src https: http:; frame-ancestors 'none'" },
      files: {
        '/index.html':
          '<!doctype html><html lang="en"><title>Others</title><script src="https://tracker.elsewhere.example/a.js"></script><img alt="" src="http://pictures.elsewhere.example/a.png"></html>',
      },
    },
    expected: { csp: ['bad', 'anywhere'], 'third-parties': ['bad', 'mixed'] },
  },
];
