import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  joinedRoles,
  LINK_PLACES,
  maskedEmail,
  stateOf,
  type InvitationFacts,
} from './invitation.ts';

const now = new Date('2026-11-22T10:00:00Z');
const open: InvitationFacts = {
  email: 'robin@voorbeeld.example',
  uses: 0,
  expiresAt: new Date('2026-12-06T10:00:00Z'),
  acceptedAt: null,
  withdrawnAt: null,
};

describe('an invitation', () => {
  it('is open until the moment on which it expires', () => {
    expect(stateOf(open, now)).toBe('open');
    expect(stateOf(open, open.expiresAt)).toBe('expired');
  });
  it('stays accepted after that moment', () => {
    expect(stateOf({ ...open, acceptedAt: now }, open.expiresAt)).toBe('accepted');
  });
  it('is withdrawn before anything else', () => {
    expect(stateOf({ ...open, withdrawnAt: now }, open.expiresAt)).toBe('withdrawn');
  });
  it('by link stays open after somebody joined, until it is full', () => {
    const link = { ...open, email: null, acceptedAt: now, uses: 1 };
    expect(stateOf(link, now)).toBe('open');
    expect(stateOf({ ...link, uses: LINK_PLACES }, now)).toBe('full');
  });
});

describe('pasted addresses', () => {
  it('may be separated by lines, commas, semicolons or spaces', () => {
    const text = 'a@x.example, b@x.example;c@x.example\r\n\nd@x.example e@x.example';
    expect(addressesIn(text).addresses).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@x.example`),
    );
  });
  it('may have a name in front', () => {
    expect(addressesIn('Robin van Voorbeeld <Robin@Voorbeeld.example>').addresses).toEqual([
      'robin@voorbeeld.example',
    ]);
  });
  it('count once', () => {
    expect(addressesIn('a@x.example\nA@X.example').addresses).toEqual(['a@x.example']);
  });
  it('that are wrong come back as they were typed', () => {
    expect(addressesIn('robin@, goed@x.example, Robin Voorbeeld, a@b')).toEqual({
      addresses: ['goed@x.example'],
      wrong: ['robin@', 'Robin Voorbeeld', 'a@b'],
    });
  });
  it('cannot carry a header into a mail', () => {
    const { addresses } = addressesIn(
      'a@x.example%0aBcc:b@x.example\na@x.example\tBcc: c@x.example',
    );
    expect(addresses).not.toContainEqual(expect.stringMatching(/bcc/i));
  });
});

it('shows too little of an address to learn a new one', () => {
  expect(maskedEmail('robin@voorbeeld.example')).toBe('r…@voorbeeld.example');
});

it('adds roles to what somebody had, never takes any away', () => {
  expect(joinedRoles(['maker', 'director'], ['member'])).toEqual(['director', 'member', 'maker']);
});
