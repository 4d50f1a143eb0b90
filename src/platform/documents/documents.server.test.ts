import { describe, expect, it } from 'vitest';
import { docxOf, pdfOf, zipOf } from '#tests/support/documents.ts';
import { type Block, MAX_WORDS } from './document.ts';
import { readDocument } from './documents.server.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const textsOf = (answer: Awaited<ReturnType<typeof readDocument>>) =>
  'blocks' in answer ? answer.blocks.map(({ text }: Block) => text) : answer;
const sentence = 'We openden drie repetities voor jongeren uit de wijk. ';

describe('a PDF', () => {
  it('is read to its title, headings and paragraphs', async () => {
    const pdf = await pdfOf(
      (page) => {
        page.fontSize(22).text('Open repetities').moveDown();
        page.fontSize(12).text(sentence.repeat(4)).moveDown();
        page.text('Een tweede alinea die over meer dan een regel loopt. '.repeat(3));
      },
      { info: { Title: 'Open repetities in de wijk' } },
    );
    expect(await readDocument(pdf)).toEqual({
      sort: 'pdf',
      title: 'Open repetities in de wijk',
      language: null,
      blocks: [
        { kind: 'heading', text: 'Open repetities' },
        { kind: 'paragraph', text: sentence.repeat(4).trim() },
        {
          kind: 'paragraph',
          text: 'Een tweede alinea die over meer dan een regel loopt. '.repeat(3).trim(),
        },
      ],
      warnings: [],
    });
  });

  it.each(['1.3', '1.7', '1.7ext3'] as const)(
    'with a password is told apart (PDF %s)',
    async (pdfVersion) => {
      const pdf = await pdfOf((page) => page.text('geheim'), {
        userPassword: 'wachtwoord',
        pdfVersion,
      });
      expect(await readDocument(pdf)).toEqual({ problem: 'locked' });
    },
  );

  it('that is a picture of a page has no text', async () => {
    expect(await readDocument(await pdfOf((page) => page.rect(50, 50, 300, 300).fill()))).toEqual({
      problem: 'no-text',
    });
  });

  it('that is damaged is unreadable', async () => {
    expect(await readDocument(bytes('%PDF-1.7\nthis is all there is'))).toEqual({
      problem: 'unreadable',
    });
  });
});

