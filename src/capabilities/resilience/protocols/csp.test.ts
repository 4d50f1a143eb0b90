import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBounded, mayEvaluate, policiesOf, policyInPage, scriptsUnder } from './csp.ts';

const scripts = (...headers: string[]) => scriptsUnder(policiesOf(headers));

describe('a Content-Security-Policy', () => {
  it('is judged for what it lets scripts do, not for what is in it', () => {
    expect(scripts("default-src 'self'")).toBe('listed');
    expect(scripts("script-src 'none'")).toBe('none');
    expect(scripts("script-src 'self' 'unsafe-inline'")).toBe('inline');
    expect(scripts("default-src * 'unsafe-inline' 'unsafe-eval' data:")).toBe('anywhere');
    for (const open of ['*', 'https:', 'data:', 'https://*', 'http:', '*.com', 'https://*:*'])
      expect(scripts(`script-src 'self' ${open}`), open).toBe('anywhere');
    expect(scripts('img-src *')).toBe('anywhere');
    expect(scripts('upgrade-insecure-requests')).toBe('anywhere');
    expect(scripts()).toBe('anywhere');
  });

  it('passes over unsafe-inline where a nonce or a hash stands beside it, and over hosts with strict-dynamic', () => {
    expect(scripts("script-src 'unsafe-inline' 'nonce-abc123'")).toBe('listed');
    expect(scripts("script-src 'unsafe-inline' 'sha256-AbC='")).toBe('listed');
    expect(scripts("script-src 'unsafe-inline' 'strict-dynamic' https:")).toBe('none');
    expect(scripts("script-src 'strict-dynamic' 'nonce-a' https: 'unsafe-inline'")).toBe('listed');
  });

  it('takes the strictest of several, and the first of two directives', () => {
    expect(scripts('script-src *', "script-src 'self'")).toBe('listed');
    expect(scripts("script-src *, default-src 'none'")).toBe('none');
    expect(scripts("script-src 'self'; script-src *")).toBe('listed');
    expect(scripts("SCRIPT-SRC 'SELF'")).toBe('listed');
  });

  it('in a page does not bound who may frame it', () => {
    const inPage = policyInPage("default-src 'self'; frame-ancestors 'none'");
    expect(inPage && isBounded([inPage], 'frame-ancestors')).toBe(false);
    expect(policyInPage("frame-ancestors 'none'")).toBeUndefined();
    expect(isBounded(policiesOf(["frame-ancestors 'self'"]), 'frame-ancestors')).toBe(true);
    expect(isBounded(policiesOf(['frame-ancestors *']), 'frame-ancestors')).toBe(false);
  });

  it('may let text become code', () => {
    expect(mayEvaluate(policiesOf(["script-src 'self' 'unsafe-eval'"]))).toBe(true);
    expect(mayEvaluate(policiesOf(["script-src 'self'"]))).toBe(false);
    expect(mayEvaluate(policiesOf(['img-src *']))).toBe(true);
  });

  it('is read whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), (headers) => {
        scripts(...headers);
        policyInPage(headers.join(';'));
      }),
      { numRuns: 1_000 },
    );
    expect(scripts("script-src 'self' ".concat('x '.repeat(200_000)))).toBe('listed');
  });
});
