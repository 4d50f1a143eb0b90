import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { column, lijst } from '#tests/support/texts-to-import.ts';
import { theatre, type Theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import type { FormResult } from '#platform/http/form.ts';
import { entry } from './entry.tables.ts';
import { bringIn, takeCases } from './import.actions.server.ts';
import { proposedPage } from './import.public.server.ts';
import { dropOldImports } from './import.store.server.ts';

const database = testDatabase();
const bring = (ours: Theatre, fields: Record<string, string>) =>
  bringIn(visit(ours.member), form(fields), { organisation: ours.slug }, database());
const idIn = (answer: FormResult) => ('to' in answer ? (answer.to.split('/').at(-1) ?? '') : '');
const imported = (ours: Theatre, id: string) =>
  proposedPage(visit(ours.member), { organisation: ours.slug, import: id }, database());
const take = (ours: Theatre, id: string, fields: Record<string, string | string[]>) =>
  takeCases(visit(ours.member), form(fields), { organisation: ours.slug, import: id }, database());
const drafts = (ours: Theatre) =>
  database().select().from(entry).where(eq(entry.organisationId, ours.asMember.organisationId));

describe('taking over what was proposed', () => {
  it('is refused to strangers and to people of another organisation', async () => {
    const [ours, theirs] = [
      await theatre(database(), 'take-ours'),
      await theatre(database(), 'take-theirs'),
    ];
    const id = idIn(await bring(ours, { way: 'text', text: lijst }));
    const sent = () => form({ take: '0', '0.title': 'X' });
    const asked = (person: typeof ours.member | null, organisation: string) =>
      takeCases(visit(person), sent(), { organisation, import: id }, database());
    await expect(asked(null, ours.slug)).rejects.toMatchObject({ status: 303 });
    await expect(asked(theirs.director, ours.slug)).rejects.toMatchObject({ status: 404 });
    await expect(asked(theirs.director, theirs.slug)).rejects.toMatchObject({ status: 404 });
    await expect(imported(theirs, id)).rejects.toMatchObject({ status: 404 });
    await expect(imported(ours, 'no-id')).rejects.toMatchObject({ status: 404 });
  });

  it('makes a draft of what was corrected, once, and goes to write on', async () => {
    const ours = await theatre(database(), 'take-one');
    const id = idIn(await bring(ours, { way: 'text', text: lijst }));
    const fields = {
      take: '0',
      '0.kind': 'case',
      '0.title': 'Luisteren met handen',
      '0.problem': 'Dove bezoekers kwamen nooit.',
      '0.failed': 'De vesten waren te zwaar.',
      '0.organisations': 'Museum De Kade\nStichting Stilte',
      '0.projectEuros': '€ 18.500',
      '0.keep': ['sectors:museum', 'sectors:energy', 'licence:CC-BY-4.0'],
    };
    const answer = await take(ours, id, fields);
    const [made, ...more] = await drafts(ours);
    expect(more).toEqual([]);
    expect(answer).toEqual({ to: `/organisations/take-one/knowledge/${made?.id}/edit` });
    expect(made).toMatchObject({
      kind: 'case',
      content: null,
      draft: {
        language: 'nl',
        words: {
          nl: { title: 'Luisteren met handen', failed: 'De vesten waren te zwaar.', done: '' },
        },
        facts: {
          organisations: ['Museum De Kade', 'Stichting Stilte'],
          projectEuros: 18_500,
          structuralEuros: null,
          sectors: ['museum'],
          audiences: [],
          licence: 'CC-BY-4.0',
          sources: [],
        },
      },
    });
    expect(await take(ours, id, fields)).toEqual(answer);
    expect(await drafts(ours)).toHaveLength(1);
    expect((await imported(ours, id)).proposals).toMatchObject([{ entryId: made?.id }]);
  });

  it('makes several drafts, and goes to the list of them', async () => {
    const ours = await theatre(database(), 'take-two');
    const id = idIn(await bring(ours, { way: 'text', text: column }));
    const answer = await take(ours, id, {
      take: ['0', '1'],
      '0.title': 'De Open Zaal',
      '1.title': 'Veilig werken',
    });
    expect(answer).toEqual({ to: '/organisations/take-two/knowledge' });
    expect((await drafts(ours)).map(({ draft }) => draft?.words.nl?.title).toSorted()).toEqual([
      'De Open Zaal',
      'Veilig werken',
    ]);
  });

  it('keeps everything that was typed when something is wrong', async () => {
    const ours = await theatre(database(), 'take-wrong');
    const id = idIn(await bring(ours, { way: 'text', text: lijst }));
    const wrong = {
      take: '0',
      '0.title': '',
      '0.failed': 'x'.repeat(9_000),
      '0.hours': 'veel',
      '0.started': '2025-03',
      '0.ended': '2024-01',
    };
    const answer = await take(ours, id, wrong);
    expect(answer).toMatchObject({ values: { '0.hours': 'veel', '0.failed': 'x'.repeat(9_000) } });
    expect(Object.keys('errors' in answer ? answer.errors : {}).toSorted()).toEqual([
      '0.failed',
      '0.hours',
    ]);
    const later = await take(ours, id, { ...wrong, '0.failed': 'kort', '0.hours': '80' });
    expect(Object.keys('errors' in later ? later.errors : {}).toSorted()).toEqual([
      '0.ended',
      '0.title',
    ]);
    expect(await take(ours, id, {})).toHaveProperty('errors.take');
    expect(await drafts(ours)).toEqual([]);
  });

  it('can no longer be done after 30 days, when the text is thrown away', async () => {
    const ours = await theatre(database(), 'take-late');
    const id = idIn(await bring(ours, { way: 'text', text: lijst }));
    const later = visit(ours.member, { now: new Date('2026-12-22T10:00:01Z') });
    const params = { organisation: ours.slug, import: id };
    await expect(takeCases(later, form({ take: '0' }), params, database())).rejects.toMatchObject({
      status: 404,
    });
    await dropOldImports(database(), new Date('2026-12-22T09:59:59Z'));
    expect((await imported(ours, id)).proposals).toHaveLength(1);
    expect(await dropOldImports(database(), later.now)).toBeGreaterThan(0);
    await expect(imported(ours, id)).rejects.toMatchObject({ status: 404 });
  });
});
