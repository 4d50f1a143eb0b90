import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BATCH, MAX_WRONG } from './batch.ts';
import { domainList } from './domain-list.ts';

const domainIn = (typed: string) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(typed) ? typed.toLowerCase() : undefined;
const read = (text: string) => domainList(text, domainIn);
const namesIn = (text: string) => read(text).domains.map(({ name }) => name);

describe('a list of domains', () => {
  it('is one domain a line, without anything else', () => {
    expect(read('een.example\ntwee.example\n')).toEqual({
      domains: [
        { name: 'een.example', line: 1 },
        { name: 'twee.example', line: 2 },
      ],
      ...{ wrong: [], wrongCount: 0, doubles: 0, isTooLong: false },
    });
  });

  it('is the column with the title, whatever stands before it', () => {
    const text = '\uFEFFNaam;Domein;Plaats\r\n"Theater; de ""Proef""";een.example;Utrecht\r\n';
    expect(read(text).domains).toEqual([{ name: 'een.example', line: 2 }]);
    expect(namesIn('id,"Website"\n1,twee.example')).toEqual(['twee.example']);
    expect(namesIn('Domain name\ndrie.example')).toEqual(['drie.example']);
  });

  it('is the first column when there is no title', () => {
    expect(namesIn('een.example\tUtrecht\ntwee.example\tZwolle')).toEqual([
      'een.example',
      'twee.example',
    ]);
  });

  it('counts a domain once, and says how often it was repeated', () => {
    expect(read('een.example\nEEN.example\neen.example')).toMatchObject({
      domains: [{ name: 'een.example', line: 1 }],
      doubles: 2,
    });
  });

  it('says in which line something else stands, also after a cell of several lines', () => {
    expect(read('domein,tekst\nniets,"a\nb"\n\neen.example\nook niets').wrong).toEqual([
      { line: 2, text: 'niets' },
      { line: 6, text: 'ook niets' },
    ]);
  });

  it('reads ten thousand, and says when there are more', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => `d${at}.example`).join('\n');
    expect(read(lines(MAX_BATCH))).toMatchObject({ isTooLong: false });
    const { domains, isTooLong } = read(lines(MAX_BATCH + 1));
    expect([domains.length, isTooLong]).toEqual([MAX_BATCH, true]);
  });

  it('names the first wrong lines, and counts all', () => {
    const { wrong, wrongCount } = read('niets\n'.repeat(500));
    expect([wrong.length, wrongCount]).toEqual([MAX_WRONG, 500]);
    expect(read('x'.repeat(5_000)).wrong[0]?.text.length).toBeLessThan(100);
  });

  it('never throws, and loses no line that has a domain, whatever is around it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)));
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^"\r\n]*$/)), (others) => {
        const text = ['domein', ...others, 'een.example'].join('\n');
        return read(text).domains.some(({ name }) => name === 'een.example');
      }),
    );
  });
});
