import { sql } from 'drizzle-orm';
import { beforeEach } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import {
  addAction,
  askAction,
  confirmAction,
} from '#capabilities/partners/acquaintance.actions.server.ts';
import { pendingFor } from '#capabilities/partners/acquaintance-pending.store.server.ts';
import { acquaintancesOf, toldPartners } from '#capabilities/partners/acquaintance.store.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { mail } from '#platform/mail/tables.ts';
import { theatre, type Theatre } from './theatres.ts';
import { form, visit } from './visits.ts';

type Act = typeof addAction;

/** Two theatres with a website and one without, who may have worked together: `house` asks, `firm` is asked. */
export function acquaintances(database: () => Database) {
  let parties: { house: Theatre; firm: Theatre; other: Theatre } | undefined;
  beforeEach(async () => {
    await database().delete(organisation);
    await database().execute(sql`truncate mail, rate_limit`);
    parties = {
      house: await theatre(database(), 'huis'),
      firm: await theatre(database(), 'bedrijf'),
      other: await theatre(database(), 'ander'),
    };
    await database().execute(
      sql`update organisation set website = slug || '.example' where slug <> 'ander'`,
    );
  });
  const all = () => {
    if (!parties) throw new Error('They are there only while a test runs.');
    return parties;
  };
  const by = (who: Theatre, act: Act, fields: Record<string, string>) =>
    act(visit(who.director), form(fields), { organisation: who.slug }, database());
  const list = (who: Theatre) => acquaintancesOf(database(), who.asMember);
  const pending = (who: Theatre) => pendingFor(database(), who.asMember);
  const added = async (who = all().house, fields: Record<string, string> = {}) => {
    await by(who, addAction, { name: 'Het Bedrijf', website: 'bedrijf.example', ...fields });
    return (await list(who))[0]?.id ?? '';
  };
  const asked = async () => {
    const id = await added();
    await by(all().house, askAction, { id });
    return { id, question: (await pending(all().firm))[0]?.id ?? '' };
  };
  return {
    get house() {
      return all().house;
    },
    get firm() {
      return all().firm;
    },
    get other() {
      return all().other;
    },
    ...{ by, list, pending, added, asked },
    letters: () => database().select().from(mail),
    async told() {
      const ids = [all().house, all().firm].map(({ asDirector }) => asDirector.organisationId);
      return (await toldPartners(database(), ids)).size;
    },
    done: (who: Theatre, what: string) => ({
      to: `/organisations/${who.slug}/known-partners?done=${what}`,
    }),
    async confirmed() {
      const { id, question } = await asked();
      await by(all().firm, confirmAction, { id: question });
      return { mine: id, theirs: (await list(all().firm))[0]?.id ?? '' };
    },
  };
}
