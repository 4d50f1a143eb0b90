import { inject } from 'vitest';
import { attach, type Inside } from './attach.ts';

/** The laboratory that all tests share; undefined where there can be none. */
export function laboratoryOfTests(): Inside | undefined {
  const place = inject('laboratory');
  return place ? attach(place) : undefined;
}
