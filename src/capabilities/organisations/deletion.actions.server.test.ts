import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEvent } from '#platform/audit/tables.ts';
import type { Person } from '#platform/http/visit.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { form, visit } from '#tests/support/visits.ts';
import { closeOrganisation, reopenOrganisation } from './deletion.actions.server.ts';
import { deletionPage } from './deletion.public.server.ts';
import { eraseDueOrganisations } from './deletion.store.server.ts';
import { eraseMoment } from './deletion.ts';
import { organisationsOnlyDirectedBy } from './departure.store.server.ts';
import { membersOf } from './membership.store.server.ts';
import { directorEvenIfClosed, directorOf, memberOf, membershipsOf } from './public.server.ts';
import { organisation } from './tables.ts';

const database = testDatabase();
const { now } = visit();
const dayAfter = new Date(eraseMoment(now).getTime() + 24 * 60 * 60 * 1000);

async function closedOne() {
  const made = await someOrganisation(database());
  const member = await someMember(database(), made.directorship);
  await act(closeOrganisation, made.director, made.slug);
  return { ...made, member };
}

const act = (action: typeof closeOrganisation, person: Person | null, slug: string, at = now) =>
  action(visit(person, { now: at }), form({}), { organisation: slug }, database());

describe('closing an organisation', () => {
  it('refuses strangers, people of another organisation, and members', async () => {
    const { directorship, slug } = await someOrganisation(database());
    const other = await someOrganisation(database());
    const member = await someMember(database(), directorship, ['member', 'maker']);
    await expect(act(closeOrganisation, null, slug)).rejects.toMatchObject({ status: 303 });
    await expect(act(closeOrganisation, other.director, slug)).rejects.toMatchObject({
      status: 404,
    });
    await expect(act(closeOrganisation, member, slug)).rejects.toMatchObject({ status: 403 });
  });
  it('closes it for everybody at once, and gives its directors the way back alone', async () => {
    const { director, member, slug } = await closedOne();
    for (const person of [director, member]) {
      await expect(memberOf(visit(person), slug, database())).rejects.toMatchObject({
        status: 404,
      });
      expect(await membershipsOf(database(), person)).toEqual([]);
    }
    const closed = await directorEvenIfClosed(visit(director), slug, database());
    expect(closed.eraseAfter).toEqual(eraseMoment(now));
    await expect(deletionPage(visit(member), slug, database())).rejects.toMatchObject({
      status: 404,
    });
  });
  it('tells everybody when, and where an export can be made', async () => {
    const { director, member, slug } = await closedOne();
    for (const person of [director, member]) {
      const [letter] = await database().select().from(mail).where(eq(mail.to, person.email));
      expect(letter?.text).toContain('22 december 2026');
      expect(letter?.text).toContain(`http://localhost:3000/organisations/${slug}/deletion`);
    }
  });
  it('does not keep the account of its last director from going', async () => {
    const { director } = await closedOne();
    expect(await organisationsOnlyDirectedBy(database(), director.id)).toEqual([]);
  });
});

describe('opening it again', () => {
  it('refuses strangers, people of another organisation, and members', async () => {
    const { member, slug } = await closedOne();
    const other = await someOrganisation(database());
    await expect(act(reopenOrganisation, null, slug)).rejects.toMatchObject({ status: 303 });
    for (const person of [other.director, member]) {
      await expect(act(reopenOrganisation, person, slug)).rejects.toMatchObject({ status: 404 });
    }
  });
  it('brings everything back', async () => {
    const { director, directorship, slug } = await closedOne();
    expect(await act(reopenOrganisation, director, slug)).toEqual({
      to: `/organisations/${slug}`,
    });
    await expect(directorOf(visit(director), slug, database())).resolves.toMatchObject({ slug });
    expect(await membersOf(database(), directorship)).toHaveLength(2);
  });
  it('is too late once the time is over, also before the erasing has run', async () => {
    const { director, slug } = await closedOne();
    const late = act(reopenOrganisation, director, slug, dayAfter);
    await expect(late).rejects.toMatchObject({ status: 404 });
  });
});

describe('the erasing', () => {
  it('takes what is due with its trail, and nothing else', async () => {
    const due = await closedOne();
    const open = await someOrganisation(database());
    expect(await eraseDueOrganisations(database(), now)).toBe(0);
    expect(await eraseDueOrganisations(database(), dayAfter)).toBeGreaterThanOrEqual(1);
    const left = await database().select({ slug: organisation.slug }).from(organisation);
    expect(left).toContainEqual({ slug: open.slug });
    expect(left).not.toContainEqual({ slug: due.slug });
    const { organisationId } = due.directorship;
    const trail = await database()
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.organisationId, organisationId));
    expect(trail).toEqual([]);
    const [line] = await database()
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.subject, organisationId));
    expect(line).toMatchObject({ action: 'organisation.erased', userId: null, details: {} });
  });
});
