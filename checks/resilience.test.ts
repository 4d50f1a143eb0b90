import { describe, expect, it } from 'vitest';
import { checks } from '../src/capabilities/resilience/checks.ts';
import { checkTables, resilience } from './resilience.ts';

describe('the page about measuring', () => {
  it('names every check, with its weight and every source', () => {
    const tables = checkTables();
    for (const { id, sources } of checks) {
      expect(tables).toContain(`(\`${id}\`)`);
      for (const { url } of sources) expect(tables, id).toContain(`](${url})`);
    }
  });

  it('says of every check what it can find that is not good', () => {
    const rows = checkTables()
      .split('\n')
      .filter((line) => line.includes('(`'));
    expect(rows).toHaveLength(checks.length);
    for (const row of rows) expect(row).toMatch(/\| (?:bad|improve)/);
    expect(rows.find((row) => row.includes('`tls-name`'))).toMatch(/\| bad, good/);
    expect(rows.find((row) => row.includes('`mail-tls-name`'))).toMatch(/\| improve, good/);
  });

  it('is what the checks say', () => {
    expect(resilience()).toEqual([]);
  });
});
