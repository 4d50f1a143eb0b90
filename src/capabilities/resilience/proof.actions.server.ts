import { nameOfOrganisation } from '#capabilities/organisations/public.server.ts';
import { allowed } from '#platform/accounts/limits.server.ts';
import { config } from '#platform/config.server.ts';
import { database } from '#platform/database/database.server.ts';
import { rejected, rejectedBy, valuesOf, type FormResult } from '#platform/http/form.ts';
import {
  guardedFetch,
  type Fetched,
  type FetchProblem,
} from '#platform/http/guarded-fetch.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { queueMail } from '#platform/mail/mail.server.ts';
import {
  isProvenByFile,
  isProvenByTexts,
  MAIL_DAYS,
  proofFile,
  proofRecord,
  type Domain,
} from './domain.ts';
import { directedDomain } from './domain.actions.server.ts';
import { domainTexts } from './domain.messages.ts';
import { mailboxSchema } from './domain.schema.ts';
import { askByMail, domainAskedBy, keepProof } from './domain.store.server.ts';
import { isAnswered, recordsOf } from './lookup.ts';
import { mayMeasure } from './may-measure.ts';
import type { Dns } from './retrieval/tools.server.ts';

type Params = Record<string, string>;

/** How the outside is asked for a proof; tests bring their own. */
export type Outside = {
  readonly txt: Dns['txt'];
  readonly fetched: (url: string) => Promise<Fetched | { readonly problem: FetchProblem }>;
};

const PER_HOUR = { name: 'domain-proof', tries: 30, minutes: 60 } as const;
const MAILS = { name: 'domain-proof-mail', tries: 3, minutes: 24 * 60 } as const;
/** An organisation writes to a few domains a day, and not with our mail to the whole world. */
const MAILS_OUT = { name: 'domain-proof-mails-out', tries: 10, minutes: 24 * 60 } as const;
/** No redirect is followed: where it leads is not ours to ask. */
const FILE = { maxBytes: 64 * 1024, seconds: 20, maxRedirects: 0, accept: 'text/plain' };

/** Fetches the file of the proof through the guard. */
export const fetchedProof: Outside['fetched'] = (url) => guardedFetch(url, FILE);

async function askedDomain(visit: Visit, params: Params, db: ReturnType<typeof database>) {
  const { director, domain } = await directedDomain(visit, params, db);
  const home = `/organisations/${director.slug}/resilience/domains/${domain.id}`;
  return { director, domain, home };
}

/** Whether the record of the proof is in DNS; `failed` when there was no answer. */
export async function isFoundInDns(
  { name, proofToken }: Pick<Domain, 'name' | 'proofToken'>,
  { txt }: Pick<Outside, 'txt'>,
): Promise<'found' | 'absent' | 'failed'> {
  const found = await txt(proofRecord(name, proofToken).name);
  if (!isAnswered(found)) return 'failed';
  return isProvenByTexts(recordsOf(found), proofToken) ? 'found' : 'absent';
}

/**
 * Whether the file of the proof is on the website itself: at the domain, or at `www` before it when the domain leads
 * on, as most do. `elsewhere` when it leads to another one; nothing is asked there.
 */
export async function isFoundInFile(
  { name, proofToken }: Pick<Domain, 'name' | 'proofToken'>,
  { fetched }: Pick<Outside, 'fetched'>,
): Promise<'found' | 'absent' | 'elsewhere'> {
  const at = (host: string) => fetched(proofFile(host, proofToken).url);
  const first = await at(name);
  const found = leadsOn(first) ? await at(`www.${name}`) : first;
  if (!('bytes' in found))
    return leadsOn(first) && found.problem !== 'not-found' ? 'elsewhere' : 'absent';
  const body = new TextDecoder().decode(found.bytes);
  return isProvenByFile(body, proofToken) ? 'found' : 'absent';
}

const leadsOn = (found: Awaited<ReturnType<Outside['fetched']>>) =>
  'problem' in found && found.problem === 'too-many-redirects';

