import { tidy, type Block } from './document.ts';

/**
 * Plain text as blocks. A text copied from a page or a mail has hard line breaks, also with empty
 * lines between them in the middle of a sentence: what clearly runs on is joined again.
 */
export function plainBlocks(text: string): Block[] {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .split('\n')
    .map((line) => tidy(line).replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2'));
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(blockOf(joined(open)));
    open = [];
  };
  for (const [place, line] of lines.entries()) {
    if (line === '') {
      close();
      continue;
    }
    if (startsBlock(line)) close();
    open.push(line);
    if (isMarkedHeading(line) || standsAlone(open, lines[place + 1] ?? '')) close();
  }
  close();
  return runOn(blocks)
    .map(withoutUnderline)
    .filter(({ text: words }) => words !== '');
}

/** A line shorter than this may have ended because its author wanted it to. */
const SHORT_LINE = 45;

const marker = /^(?:[-*•‣◦–·]|\(?\d{1,3}[.)]|[a-z]\))\s+(?=\S)/u;
const isMarkedHeading = (line: string) => /^#{1,6}\s+\S/.test(line);
const startsBlock = (line: string) =>
  marker.test(line) || isMarkedHeading(line) || /^>\s/.test(line);

/** A short line that is no part of a sentence, such as "Aanpak" or "Resultaat:". */
function standsAlone(open: readonly string[], next: string): boolean {
  const [line = '', ...more] = open;
  if (/[-=_~]{4,}$/.test(open.at(-1) ?? '')) return true;
  if (more.length > 0 || line.length > SHORT_LINE || !/^\p{Lu}[^.!?;,]*$/u.test(line)) return false;
  if (/^[-=_~]{3,}$/.test(next)) return false;
  return (
    line.split(' ').length <= 4 &&
    /^[\p{Lu}\p{N}"'‘“€>*•-]/u.test(next) &&
    !/\s(?:de|het|een|van|en|of|in|op|met|voor|te|is|the|a|an|and|or|to|with|for)$/.test(line)
  );
}

function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    // "samen-\nwerking": a word that was broken off; "publiek-\nprivate" keeps its hyphen nowhere else.
    if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
    return text === '' ? line : `${text} ${line}`;
  }, '');
}

function blockOf(text: string): Block {
  if (isMarkedHeading(text)) return { kind: 'heading', text: text.replace(/^#+\s+|\s+#+$/g, '') };
  if (marker.test(text)) return { kind: 'item', text: text.replace(marker, '') };
  if (/^>\s/.test(text))
    return { kind: 'quote', text: text.replaceAll(/(?:^|\s)>\s/g, ' ').trim() };
  return { kind: isHeading(text) ? 'heading' : 'paragraph', text };
}

/** A heading is short, begins with a capital or a number and does not end as a sentence does. */
export function isHeading(text: string): boolean {
  if (text.length > 110 || !/^[\p{Lu}\p{N}"'‘“]/u.test(text)) return false;
  return !/[.!;,]$/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}

/** Joins a block with the next one where the sentence visibly goes on after an empty line. */
function runOn(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    if (before && goesOn(before, block)) {
      const text = joined([before.text, block.text]);
      const kind = before.kind === 'heading' ? 'paragraph' : before.kind;
      found[found.length - 1] = { kind, text };
    } else found.push(block);
  }
  return found;
}

/** The first ends in the middle of a sentence, and the second begins there. */
function goesOn(first: Block, second: Block): boolean {
  if (second.kind === 'item' || second.kind === 'quote' || first.kind === 'quote') return false;
  if (/[.!?:;…]["'’”»)\]]*$/u.test(first.text)) return false;
  const beginsInside = /^[\p{Ll}(,;]/u.test(second.text);
  if (first.kind === 'heading')
    return beginsInside && /[,(]$|\s\p{Ll}{1,4}$/u.test(first.text) && second.kind !== 'heading';
  return beginsInside || /[,(]$|\s(?:de|het|een|van|en|of|the|a|an|and|or)$/iu.test(first.text);
}

/** "Aanpak ======" is a heading in texts of long ago. */
function withoutUnderline({ kind, text }: Block): Block {
  const words = text.replace(/\s*[-=_*~]{3,}$/, '');
  if (words === text) return { kind, text };
  return { kind: kind === 'paragraph' && isHeading(words) ? 'heading' : kind, text: words };
}
