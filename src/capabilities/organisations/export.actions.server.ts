import { record } from '#platform/audit/audit.server.ts';
import { database, type Transaction } from '#platform/database/database.server.ts';
import { rejected, type FormResult } from '#platform/http/form.ts';
import { signedIn } from '#platform/http/refuse.ts';
import { parsedJson } from '#platform/http/text.ts';
import type { Visit } from '#platform/http/visit.ts';
import { DamagedExport, FORMAT, VERSION } from './export.ts';
import { exportTexts } from './export.messages.ts';
import { exportFile, type ExportFile } from './export.schema.ts';
import { MOST_A_DAY } from './invitation.ts';
import { sendInvitation } from './invitation.store.server.ts';
import { rolesIn, type Directorship } from './membership.ts';
import { tellAdministrators } from './institute-letters.store.server.ts';
import { isInstitute, websiteDomain } from './organisation.ts';
import { makeOrganisation } from './store.server.ts';

/** The largest export that can be brought in, in bytes. */
const LARGEST = 5 * 1024 * 1024;

/**
 * Brings back what other capabilities put in an export, in the same transaction. Throws
 * DamagedExport for what cannot be read; then nothing of the file is kept.
 */
export type Restore = (
  tx: Transaction,
  directorship: Directorship,
  file: ExportFile,
  now: Date,
) => Promise<void>;

/** Makes an action that turns an export into a new organisation of the visitor. */
export function importOrganisation(restore: Restore) {
  return async (
    visit: Visit,
    form: FormData,
    _params: Record<string, string>,
    db = database(),
  ): Promise<FormResult> => {
    const person = signedIn(visit);
    const read = await readExport(visit, form);
    if ('errors' in read) return rejected(read.errors, form);
    const { file } = read;
    const others = file.people.filter(({ email }) => email !== person.email.toLowerCase());
    const inviting = form.get('people') === 'invite';
    const t = exportTexts[visit.language].import;
    if (!inviting && form.get('people') !== 'names') return rejected({ people: t.noPeople }, form);
    if (inviting && others.length > MOST_A_DAY) {
      return rejected({ people: t.tooMany(MOST_A_DAY) }, form);
    }
    const website = file.organisation.website && websiteDomain(file.organisation.website);
    const details = { ...file.organisation, website: website ?? null };
    const making = db.transaction(async (tx) => {
      const directorship = await makeOrganisation(tx, person, details, visit.now);
      const { organisationId } = directorship;
      await record(tx, {
        at: visit.now,
        organisationId,
        userId: person.id,
        action: 'organisation.imported',
        subject: organisationId,
        details: { exportedAt: file.exportedAt, people: others.map(({ name }) => name) },
      });
      await restore(tx, directorship, file, visit.now);
      if (isInstitute(details)) await tellAdministrators(tx, details.name, visit.origin);
      const allowed = rolesIn({ institute: isInstitute(details) });
      for (const { email, roles } of inviting ? others : []) {
        const given = allowed.filter((role) => roles.includes(role));
        const some = given.length > 0 ? given : (['member'] as const);
        await sendInvitation(tx, visit, person, directorship, email, some);
      }
      return directorship;
    });
    const made = await making.catch(damageIn);
    if (made instanceof DamagedExport) return rejected({ file: t.damaged(made.place) }, form);
    return { to: `/organisations/${made.slug}` };
  };
}

function damageIn(error: unknown): DamagedExport {
  if (error instanceof DamagedExport) return error;
  throw error;
}

type Read = { readonly file: ExportFile } | { readonly errors: Record<string, string> };

async function readExport(visit: Visit, form: FormData): Promise<Read> {
  const t = exportTexts[visit.language].import;
  const upload = form.get('file');
  if (!(upload instanceof File) || upload.size === 0) return { errors: { file: t.noFile } };
  if (upload.size > LARGEST) return { errors: { file: t.tooLarge } };
  const content = parsed(await upload.text());
  const { format, version } = (content ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { errors: { file: t.noExport } };
  if (version !== VERSION) return { errors: { file: t.newer(String(version).slice(0, 20)) } };
  const checked = exportFile.safeParse(content);
  if (checked.success) return { file: checked.data };
  const place = checked.error.issues[0]?.path.join('.') ?? '';
  return { errors: { file: t.damaged(place) } };
}

function parsed(text: string): unknown {
  try {
    return parsedJson(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
