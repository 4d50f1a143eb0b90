import { describe, expect, it } from 'vitest';
import { evidence, tls, webHost } from '#tests/support/evidence.ts';
import { tlsCompression } from './tls-compression.ts';

const of = (changes: Parameters<typeof tls>[0]) =>
  tlsCompression.web.judge(
    evidence({ web: { hosts: [webHost('example.nl', { tls: [tls(changes)] })] } }),
  );

describe('compression within TLS', () => {
  it('is bad', () => {
    expect(of({ compression: false }).verdict).toBe('good');
    expect(of({ compression: true }).verdict).toBe('bad');
  });
});
