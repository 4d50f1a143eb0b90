import { describe, expect, it } from 'vitest';
import { mayMeasure } from './may-measure.ts';

describe('a domain may be measured', () => {
  it('when nobody asked to be left alone', () => {
    expect(mayMeasure('theatre.example')).toBe(true);
    expect(mayMeasure('theatre.example', [])).toBe(true);
  });

  it('and not when its owner asked so', () => {
    expect(mayMeasure('theatre.example', ['museum.example', 'theatre.example'])).toBe(false);
  });

  it('and not when the owner of the domain above it asked so', () => {
    expect(mayMeasure('www.theatre.example', ['theatre.example'])).toBe(false);
    expect(mayMeasure('a.b.theatre.example', ['theatre.example'])).toBe(false);
  });

  it('also when only a name below it, or a name that ends like it, is to be left alone', () => {
    expect(mayMeasure('theatre.example', ['tickets.theatre.example'])).toBe(true);
    expect(mayMeasure('mytheatre.example', ['theatre.example'])).toBe(true);
  });

  it('and capitals or a dot at the end change nothing', () => {
    expect(mayMeasure('Theatre.Example.', ['theatre.example'])).toBe(false);
  });
});
