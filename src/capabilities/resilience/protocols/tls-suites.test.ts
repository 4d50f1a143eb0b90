import { getCiphers } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { suiteLevel } from './tls-classes.ts';
import { suiteName, suitesBefore13, suitesOfSsl2, suitesOfTls13 } from './tls-suites.ts';

describe('the registries', () => {
  it('know every suite once, and those of TLS 1.3 apart', () => {
    const all = [...suitesBefore13, ...suitesOfTls13, ...suitesOfSsl2];
    expect(new Set(all).size).toBe(all.length);
    expect(suitesOfTls13).toEqual(expect.arrayContaining([0x1301, 0x1302, 0x1303, 0x1304, 0x1305]));
    expect(suitesBefore13).toEqual(expect.arrayContaining([0x0005, 0xc02f, 0x009e, 0xcca8]));
    expect(suitesBefore13.length).toBeGreaterThan(330);
    expect(suitesBefore13).not.toContain(0x00ff);
    expect(suitesBefore13.slice(0, 64)).toContain(0xc02b);
    expect(getCiphers().length).toBeLessThan(all.length);
  });

  it('name what is unknown by its number', () => {
    expect(suiteName(0xc030)).toBe('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384');
    expect(suiteName(0x0a0a)).toBe('0x0a0a');
  });

  it('hold what the guideline lists, and nothing more', () => {
    const at = (level: string) =>
      [...suitesBefore13, ...suitesOfTls13].filter((suite) => suiteLevel(suite) === level).length;
    // Appendix B of 2025-05.
    expect([at('good'), at('sufficient'), at('phase-out')]).toEqual([2, 10, 35]);
  });
});
