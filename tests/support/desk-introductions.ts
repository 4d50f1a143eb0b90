import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach } from 'vitest';
import { deskIntroductionPage } from '#capabilities/partners/desk-introduction.public.server.ts';
import { introduction } from '#capabilities/partners/introduction.tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import type { FormResult } from '#platform/http/form.ts';
import type { Person, Visit } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { deskOver, someCard, someHouse, someIntroduction } from './desks.ts';
import type { Theatre } from './theatres.ts';
import { form, visit } from './visits.ts';

type Desk = Awaited<ReturnType<typeof deskOver>>;
type Scene = {
  one: Theatre;
  other: Theatre;
  /** The desk of the first house, that takes care of the introduction; and the one of the other. */
  desk: Desk;
  elsewhere: Desk;
  cards: readonly [string, string];
  id: string;
};
type Action = (
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db: Database,
) => Promise<FormResult>;

/** Before each test: an introduction between two anonymous cards of two desks, at the first of them. */
export function deskIntroduction(database: () => Database) {
  const scene = {} as Scene;
  beforeAll(async () => {
    scene.one = await someHouse(database(), 'een');
    scene.other = await someHouse(database(), 'ander');
    scene.desk = await deskOver(database(), [scene.one]);
    scene.elsewhere = await deskOver(database(), [scene.other]);
  });
  beforeEach(async () => {
    await database().delete(mail);
    const { one, other, desk } = scene;
    const anonymous = { as: 'open', visibility: 'anonymous' } as const;
    const first = await someCard(database(), one, anonymous);
    const second = await someCard(database(), other, anonymous);
    scene.cards = [first, second];
    const sides = [
      { house: one, cardId: first },
      { house: other, cardId: second },
    ] as const;
    const held = { instituteId: desk.id, brokerId: desk.other.id };
    scene.id = await someIntroduction(database(), [...sides], held);
  });
  const params = (slug = scene.desk.slug) => ({ organisation: slug, introduction: scene.id });
  return {
    scene,
    /** Does something with the introduction, at the first desk or at another place. */
    by: (
      person: Person | null,
      action: Action,
      fields: Record<string, string> = {},
      slug?: string,
    ) => action(visit(person), form(fields), params(slug), database()),
    page: (person: Person | null, slug?: string) =>
      deskIntroductionPage(visit(person), params(slug), new URLSearchParams(), database()),
    rowNow: async () => {
      const [row] = await database()
        .select()
        .from(introduction)
        .where(eq(introduction.id, scene.id));
      if (!row) throw new Error('The introduction is gone.');
      return row;
    },
  };
}
