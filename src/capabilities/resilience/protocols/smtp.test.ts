import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offers, smtpReplyOf } from './smtp.ts';

describe('an answer of a mail server', () => {
  it('has one line or more, and may come in pieces', () => {
    expect(smtpReplyOf('220 mx.example.nl ESMTP\r\n')).toEqual({
      state: 'reply',
      reply: { code: 220, lines: ['mx.example.nl ESMTP'] },
      rest: '',
    });
    expect(smtpReplyOf('250-mx\r\n250-STARTTLS\r\n250 HELP\r\n220 x')).toMatchObject({
      reply: { lines: ['mx', 'STARTTLS', 'HELP'] },
      rest: '220 x',
    });
    expect(smtpReplyOf('250\n')).toMatchObject({ reply: { code: 250, lines: [''] } });
    for (const part of ['', '2', '250-mx\r\n', '250-mx\r\n250 H', '250 mx\r'])
      expect(smtpReplyOf(part).state, part).toBe('more');
  });

  it('is none when it is not written so, or has no end', () => {
    for (const wrong of [
      'SSH-2.0-x\r\n',
      '\r\n',
      '999 x\n',
      '22 x\n',
      '250-a\n251 b\n',
      '250_x\n',
      '2500 x\n',
      '\u0016\u0003\n',
    ])
      expect(smtpReplyOf(wrong).state, wrong).toBe('wrong');
    expect(smtpReplyOf('220-more\r\n'.repeat(10_000)).state).toBe('wrong');
    expect(smtpReplyOf('x'.repeat(20_000)).state).toBe('wrong');
  });

  it('offers what stands on a line of its own, not in its greeting', () => {
    const reply = (...lines: string[]) => ({ code: 250, lines });
    expect(offers(reply('mx', 'SIZE 1', 'starttls'), 'STARTTLS')).toBe(true);
    expect(offers(reply('STARTTLS'), 'STARTTLS')).toBe(false);
    expect(offers(reply('mx', 'XSTARTTLS', 'STARTTLSX', 'NO STARTTLS'), 'STARTTLS')).toBe(false);
  });

  it('can be any text; what is read whole is read the same in pieces', () => {
    const pieces = fc.constantFrom('220', '250', '-', ' ', '\r\n', '\n', 'STARTTLS', '4', 'é');
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        fc.nat(40),
        (text, cut) => {
          const part = smtpReplyOf(text.slice(0, cut));
          if (part.state === 'wrong') expect(smtpReplyOf(text).state).toBe('wrong');
          if (part.state === 'reply')
            expect(smtpReplyOf(text)).toMatchObject({ reply: part.reply });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
