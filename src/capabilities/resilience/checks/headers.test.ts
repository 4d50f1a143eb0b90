import { describe, expect, it } from 'vitest';
import { evidence, hop, visit, webHost, webHostWith } from '#tests/support/evidence.ts';
import type { Check } from '../check.ts';
import type { WebHost } from '../web-evidence.ts';
import { contentTypeOptions } from './content-type-options.ts';
import { cookies } from './cookies.ts';
import { csp } from './csp.ts';
import { framing } from './framing.ts';
import { referrerPolicy } from './referrer-policy.ts';
import { shownVersions } from './shown-versions.ts';

const on = (check: Check, ...hosts: WebHost[]) => check.judge(evidence({ web: { hosts } }));
const headed = (check: Check, headers: Record<string, string | null>) =>
  on(check, webHostWith(headers)).reason;
const paged = (check: Check, html: string) =>
  on(check, webHost('example.nl', { secure: visit([hop('https://example.nl/')], { html }) }))
    .reason;

describe('the page of a website', () => {
  it('is not judged when it belongs to another, was not seen, or is not there', () => {
    const elsewhere = visit([hop('https://example.nl/'), hop('https://other.example/')]);
    for (const check of [
      csp,
      framing,
      contentTypeOptions,
      referrerPolicy,
      cookies,
      shownVersions,
    ]) {
      expect(on(check, webHost('example.nl', { secure: elsewhere })).reason).toBe('elsewhere');
      expect(on(check).verdict).toBe('not-applicable');
      const unseen = {
        secure: { unmeasured: 'too-slow' },
        plain: { unmeasured: 'refused' },
      } as const;
      expect(on(check, webHost('example.nl', unseen)).verdict).toBe('not-measured');
    }
  });
});

describe('CSP', () => {
  it('is judged for what it lets through', () => {
    const policy = (value: string | null) => headed(csp, { 'content-security-policy': value });
    expect(policy("default-src 'self'; base-uri 'none'")).toBe('strict');
    expect(policy("default-src 'self'")).toBe('base');
    expect(policy("script-src 'self' 'unsafe-inline'")).toBe('inline');
    expect(policy("script-src 'self' 'unsafe-eval'; base-uri 'self'")).toBe('evaluates');
    expect(policy('upgrade-insecure-requests')).toBe('anywhere');
    expect(policy(null)).toBe('absent');
    expect(
      headed(csp, {
        'content-security-policy': null,
        'content-security-policy-report-only': "default-src 'self'",
      }),
    ).toBe('absent');
  });

  it('counts in the page itself, too', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'">`;
    expect(paged(csp, meta)).toBe('strict');
  });

  it('begins with a policy that only reports', () => {
    const judgement = on(csp, webHostWith({ 'content-security-policy': null }));
    expect(csp.paste?.('example.nl', judgement, 0)).toMatchObject({ name: /Report-Only$/ });
  });
});

describe('being shown inside another website', () => {
  it('is bounded by frame-ancestors or by the old header, never by the page itself', () => {
    const both = (policy: string | null, old: string | null) =>
      headed(framing, { 'content-security-policy': policy, 'x-frame-options': old });
    expect(both("frame-ancestors 'none'", null)).toBe('bounded');
    expect(both(null, 'SAMEORIGIN')).toBe('old-header');
    expect(both(null, 'ALLOW-FROM https://a.example')).toBe('wrong');
    expect(both('frame-ancestors *', 'DENY')).toBe('absent');
    expect(both(null, null)).toBe('absent');
    expect(
      paged(
        framing,
        `<meta http-equiv="content-security-policy" content="frame-ancestors 'none'">`,
      ),
    ).toBe('absent');
  });
});

describe('smaller headers', () => {
  it('keep a file what it is', () => {
    const value = (text: string | null) =>
      headed(contentTypeOptions, { 'x-content-type-options': text });
    expect([value('nosniff'), value('NoSniff, nosniff'), value('none'), value(null)]).toEqual([
      'nosniff',
      'nosniff',
      'wrong',
      'absent',
    ]);
  });

  it('tell other websites little', () => {
    const value = (text: string | null) => headed(referrerPolicy, { 'referrer-policy': text });
    expect(value('no-referrer')).toBe('private');
    expect(value('unsafe-url, strict-origin')).toBe('private');
    expect(value('unsafe-url')).toBe('whole-address');
    expect(value('nonsense')).toBe('unreadable');
    expect(value(null)).toBe('default');
    expect(paged(referrerPolicy, '<meta name=referrer content=same-origin>')).toBe('private');
  });

  it('tell no versions; when they do, it is advice that never counts', () => {
    expect(headed(shownVersions, { server: 'nginx/1.22.1' })).toBe('shown');
    expect(headed(shownVersions, { server: 'nginx' })).toBe('hidden');
    expect(paged(shownVersions, '<meta name="generator" content="WordPress 6.4.2">')).toBe('shown');
    expect(shownVersions.weight).toBe(0);
  });
});

describe('cookies', () => {
  it('of a session stay on encrypted connections and out of reach of scripts', () => {
    const set = (value: string | null) => headed(cookies, { 'set-cookie': value });
    expect(set(null)).toBe('none');
    expect(set('PHPSESSID=1; Secure; HttpOnly')).toBe('safe');
    expect(set('PHPSESSID=1; HttpOnly')).toBe('session-open');
    expect(set('PHPSESSID=1; Secure')).toBe('session-readable');
    expect(set('theme=dark')).toBe('open');
  });
});
