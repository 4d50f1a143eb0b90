import { getDocumentProxy } from 'unpdf';
import { MAX_PAGES, MAX_WORDS, tidy, type Block, type Refused, type Warning } from './document.ts';
import { linesOf, type Line } from './pdf-lines.ts';
import { lineBlocks } from './pdf-blocks.ts';

type Page = { readonly title: string; readonly language: string | null; readonly blocks: Block[] };

/** Fewer letters than this on a page: it is a picture. */
const LETTERS_ON_PAGE = 25;

/** The text of a PDF. Scripts and forms in it are never looked at. */
export async function pdfPage(
  bytes: Uint8Array,
): Promise<(Page & { readonly warnings: Warning[] }) | Refused> {
  try {
    // A copy, because the reader takes the memory of what it is given.
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    const lines: Line[] = [];
    let [words, empty] = [0, 0];
    const pages = Math.min(pdf.numPages, MAX_PAGES);
    for (let number = 1; number <= pages && words <= MAX_WORDS; number++) {
      const page = await pdf.getPage(number);
      const found = linesOf((await page.getTextContent()).items, number);
      page.cleanup();
      const text = found.map((line) => line.text).join(' ');
      if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS_ON_PAGE) empty++;
      words += text.split(' ').length;
      lines.push(...found);
    }
    const { info } = await pdf.getMetadata();
    const blocks = lineBlocks(lines);
    if (!blocks.some(({ text }) => /\p{L}{2}/u.test(text))) return { problem: 'no-text' };
    const warnings: Warning[] = [];
    if (pdf.numPages > pages) warnings.push('some-pages');
    if (empty > pages / 2 && pages > 2) warnings.push('little-text');
    const said = (name: 'Title' | 'Language') => {
      const value: unknown = Reflect.get(info, name);
      return typeof value === 'string' ? tidy(value) : '';
    };
    return {
      title: titleOf(said('Title'), blocks),
      language: said('Language') || null,
      blocks,
      warnings,
    };
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : '';
    return { problem: name === 'PasswordException' ? 'locked' : 'unreadable' };
  }
}

/** Programs put their own words in the title: "Microsoft Word - versie3.docx". */
function titleOf(said: string, blocks: readonly Block[]): string {
  const isName =
    /\.(?:docx?|indd|pdf|odt|pptx?)$|^microsoft|^untitled|^naamloos|^document\d*$/i.test(said);
  if (said && !isName) return said;
  const [first] = blocks;
  return first?.kind === 'heading' ? first.text : '';
}
