import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { keepFile, previewFile } from './earlier-file.actions.server.ts';
import { MAX_FILE_BYTES } from './earlier-file.ts';
import { earlierResultsOf } from './earlier-results.store.server.ts';

const database = testDatabase();
const header = 'Instrument;Datum;Bron;Strategie & budget;Publiek & waarde';
const good = 'DEN-scan;1-10-2026;MT;1,7;2,4';
const bad = 'DEN-scan;gisteren;MT;9;';
const wish = (...rows: string[]) => form({ scale: 'levels', text: [header, ...rows].join('\n') });

describe('reading results from a file', () => {
  it.each([previewFile, keepFile])('is refused to all but directors', async (act) => {
    const [ours, theirs] = [
      await theatre(database(), `file-${act.name.toLowerCase()}`),
      await theatre(database(), `file-others-${act.name.toLowerCase()}`),
    ];
    const params = { organisation: ours.slug };
    const status = (person: typeof ours.director | null) =>
      act(visit(person), wish(good), params, database()).catch((refusal: unknown) => refusal);
    expect(await status(null)).toMatchObject({ status: 303 });
    expect(await status(theirs.director)).toMatchObject({ status: 404 });
    expect(await status(ours.member)).toMatchObject({ status: 403 });
    expect(await earlierResultsOf(database(), ours.asMember)).toEqual([]);
  });

  it('shows what it read, keeps nothing yet, and hands back the rows that are wrong', async () => {
    const ours = await theatre(database(), 'file-preview');
    const params = { organisation: ours.slug };
    const shown = await previewFile(visit(ours.director), wish(good, bad), params, database());
    expect(shown).toMatchObject({
      preview: {
        good: [{ instrument: 'DEN-scan', values: { 'strategy-and-budget': 1.7 } }],
        goodText: `${header}\n${good}`,
        bad: [{ row: 3 }],
        badText: `${header}\n${bad}`,
      },
    });
    expect(await earlierResultsOf(database(), ours.asMember)).toEqual([]);
  });

  it('keeps one result and goes straight to the gaps', async () => {
    const ours = await theatre(database(), 'file-keep');
    const params = { organisation: ours.slug };
    const kept = await keepFile(visit(ours.director), wish(good), params, database());
    const [result] = await earlierResultsOf(database(), ours.asMember);
    expect(kept).toEqual({ to: `/organisations/file-keep/gaps?from=earlier:${result?.id}` });
    expect(result).toMatchObject({
      measuredOn: '2026-10-01',
      values: { 'audience-and-value': 2.4 },
    });
  });

  it('keeps nothing when a row was changed for the worse in between', async () => {
    const ours = await theatre(database(), 'file-worse');
    const params = { organisation: ours.slug };
    const answer = await keepFile(visit(ours.director), wish(good, bad), params, database());
    expect(answer).toHaveProperty('preview');
    expect(await earlierResultsOf(database(), ours.asMember)).toEqual([]);
  });

  it('reads a file from a spreadsheet in Windows-1252', async () => {
    const ours = await theatre(database(), 'file-bytes');
    const sent = form({ scale: 'levels', text: '' });
    const text = `${header}\nProefscan;1-10-2026;Zo\u00eb;1,7;\n`;
    sent.set('file', new File([Buffer.from(text, 'latin1')], 'resultaat.csv'));
    const params = { organisation: ours.slug };
    const shown = await previewFile(visit(ours.director), sent, params, database());
    expect(shown).toMatchObject({ preview: { good: [{ source: 'Zoë' }] } });
  });

  it('says what to do with no file, no columns, too much, or no scale', async () => {
    const ours = await theatre(database(), 'file-wrong');
    const errorsOf = async (sent: FormData) => {
      const answer = await previewFile(
        visit(ours.director),
        sent,
        { organisation: ours.slug },
        database(),
      );
      return 'errors' in answer ? Object.keys(answer.errors) : [];
    };
    expect(await errorsOf(form({ scale: 'levels', text: '' }))).toEqual(['text']);
    expect(await errorsOf(form({ scale: 'levels', text: 'a;b\n1;2' }))).toEqual(['text']);
    const large = 'x'.repeat(MAX_FILE_BYTES + 1);
    expect(await errorsOf(form({ scale: 'levels', text: large }))).toEqual(['file']);
    expect(await errorsOf(form({ text: `${header}\n${good}` }))).toEqual(['scale']);
  });
});
