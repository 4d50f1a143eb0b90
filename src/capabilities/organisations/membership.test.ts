import { describe, expect, it } from 'vitest';
import { keepsDirector, rolesIn } from './membership.ts';

const director = { userId: 'a', roles: ['director', 'maker'] };
const second = { userId: 'b', roles: ['director'] };
const member = { userId: 'c', roles: ['member'] };

describe('the last director', () => {
  it('cannot leave', () => {
    expect(keepsDirector([director, member], 'a', null)).toBe(false);
  });
  it('cannot be demoted', () => {
    expect(keepsDirector([director, member], 'a', ['maker'])).toBe(false);
  });
  it('can get other roles beside that of director', () => {
    expect(keepsDirector([director, member], 'a', ['director'])).toBe(true);
  });
  it('is not last when there is another', () => {
    expect(keepsDirector([director, second], 'a', null)).toBe(true);
  });
  it('does not keep others from leaving', () => {
    expect(keepsDirector([director, member], 'c', null)).toBe(true);
  });
});

it('gives the role of broker in institutes alone', () => {
  expect(rolesIn({ institute: true })).toContain('broker');
  expect(rolesIn({ institute: false })).toEqual(['director', 'member', 'maker']);
});
