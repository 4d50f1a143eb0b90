import { describe, expect, it } from 'vitest';
import { qr } from './qr.ts';

const uri =
  'otpauth://totp/Samenspel:noor%40theater.example?secret=JBSWY3DPEHPK3PXP&issuer=Samenspel';

/** The modules that a path makes dark, as "x,y". */
function darkIn(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(length); at += 1) dark.add(`${Number(x) + at},${Number(y)}`);
  }
  return dark;
}

const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

describe('a QR code', () => {
  const { size, path } = qr(uri);
  const dark = darkIn(path);
  const rowsFrom = (left: number, top: number) =>
    finder.map((row, y) =>
      [...row].map((_, x) => (dark.has(`${left + x},${top + y}`) ? '#' : '.')).join(''),
    );

  it('has a finder pattern in three corners, inside a quiet zone of four modules', () => {
    const far = size - 4 - 7;
    expect(rowsFrom(4, 4)).toEqual(finder);
    expect(rowsFrom(far, 4)).toEqual(finder);
    expect(rowsFrom(4, far)).toEqual(finder);
    const edge = ([x = 0, y = 0]: number[]) => Math.min(x, y, size - 1 - x, size - 1 - y);
    expect(Math.min(...[...dark].map((at) => edge(at.split(',').map(Number))))).toBe(4);
  });
  it('says something else for another text', () => {
    expect(qr(`${uri}&digits=6`).path).not.toBe(path);
  });
  it('refuses what no code can hold', () => {
    expect(() => qr('x'.repeat(5000))).toThrow();
  });
});
