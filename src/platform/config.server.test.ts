import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.server.ts';

describe('the settings', () => {
  it('need nothing to be set', () => {
    expect(parseConfig({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DEMO: 'on' });
  });
  it('take an empty value as not set', () => {
    expect(parseConfig({ PORT: '', ORIGIN: '' })).toMatchObject({ PORT: 3000 });
  });
  it('keep only the origin of a URL', () => {
    expect(parseConfig({ ORIGIN: 'https://samenspel.example.org/' }).ORIGIN).toBe(
      'https://samenspel.example.org',
    );
  });
  it('keep domains in one way of writing, and refuse what is none', () => {
    const never = (text: string) => parseConfig({ MEASURE_NEVER: text }).MEASURE_NEVER;
    expect(never('Theatre.Example, café.example.')).toEqual([
      'theatre.example',
      'xn--caf-dma.example',
    ]);
    expect(never('')).toBeUndefined();
    for (const wrong of ['theatre', 'theatre.example/page', '192.0.2.1', 'a b@c.example'])
      expect(() => never(wrong), wrong).toThrow('MEASURE_NEVER');
  });

  it('name every fault at once', () => {
    expect(() => parseConfig({ PORT: 'x', DATABASE_URL: 'mysql://x' })).toThrow(
      /PORT is not a number; DATABASE_URL must begin with postgresql:/,
    );
  });
});
