import { claimedCharset, textOf } from './charset.ts';
import {
  MAX_DOCUMENT_BYTES,
  withinWords,
  type Block,
  type Claims,
  type ReadableDocument,
  type Refused,
  type Sort,
  type Warning,
} from './document.ts';
import { docxPage } from './docx.server.ts';
import { htmlPage } from './html.server.ts';
import { markdownPage } from './markdown.server.ts';
import { pdfPage } from './pdf.server.ts';
import { plainBlocks } from './plain.ts';
import { sortOf } from './sort.ts';

type Read = {
  readonly title: string;
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly warnings?: readonly Warning[];
};

/** Reads a document. Only for the thread that is bounded in time and memory: parsers can be misled. */
export async function readInThread(
  bytes: Uint8Array,
  claims: Claims,
): Promise<ReadableDocument | Refused> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > MAX_DOCUMENT_BYTES) return { problem: 'too-large' };
  const found = sortOf(bytes, claims);
  if (found === 'old-office') return { problem: 'old-office' };
  if (found === 'other') return { problem: 'not-a-document' };
  const sort = found === 'zip' ? 'docx' : found;
  const read = await pageOf(sort, bytes, claims).catch((): Refused => ({ problem: 'unreadable' }));
  if ('problem' in read) return read;
  const { blocks, isCut } = withinWords(read.blocks);
  if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    return { problem: sort === 'text' || sort === 'markdown' ? 'empty' : 'no-text' };
  const warnings: Warning[] = [...(read.warnings ?? []), ...(isCut ? (['cut'] as const) : [])];
  return { sort, title: read.title, language: read.language, blocks, warnings };
}

async function pageOf(sort: Sort, bytes: Uint8Array, claims: Claims): Promise<Read | Refused> {
  if (sort === 'pdf') return pdfPage(bytes);
  if (sort === 'docx') return docxPage(bytes);
  const charset = claimedCharset(claims.type, sort === 'html' ? bytes : undefined);
  const text = textOf(bytes, charset);
  if (sort === 'html') return htmlPage(text, { isWebPage: claims.isWebPage ?? false });
  if (sort === 'markdown') return markdownPage(text);
  const blocks = plainBlocks(text);
  const [first] = blocks;
  return { title: first?.kind === 'heading' ? first.text : '', language: null, blocks };
}