/** Looks for the record in DNS. */
export async function proveByDns(
  visit: Visit,
  form: FormData,
  params: Params,
  { txt }: Pick<Outside, 'txt'>,
  db = database(),
): Promise<FormResult> {
  const { director, domain, home } = await askedDomain(visit, params, db);
  const t = domainTexts[visit.language].error;
  if (!(await allowed(db, PER_HOUR, director.organisationId)))
    return rejected({ dns: t.tooMany }, form);
  const { name } = proofRecord(domain.name, domain.proofToken);
  const looked = await isFoundInDns(domain, { txt });
  if (looked === 'failed') return rejected({ dns: t.dnsFailed }, form);
  if (looked === 'absent') return rejected({ dns: t.dnsAbsent(name) }, form);
  await db.transaction((tx) => keepProof(tx, director, domain, 'dns', visit.now));
  return { to: `${home}?done=proven` };
}

/** Looks for the file on the website. */
export async function proveByFile(
  visit: Visit,
  form: FormData,
  params: Params,
  { fetched }: Pick<Outside, 'fetched'>,
  db = database(),
  never = config().MEASURE_NEVER,
): Promise<FormResult> {
  const { director, domain, home } = await askedDomain(visit, params, db);
  const t = domainTexts[visit.language].error;
  // It may have been added before its owner asked to be left alone.
  if (!mayMeasure(domain.name, never)) return rejected({ file: t.leftAlone }, form);
  if (!(await allowed(db, PER_HOUR, director.organisationId)))
    return rejected({ file: t.tooMany }, form);
  const { url } = proofFile(domain.name, domain.proofToken);
  const looked = await isFoundInFile(domain, { fetched });
  if (looked === 'elsewhere') return rejected({ file: t.fileElsewhere }, form);
  if (looked === 'absent') return rejected({ file: t.fileAbsent(url) }, form);
  await db.transaction((tx) => keepProof(tx, director, domain, 'file', visit.now));
  return { to: `${home}?done=proven` };
}

/** Sends a mail to the domain, with a link that proves it. */
export async function askDomainByMail(
  visit: Visit,
  form: FormData,
  params: Params,
  db = database(),
  never = config().MEASURE_NEVER,
): Promise<FormResult> {
  const { director, domain, home } = await askedDomain(visit, params, db);
  const { language, now, origin } = visit;
  const { error, mail } = domainTexts[language];
  const parsed = mailboxSchema(language).safeParse(valuesOf(form));
  if (!parsed.success) return rejectedBy(parsed.error, form);
  if (!mayMeasure(domain.name, never)) return rejected({ mailbox: error.leftAlone }, form);
  // Whoever adds and removes a domain again and again may not fill the mailbox of others, nor many mailboxes.
  const mayMail =
    (await allowed(db, MAILS_OUT, director.organisationId)) &&
    (await allowed(db, MAILS, domain.name));
  if (!mayMail) return rejected({ mailbox: error.tooMany }, form);
  await db.transaction(async (tx) => {
    const token = await askByMail(tx, director, domain, parsed.data.mailbox, now);
    const organisation = director.organisationName;
    const link = `${origin}/domain-proof/${token}`;
    await queueMail(tx, {
      to: `${parsed.data.mailbox}@${domain.name}`,
      subject: mail.subject(domain.name),
      text: mail.text({ domain: domain.name, organisation, link, days: MAIL_DAYS }),
    });
  });
  return { to: `${home}?done=asked` };
}

/** What whoever got the mail reads before they agree; the link is the proof, no account is needed. */
export async function domainProofPage(visit: Visit, params: Params, db = database()) {
  const found = (await domainAskedBy(db, params.token ?? '', visit.now)) ?? notFound();
  const organisation = await nameOfOrganisation(db, found.organisationId);
  return { domain: found.domain.name, organisation: (organisation ?? notFound()).name };
}

/** Whoever got the mail says that the domain is the organisation's. */
export async function agreeByMail(
  visit: Visit,
  _form: FormData,
  params: Params,
  db = database(),
): Promise<FormResult> {
  const token = params.token ?? '';
  await db.transaction(async (tx) => {
    const found = (await domainAskedBy(tx, token, visit.now)) ?? notFound();
    const { domain, organisationId } = found;
    // An organisation that closed in the meantime has nothing to prove.
    if (!(await nameOfOrganisation(tx, organisationId))) return notFound();
    const who = { organisationId, userId: visit.person?.id ?? null };
    await keepProof(tx, who, domain, 'mail', visit.now);
  });
  return { to: '/domain-proof/thanks' };
}
