import { describe, expect, it } from 'vitest';
import { parseConfig } from '#platform/config.server.ts';
import { visit } from '#tests/support/visits.ts';
import { measuringPage } from './measuring.public.server.ts';

describe('whoever was measured', () => {
  it('reads who asked, under which name, and whom to mail', () => {
    const settings = parseConfig({
      ORIGIN: 'https://samenspel.example',
      MAIL_FROM: 'Samenspel <mail@samenspel.example>',
      BROKERS_MEASURE: 'passive',
    });
    expect(measuringPage(visit(null), settings)).toMatchObject({
      userAgent: 'Samenspel (+https://samenspel.example/measuring)',
      contact: 'mail@samenspel.example',
      othersToo: true,
    });
  });

  it('is not sent to an address that nobody set', () => {
    expect(measuringPage(visit(null), parseConfig({}))).toMatchObject({
      contact: null,
      othersToo: false,
    });
  });
});
