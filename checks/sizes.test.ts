import { describe, expect, it } from 'vitest';
import { sizes, sizeTable } from './sizes.ts';

const scan = { route: '/scan', bytes: 30_000, hasScript: true };
const reading = { route: '/', bytes: 0, hasScript: false };

describe('the sizes of pages', () => {
  it('fail over 70 kB of script', () => {
    expect(sizes([scan, reading])).toEqual([]);
    expect(sizes([{ ...scan, bytes: 70_001 }])[0]).toContain('/scan');
  });

  it('fail when nothing was measured', () => {
    expect(sizes([])).toHaveLength(1);
  });

  it('are shown largest first', () => {
    const table = sizeTable([scan, reading, { ...scan, route: '/large', bytes: 60_000 }]);
    expect(table.split('\n').slice(1)).toEqual([
      '  60.0 kB  /large',
      '  30.0 kB  /scan',
      '   0.0 kB  the 1 other pages',
    ]);
  });
});
