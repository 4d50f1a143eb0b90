/** A piece of a document, without its looks. */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quote';
  readonly text: string;
  /** Where it points to on the web, and with which words. */
  readonly links?: readonly Link[] | undefined;
};
export type Link = { readonly text: string; readonly url: string };

/** What was left out of a document that was read. */
export type Warning = 'cut' | 'some-pages' | 'little-text';

/** A document as structured plain text. */
export type ReadableDocument = {
  readonly sort: Sort;
  /** Empty when the document does not say. */
  readonly title: string;
  /** The language that the document itself claims, such as `nl-NL`; null when it does not. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
};

/** Why a document was not read. */
export const documentProblems = [
  'empty',
  'locked',
  'macros',
  'bomb',
  'too-large',
  'no-text',
  'unreadable',
  'too-slow',
  'busy',
  'old-office',
  'not-a-document',
] as const;
export type DocumentProblem = (typeof documentProblems)[number];
export type Refused = { readonly problem: DocumentProblem };

/** What the bytes turn out to be. */
export const sorts = ['pdf', 'docx', 'html', 'markdown', 'text'] as const;
export type Sort = (typeof sorts)[number];

/** What the sender said about the bytes; only believed where the bytes themselves say nothing. */
export type Claims = {
  readonly name?: string | undefined;
  /** As in a Content-Type header: `text/html; charset=utf-8`. */
  readonly type?: string | undefined;
  /** A page of the web: keep the article, not what stands around it. */
  readonly isWebPage?: boolean | undefined;
};

/** The largest document that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
/** The most pages of a PDF that are read; what follows is left out with a warning. */
export const MAX_PAGES = 400;
/** The most words that are kept of one document, about 350 pages; what follows is left out. */
export const MAX_WORDS = 150_000;
/** How long reading may take, in seconds. */
export const MAX_SECONDS = 20;
/** Memory that reading may take, in megabytes. */
export const MAX_MEGABYTES = 384;
/** A DOCX unpacks to at most this many bytes, files, and times its own size. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
export const MAX_ENTRIES = 2_000;
export const MAX_RATIO = 200;

/** The first blocks of a document, up to `MAX_WORDS` words, and whether any were left out. */
export function withinWords(
  blocks: Iterable<Block>,
  most = MAX_WORDS,
): { blocks: Block[]; isCut: boolean } {
  const kept: Block[] = [];
  let words = 0;
  for (const block of blocks) {
    const found = [...block.text.matchAll(/\S+/g)];
    if (words + found.length > most) {
      const last = found[most - words];
      if (last && last.index > 0)
        kept.push({ ...block, text: block.text.slice(0, last.index).trimEnd() });
      return { blocks: kept, isCut: true };
    }
    words += found.length;
    kept.push(block);
  }
  return { blocks: kept, isCut: false };
}

/** Text on one line: no control or invisible characters, single spaces. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      // Soft hyphens, zero-width characters and marks of direction say nothing to a reader.
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
      .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
      .trim()
  );
}
