import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StartError } from '../start-error.ts';
import { readLexicon, refuseFaultyLexicon, wholeLexicon } from './lexicon-file.server.ts';

function file(text: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'words.txt'), text);
  return join(folder, 'words.txt');
}

const faulty = '# ours\n\nfooi = tip\nfout\nleeg =\n';

describe('a lexicon of the administrator', () => {
  it('is counted, with its faults by line', () => {
    const path = file(`${faulty}fooi = gratuity\r\n`);
    const { lexicon, faults, repeated } = readLexicon(path);
    expect(lexicon.entries).toEqual([{ dutch: 'fooi', english: ['tip', 'gratuity'] }]);
    expect(repeated).toBe(1);
    expect(faults.map((fault) => fault.slice(path.length).split(' ')[0])).toEqual([':4:', ':5:']);
  });

  it('with faults, is refused at the start, with a sentence about each', () => {
    const path = file(faulty);
    expect(() => refuseFaultyLexicon(path)).toThrow(StartError);
    expect(() => refuseFaultyLexicon(path)).toThrow(/:4: .*\n.*:5: .*\nThe lexicon has 2 faults: /);
    expect(() => refuseFaultyLexicon(file('fooi = tip'))).not.toThrow();
    expect(() => refuseFaultyLexicon(undefined)).not.toThrow();
  });

  it('must be there, and be text', () => {
    expect(() => refuseFaultyLexicon('/nowhere/words.txt')).toThrow(/cannot be read: mend it/);
    expect(() => refuseFaultyLexicon(file(Uint8Array.of(0x66, 0xe9)))).toThrow(/not UTF-8/);
  });

  it('begins with a byte order mark when an editor wants that', () => {
    expect(readLexicon(file('\uFEFFfooi = tip')).lexicon.entries).toHaveLength(1);
  });

  it('adds headwords to ours, and takes the place of the same ones', () => {
    const [first] = wholeLexicon(undefined).entries;
    const own = file(`${first?.dutch} = something else\nzwiepspel = swayplay\n`);
    const { entries } = wholeLexicon(own);
    const same = entries.filter(({ dutch }) => dutch === first?.dutch);
    expect(same).toEqual([{ dutch: first?.dutch, english: ['something else'] }]);
    expect(entries).toContainEqual({ dutch: 'zwiepspel', english: ['swayplay'] });
    expect(entries.length).toBe(wholeLexicon(undefined).entries.length + 1);
  });
});
