import { describe, expect, it } from 'vitest';
import { at, evidence } from '#tests/support/evidence.ts';
import type { FoundFile } from '../web-evidence.ts';
import { securityTxt } from './security-txt.ts';

const url = 'https://example.nl/.well-known/security.txt';
const contact = 'Contact: mailto:security@example.nl\n';
const whole = `${contact}Expires: 2027-06-01T00:00:00Z\n`;
const found = (changes: Partial<FoundFile>) =>
  securityTxt.judge(
    evidence({
      web: { securityText: { url, status: 200, type: 'text/plain', body: whole, ...changes } },
    }),
  );

describe('security.txt', () => {
  it('is good when it is complete and in its place', () => {
    expect(found({}).verdict).toBe('good');
    expect(found({ url: 'https://example.nl/security.txt' }).reason).toBe('old-place');
    expect(found({ url: url.replace('https', 'http') }).reason).toBe('not-https');
  });

  it('is absent when a site answers with a page of its own', () => {
    expect(found({ status: 404 }).reason).toBe('absent');
    expect(found({ type: 'text/html; charset=utf-8', body: '<p>Welkom' }).reason).toBe('absent');
    expect(found({ type: '' }).reason).toBe('not-text');
  });

  it('says first what makes it useless, and warns before it expires', () => {
    expect(found({ body: 'Expires: 2020-01-01T00:00:00Z' })).toMatchObject({ verdict: 'bad' });
    expect(found({ body: contact })).toMatchObject({ verdict: 'improve', reason: 'no-expires' });
    const soon = new Date(at + 10 * 86_400_000).toISOString();
    expect(found({ body: `${contact}Expires: ${soon}` })).toMatchObject({
      verdict: 'improve',
      facts: { days: 10 },
    });
  });

  it('gives a file to paste that is good itself', () => {
    const paste = securityTxt.paste?.('example.nl', found({ status: 404 }), at);
    expect(paste?.kind).toBe('file');
    expect(found({ body: paste?.kind === 'file' ? paste.text : '' }).verdict).toBe('good');
  });
});