describe('a Word document', () => {
  it('is read to headings and paragraphs', async () => {
    expect(
      await readDocument(docxOf(['# Aanpak', sentence]), { name: 'anything.pdf' }),
    ).toMatchObject({
      sort: 'docx',
      title: 'Aanpak',
      blocks: [
        { kind: 'heading', text: 'Aanpak' },
        { kind: 'paragraph', text: sentence.trim() },
      ],
    });
  });

  it('with macros is refused', async () => {
    const macros = docxOf([sentence], [{ name: 'word/vbaProject.bin', bytes: 'Sub AutoOpen()' }]);
    expect(await readDocument(macros)).toEqual({ problem: 'macros' });
  });

  it('of an older Word, or with a password, is told apart', async () => {
    const old = Buffer.concat([bytes('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await readDocument(old)).toEqual({ problem: 'old-office' });
  });

  it('that unpacks to far more than it is, is refused before it is unpacked', async () => {
    const zeros = { name: 'word/media/a.xml', bytes: Buffer.alloc(60 * 1024 * 1024) };
    expect(await readDocument(docxOf([sentence], [zeros]))).toEqual({ problem: 'bomb' });
  });

  it('that lies about its size is refused while it is unpacked', async () => {
    const lie = { name: 'word/a.xml', bytes: Buffer.alloc(60 * 1024 * 1024), claimed: 1000 };
    expect(await readDocument(docxOf([sentence], [lie]))).toEqual({ problem: 'bomb' });
  });

  it('of thousands of files is refused', async () => {
    const many = Array.from({ length: 2100 }, (_, number) => ({
      name: `word/${number}.xml`,
      bytes: '',
    }));
    expect(await readDocument(docxOf([sentence], many))).toEqual({ problem: 'bomb' });
  });

  it('takes nothing from the disk or the network', async () => {
    const linked = docxOf(
      [sentence],
      [
        {
          name: 'word/_rels/document.xml.rels',
          bytes:
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
        },
      ],
    );
    expect(textsOf(await readDocument(linked))).toEqual([sentence.trim()]);
  });

  it('is not just any archive', async () => {
    expect(await readDocument(zipOf([{ name: 'a.txt', bytes: 'a' }]))).toEqual({
      problem: 'not-a-document',
    });
    expect(await readDocument(zipOf([{ name: 'a.txt', bytes: 'a', isLocked: true }]))).toEqual({
      problem: 'locked',
    });
    expect(await readDocument(docxOf([sentence]).subarray(0, 700))).toEqual({
      problem: 'unreadable',
    });
  });
});

describe('a page', () => {
  it('is read without its scripts and without what is hidden', async () => {
    const page = `<!doctype html><html lang="nl"><head><title>Titel</title><script>document.write('kwaad')</script></head>
      <body onload="alert(1)"><h1>Kop</h1><p>Zichtbaar <a href="https://elders.example/x">daar</a><a href="javascript:x()">.</a></p>
      <p style="display: none">weg</p><p hidden>ook weg</p><img src=x onerror="alert(1)"><svg><script>1</script></svg>
      <table><tr><td>Kosten</td><td>€ 10</td></tr></table></body></html>`;
    expect(await readDocument(bytes(page))).toEqual({
      sort: 'html',
      title: 'Kop',
      language: 'nl',
      blocks: [
        { kind: 'heading', text: 'Kop' },
        {
          kind: 'paragraph',
          text: 'Zichtbaar daar.',
          links: [{ text: 'daar', url: 'https://elders.example/x' }],
        },
        { kind: 'paragraph', text: 'Kosten: € 10' },
      ],
      warnings: [],
    });
  });

  it('of the web is read without what stands around the article', async () => {
    const page = `<html><body><header><nav><a href="/">Home</a> Menu</nav></header><article><h1>Kop</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article><footer>Cookies</footer></body></html>`;
    const texts = textsOf(await readDocument(bytes(page), { type: 'text/html', isWebPage: true }));
    expect(texts).toContain(sentence.repeat(4).trim());
    expect(JSON.stringify(texts)).not.toMatch(/Menu|Cookies/);
  });

  it('in another charset is read as its header or its beginning says', async () => {
    const page = (meta: string) =>
      bytes(
        `<html><head>${meta}</head><body><p>Pr\u00fcf \u00e9\u00e9n</p></body></html>`,
        'latin1',
      );
    expect(
      textsOf(await readDocument(page(''), { type: 'text/html; charset=iso-8859-1' })),
    ).toEqual(['Prüf één']);
    expect(textsOf(await readDocument(page('<meta charset="windows-1252">')))).toEqual([
      'Prüf één',
    ]);
  });

  it('that nests without end is no danger', async () => {
    const deep = await readDocument(bytes(`<html><body>${'<div>'.repeat(200_000)}x`));
    expect(deep).toSatisfy((answer: object) => 'problem' in answer || 'blocks' in answer);
  });
});

describe('text', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.concat([bytes('efbbbf', 'hex'), bytes('Zoë zei: één')])],
    ['UTF-16', Buffer.concat([bytes('fffe', 'hex'), bytes('Zoë zei: één', 'utf16le')])],
    ['UTF-16 without a mark', bytes('Zoë zei: één', 'utf16le')],
    [
      'UTF-16 the other way round',
      Buffer.concat([bytes('feff', 'hex'), bytes('Zoë zei: één', 'utf16le').swap16()]),
    ],
    ['windows-1252', bytes('Zo\u00eb zei: \u00e9\u00e9n', 'latin1')],
  ])('in %s keeps its letters', async (_, given) => {
    expect(textsOf(await readDocument(given))).toEqual(['Zoë zei: één']);
  });

  it('of Markdown is read by its name', async () => {
    expect(
      textsOf(
        await readDocument(
          bytes('---\ntitle: Naam\n---\n## Aanpak\n\n- een <script>x</script>\n'),
          { name: 'a.md' },
        ),
      ),
    ).toEqual(['Aanpak', 'een']);
  });

  it('that is empty, or no text at all, is told apart', async () => {
    expect(await readDocument(bytes(''))).toEqual({ problem: 'empty' });
    expect(await readDocument(bytes(' \n\t \n'))).toEqual({ problem: 'empty' });
    expect(await readDocument(Buffer.from([0, 1, 2, 3, 0, 9, 1, 1, 0, 4]))).toEqual({
      problem: 'not-a-document',
    });
  });

  it('of 100,000 words is read; what passes the limit is left out, and said', async () => {
    const words = (count: number) => bytes('woord '.repeat(count));
    expect(await readDocument(words(100_000))).toMatchObject({ warnings: [] });
    const long = await readDocument(words(MAX_WORDS + 10));
    expect(long).toMatchObject({ warnings: ['cut'] });
  });
});
