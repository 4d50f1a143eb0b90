import { describe, expect, it } from 'vitest';
import { evidence } from '#tests/support/evidence.ts';
import { checks } from './checks.ts';
import { findingsOf } from './measurement.ts';

describe('all checks', () => {
  it('have an id of their own that fits in an address', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('say where they come from, at an address that can be opened', () => {
    for (const { id, sources } of checks) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { url } of sources) expect(new URL(url).protocol, id).toBe('https:');
    }
  });

  it('find nothing to mend on a domain on which all is well', () => {
    const left = findingsOf(checks, evidence()).filter(
      ({ verdict }) => verdict === 'bad' || verdict === 'improve',
    );
    expect(left).toEqual([]);
  });

  it('have a name and an action of their own, so that lists tell them apart', () => {
    for (const language of ['nl', 'en'] as const)
      for (const text of ['name', 'action'] as const) {
        const all = checks.map(({ texts }) => texts[language][text]);
        expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
      }
  });

  it('have words for every reason in both languages, without what was not found', () => {
    for (const { id, texts } of checks)
      for (const { name, why, action, found, ask } of [texts.nl, texts.en])
        for (const text of [name, why, action, ask({}), ...Object.values(found)]) {
          const said = typeof text === 'string' ? text : text({});
          expect(said, id).not.toMatch(/undefined|\[object/);
          expect(said.trim().length, id).toBeGreaterThan(0);
        }
  });
});
