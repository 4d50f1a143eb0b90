import { record } from '#platform/audit/audit.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import { forbidden, signedIn } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { isConfirmed } from './institute.store.server.ts';
import { tellAdministrators, tellOfOtherName } from './institute-letters.store.server.ts';
import { lock } from './membership.store.server.ts';
import { membershipTexts } from './membership.messages.ts';
import { organisationTexts } from './messages.ts';
import { isInstitute } from './organisation.ts';
import { directorOf } from './public.server.ts';
import { organisationSchema } from './schema.ts';
import { changeDetails, detailsOf, makeOrganisation } from './store.server.ts';

/** Makes an organisation; whoever makes it becomes its director. */
export async function createOrganisation(
  visit: Visit,
  form: FormData,
  _params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const person = signedIn(visit);
  const parsed = organisationSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const made = await db.transaction(async (tx) => {
    const directorship = await makeOrganisation(tx, person, parsed.data, visit.now);
    const { organisationId } = directorship;
    await record(tx, {
      at: visit.now,
      organisationId,
      userId: person.id,
      action: 'organisation.created',
      subject: organisationId,
    });
    if (isInstitute(parsed.data)) await tellAdministrators(tx, parsed.data.name, visit.origin);
    return directorship;
  });
  return { to: `/organisations/${made.slug}` };
}

/** Changes what an organisation tells about itself. */
export async function changeOrganisation(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const directorship = await directorOf(visit, params.organisation ?? '', db);
  const parsed = organisationSchema(visit.language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  const { organisationId, slug, userId } = directorship;
  const brokersLeft = await db.transaction(async (tx) => {
    const { directs, seats } = await lock(tx, directorship);
    if (!directs) forbidden(membershipTexts[visit.language].error.notDirector);
    const hasBrokers = seats.some((seat) => seat.roles.includes('broker'));
    if (hasBrokers && !isInstitute(parsed.data)) return true;
    const was = await detailsOf(tx, directorship);
    const wasConfirmed = await isConfirmed(tx, organisationId);
    await changeDetails(tx, directorship, parsed.data);
    const { name } = parsed.data;
    if (isInstitute(parsed.data)) {
      if (!isInstitute(was)) await tellAdministrators(tx, name, visit.origin);
      else if (wasConfirmed && was.name !== name)
        await tellOfOtherName(tx, { was: was.name, is: name }, visit.origin);
    }
    await record(tx, {
      at: visit.now,
      organisationId,
      userId,
      action: 'organisation.changed',
      subject: organisationId,
    });
    return false;
  });
  if (brokersLeft) {
    return rejected({ nature: organisationTexts[visit.language].error.brokers }, form);
  }
  return { to: `/organisations/${slug}/settings?saved` };
}
