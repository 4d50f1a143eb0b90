import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectorsOf } from './vectors.ts';

const key = (id: string, language: 'nl' | 'en' = 'nl', collection = 'test') => ({
  collection,
  id,
  language,
  writtenBy: '1',
});
/** A direction in a plane of eight dimensions, so that tests can think in degrees. */
const at = (degrees: number) =>
  Float32Array.from([
    Math.cos((degrees * Math.PI) / 180),
    Math.sin((degrees * Math.PI) / 180),
    0,
    0,
    0,
    0,
    0,
  ]);

function around(step: number) {
  const vectors = vectorsOf();
  for (let degrees = 0; degrees < 360; degrees += step)
    vectors.put(key(String(degrees)), at(degrees));
  return vectors;
}
const ids = (near: { id: string }[]) => near.map(({ id }) => id);

describe('the nearest vectors', () => {
  it('come first, and only as far as they stand out', () => {
    const vectors = vectorsOf();
    for (let n = 0; n < 60; n += 1) vectors.put(key(`far${n}`), at(180 + n));
    for (const degrees of [5, 0, 10]) vectors.put(key(String(degrees)), at(degrees));
    expect(ids(vectors.nearest('test', ['nl', 'en'], at(1), 10))).toEqual(['0', '5', '10']);
  });

  it('are as near as they were before they were bytes, to a hundredth', () => {
    const [one] = around(10).nearest('test', ['nl'], at(52), 1);
    expect(one?.id).toBe('50');
    expect(one?.cosine).toBeCloseTo(Math.cos((2 * Math.PI) / 180), 2);
  });

  it('are those of the collection and the languages that were asked for', () => {
    const vectors = vectorsOf();
    vectors.put(key('a', 'nl'), at(0));
    vectors.put(key('b', 'en'), at(1));
    vectors.put(key('c', 'nl', 'other'), at(0));
    expect(ids(vectors.nearest('test', ['nl', 'en'], at(0), 9))).toEqual(['a', 'b']);
    expect(ids(vectors.nearest('test', ['en'], at(0), 9))).toEqual(['b']);
    expect(ids(vectors.nearest('nothing', ['nl'], at(0), 9))).toEqual([]);
  });

  it('are none for a vector of another length, without direction, or of nonsense', () => {
    const vectors = around(10);
    for (const wrong of [new Float32Array(3), new Float32Array(7), new Float32Array(7).fill(NaN)])
      expect(vectors.nearest('test', ['nl'], wrong, 9)).toEqual([]);
    expect(() => vectors.put(key('x'), new Float32Array(3))).toThrow('3 numbers, not 7');
  });
});

it('whatever is put, replaced and removed: what is left is what is found, also after saving', () => {
  const step = fc.record({
    id: fc.integer({ min: 0, max: 99 }),
    degrees: fc.nat(359),
    removes: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const vectors = vectorsOf();
      const model = new Map<string, number>();
      for (const { id, degrees, removes } of steps) {
        if (removes) vectors.remove('test', String(id), 'nl');
        else vectors.put(key(String(id)), at(degrees));
        if (removes) model.delete(String(id));
        else model.set(String(id), degrees);
      }
      const again = vectorsOf();
      again.restore(vectors.save());
      for (const these of [vectors, again]) {
        expect(ids(these.keys()).sort()).toEqual([...model.keys()].sort());
        for (const [id, degrees] of model) {
          const near = these.nearest('test', ['nl'], at(degrees), 100);
          const first = model.get(near[0]?.id ?? '') ?? -999;
          if (near.length > 0)
            expect(Math.cos(((first - degrees) * Math.PI) / 180)).toBeGreaterThan(0.99);
          expect(these.version('test', id, 'nl')).toBe('1');
        }
      }
    }),
    { numRuns: 50 },
  );
});
