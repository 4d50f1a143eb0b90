import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { docxOf, pdfOf } from '#tests/support/documents.ts';
import { lijst } from '#tests/support/texts-to-import.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { webServer } from '#tests/support/web-server.ts';
import { MAX_DOCUMENT_BYTES } from '#platform/documents/document.ts';
import type { FormResult } from '#platform/http/form.ts';
import { guardedFetch } from '#platform/http/guarded-fetch.server.ts';
import { entry } from './entry.tables.ts';
import { bringIn } from './import.actions.server.ts';
import { importPage, proposedPage } from './import.public.server.ts';
import { knowledgeImport } from './import.tables.ts';

const database = testDatabase();
const bring = (ours: Theatre, fields: Record<string, string>, file?: File) => {
  const sent = form(fields);
  if (file) sent.set('file', file);
  return bringIn(visit(ours.member), sent, { organisation: ours.slug }, database());
};
const fileOf = (bytes: Uint8Array | string, name = 'verslag') =>
  new File([Buffer.from(bytes)], name);
const idIn = (answer: FormResult) => ('to' in answer ? (answer.to.split('/').at(-1) ?? '') : '');
const imported = (ours: Theatre, id: string) =>
  proposedPage(visit(ours.member), { organisation: ours.slug, import: id }, database());
const drafts = (ours: Theatre) =>
  database().select().from(entry).where(eq(entry.organisationId, ours.asMember.organisationId));

describe('bringing in a text', () => {
  it('is refused to strangers and to people of another organisation', async () => {
    const [ours, theirs] = [
      await theatre(database(), 'in-ours'),
      await theatre(database(), 'in-theirs'),
    ];
    const params = { organisation: ours.slug };
    const sent = () => form({ way: 'text', text: lijst });
    for (const [person, status] of [
      [null, 303],
      [theirs.director, 404],
    ] as const) {
      await expect(bringIn(visit(person), sent(), params, database())).rejects.toMatchObject({
        status,
      });
      await expect(importPage(visit(person), params, database())).rejects.toMatchObject({ status });
    }
    expect(await database().select().from(knowledgeImport)).toEqual([]);
  });

  it('keeps the text, what it proposes, and shows it again later', async () => {
    const ours = await theatre(database(), 'in-text');
    const answer = await bring(ours, { way: 'text', text: lijst });
    expect(answer).toHaveProperty('to', `/organisations/in-text/knowledge/import/${idIn(answer)}`);
    const { proposals } = await imported(ours, idIn(answer));
    expect(proposals).toMatchObject([
      {
        words: { title: { value: 'Luisteren met je handen' } },
        entryId: null,
        absent: ['remains'],
      },
    ]);
    const page = await importPage(visit(ours.director), { organisation: ours.slug }, database());
    expect(page.earlier).toMatchObject([{ name: 'Luisteren met je handen', cases: 1 }]);
  });

  it('reads a file, whichever button was pressed', async () => {
    const ours = await theatre(database(), 'in-file');
    const pdf = await pdfOf((page) => {
      page.fontSize(20).text('Open repetities').moveDown();
      page.fontSize(11).text('Probleem: Er kwamen nauwelijks jongeren.').moveDown();
      page.text('Wat mislukte: De chat leidde iedereen af.');
    });
    const answer = await bring(
      ours,
      { way: 'text', text: ' ', address: '' },
      fileOf(pdf, 'open.pdf'),
    );
    expect((await imported(ours, idIn(answer))).proposals).toMatchObject([
      {
        words: { failed: { value: 'De chat leidde iedereen af.' } },
        facts: { sources: { value: [{ title: 'Open repetities', url: '' }] } },
      },
    ]);
  });

  it('reads a page on the web, and keeps its address as a source', async () => {
    const ours = await theatre(database(), 'in-page');
    await using server = await webServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=iso-8859-1');
      response.end(
        Buffer.from(
          `<title>x</title><script>alert(1)</script><h1>Caf\u00e9 van morgen</h1><h2>Probleem</h2><p>Niemand kwam.</p><h2>Geleerd</h2><p>We stopten te laat.</p>`,
          'latin1',
        ),
      );
    });
    const fetching = (address: string) =>
      guardedFetch(address, { maxBytes: 10_000, seconds: 5 }, { own: true, ports: [server.port] });
    const sent = form({ way: 'address', address: server.url('/verslag') });
    const answer = await bringIn(
      visit(ours.member),
      sent,
      { organisation: ours.slug },
      database(),
      fetching,
    );
    expect((await imported(ours, idIn(answer))).proposals).toMatchObject([
      {
        words: { title: { value: 'Café van morgen' }, failed: { value: 'We stopten te laat.' } },
        facts: { sources: { value: [{ url: server.url('/verslag') }] } },
      },
    ]);
  });

  it('says what is wrong with what was sent, and keeps what was typed', async () => {
    const ours = await theatre(database(), 'in-wrong');
    const locked = await pdfOf((page) => page.text('geheim'), { userPassword: 'x' });
    const picture = await pdfOf((page) => page.rect(9, 9, 99, 99).fill());
    const files: [string, Uint8Array | string][] = [
      ['wachtwoord', locked],
      ['scan', picture],
      ["macro's", docxOf(['Tekst.'], [{ name: 'word/vbaProject.bin', bytes: 'x' }])],
      ['uitgepakt', docxOf(['Tekst.'], [{ name: 'word/a.xml', bytes: Buffer.alloc(40_000_000) }])],
      ['niets in', ''],
      ['geen document', Buffer.from([0, 1, 2, 3, 4, 0, 0, 1])],
      ['beschadigd', '%PDF-1.7 en verder niets'],
      ['20 MB', Buffer.alloc(MAX_DOCUMENT_BYTES + 1)],
    ];
    for (const [words, bytes] of files) {
      const answer = await bring(ours, { way: 'file', text: 'wat ik typte' }, fileOf(bytes));
      expect(answer).toMatchObject({
        errors: { file: expect.stringContaining(words) as string },
        values: { text: 'wat ik typte' },
      });
    }
    const addresses = {
      'http://127.0.0.1/': 'eigen netwerk',
      'http://169.254.169.254/latest': 'eigen netwerk',
      'http://[::1]/': 'eigen netwerk',
      'http://2130706433/': 'geen adres',
      'http://localhost:5432/': 'eigen netwerk',
      'https://8.8.8.8:22/': 'poort',
      'file:///etc/passwd': 'geen adres',
    };
    for (const [address, words] of Object.entries(addresses))
      expect(await bring(ours, { way: 'address', address })).toMatchObject({
        errors: { address: expect.stringContaining(words) as string },
        values: { address },
      });
    expect(await bring(ours, { way: 'text', text: ' ' })).toHaveProperty('errors.text');
    expect(await bring(ours, {})).toHaveProperty('errors.text');
    expect(await drafts(ours)).toEqual([]);
  });

  it('takes a text of 100,000 words, and says what it leaves out of a longer one', async () => {
    const ours = await theatre(database(), 'in-long');
    const words = (count: number) =>
      `Lang verhaal\n\n${'Wij bouwden een podium van hout en zeil voor iedereen. '.repeat(count / 10)}`;
    const answer = await bring(ours, { way: 'text', text: words(100_000) });
    expect((await imported(ours, idIn(answer))).warnings).toEqual([]);
    const longer = await bring(ours, { way: 'text', text: words(160_000) });
    const { warnings, isWhole } = await imported(ours, idIn(longer));
    expect([warnings, isWhole]).toEqual([['cut'], false]);
  });
});
