import mammoth from 'mammoth';
import type { Refused } from './document.ts';
import { htmlPage, type Page } from './html.server.ts';
import { safeEntries } from './zip.ts';

/** A part of the archive that holds a program. */
const PROGRAM = /vbaProject|vbaData|\.bin$|activeX/i;
const MAIN = 'word/document.xml';

/** A Word document by way of HTML; one that carries programs is refused, although none would run. */
export async function docxPage(bytes: Uint8Array): Promise<Page | Refused> {
  const safe = safeEntries(bytes);
  if ('problem' in safe) return safe;
  const names = safe.entries.map(({ name }) => name);
  if (
    names.some(
      (name) =>
        /^word\//i.test(name) && PROGRAM.test(name) && !/printerSettings|embeddings/i.test(name),
    )
  )
    return { problem: 'macros' };
  if (!names.includes('[Content_Types].xml')) return { problem: 'not-a-document' };
  if (!names.includes(MAIN) && !names.some((name) => /^word\/document\d*\.xml$/.test(name)))
    return { problem: 'not-a-document' };
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Titel'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return htmlPage(value);
}
