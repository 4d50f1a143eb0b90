import { memberOf } from '#capabilities/organisations/public.server.ts';
import { inBoundedThread } from '#platform/bounded-thread.server.ts';
import { database } from '#platform/database/database.server.ts';
import {
  MAX_DOCUMENT_BYTES,
  MAX_MEGABYTES,
  type ReadableDocument,
} from '#platform/documents/document.ts';
import { readDocument } from '#platform/documents/documents.server.ts';
import { rejected, type FormResult, type Rejected } from '#platform/http/form.ts';
import {
  guardedFetch,
  type Fetched,
  type FetchProblem,
} from '#platform/http/guarded-fetch.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { chosenWay, sourceOf, type ImportWay } from './import.ts';
import { importTexts } from './import.messages.ts';
import { correctedFrom } from './import.schema.ts';
import { importOf, keepImport, takeProposals } from './import.store.server.ts';
import type { Proposing } from './proposal.jobs.server.ts';
import type { Proposal } from './proposed.ts';

type Fault = keyof (typeof importTexts)['nl']['fault'];
type Read = { readonly origin: string; readonly document: ReadableDocument };
/** What brings a page in; a test gives one that may reach its own server. */
type Fetching = (address: string) => Promise<Fetched | { readonly problem: FetchProblem }>;

const SECONDS = 20;
const fetchPage: Fetching = (address) =>
  guardedFetch(address, {
    maxBytes: MAX_DOCUMENT_BYTES,
    seconds: SECONDS,
    accept: 'text/html, application/pdf, text/markdown, text/plain, */*;q=0.5',
  });

/** Reads a text, keeps it for a while, and goes to what it proposes. */
export async function bringIn(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
  fetching = fetchPage,
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const wrong = (way: ImportWay, fault: Fault): Rejected =>
    rejected({ [way]: importTexts[visit.language].fault[fault] }, form);
  const { text, file, address } = sent(form);
  const way = chosenWay(String(form.get('way')), {
    text: text.trim() !== '',
    file: file !== undefined,
    address: address !== '',
  });
  if (!way) return wrong('text', 'nothing');
  const read = await (way === 'address'
    ? pageAt(address, fetching)
    : way === 'file'
      ? fileAs(file)
      : pasted(text));
  if ('problem' in read) return wrong(way, read.problem);
  const { origin, document } = read;
  const { title, blocks: passages, warnings } = document;
  const otherwise = document.language?.startsWith('en') ? 'en' : visit.language;
  const found = await proposedFrom({ title, passages, otherwise });
  if ('problem' in found) return wrong(way, found.problem);
  const proposals = withSource(way, found.proposals, sourceOf(way, { title, origin }));
  const made = { way, origin, title, passages, warnings, proposals };
  const id = await keepImport(db, membership, made, visit.now);
  return { to: `/organisations/${membership.slug}/knowledge/import/${id}` };
}

/** What a text seems to tell, found in a thread that is bounded like that of the document. */
async function proposedFrom(
  text: Proposing,
): Promise<{ proposals: readonly Proposal[] } | { problem: Fault }> {
  const bounds = { seconds: SECONDS, megabytes: MAX_MEGABYTES };
  const thread = 'capabilities/knowledge/proposal.jobs.server.ts';
  const found = await inBoundedThread<readonly Proposal[]>(thread, text, bounds);
  if ('answer' in found) return { proposals: found.answer };
  return { problem: found.problem === 'broken' ? 'unreadable' : found.problem };
}

function sent(form: FormData) {
  const [text, file, address] = [form.get('text'), form.get('file'), form.get('address')];
  return {
    text: typeof text === 'string' ? text : '',
    file: file instanceof File && (file.size > 0 || file.name !== '') ? file : undefined,
    address: typeof address === 'string' ? address.trim() : '',
  };
}

async function pasted(text: string): Promise<Read | { problem: Fault }> {
  if (text.trim() === '') return { problem: 'empty' };
  const document = await readDocument(Buffer.from(text), { type: 'text/plain; charset=utf-8' });
  return 'problem' in document ? document : { origin: '', document };
}

async function fileAs(file: File | undefined): Promise<Read | { problem: Fault }> {
  if (!file) return { problem: 'nothing' };
  if (file.size > MAX_DOCUMENT_BYTES) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const document = await readDocument(bytes, { name: file.name });
  return 'problem' in document ? document : { origin: file.name.slice(0, 300), document };
}

async function pageAt(address: string, fetching: Fetching): Promise<Read | { problem: Fault }> {
  if (address === '') return { problem: 'nothing' };
  const page = await fetching(address);
  if ('problem' in page) return page;
  const claims = { type: page.type, name: new URL(page.url).pathname, isWebPage: true };
  const document = await readDocument(page.bytes, claims);
  return 'problem' in document ? document : { origin: page.url, document };
}

/** The document itself is a source of every case in it. */
function withSource(
  way: ImportWay,
  proposals: readonly Proposal[],
  source: ReturnType<typeof sourceOf>,
): readonly Proposal[] {
  if (!source) return proposals;
  return proposals.map((proposal) => {
    // A pasted text that is called like its case says nothing about where it comes from.
    if (way === 'text' && source.title === proposal.words.title?.value) return proposal;
    const found = proposal.facts.sources;
    const others = found?.value.filter(({ url }) => url === '' || url !== source.url) ?? [];
    const sources = { value: [source, ...others].slice(0, 20), from: found?.from ?? [] };
    return { ...proposal, facts: { ...proposal.facts, sources } };
  });
}

/** Makes drafts of the proposals that are ticked, as they were corrected. */
export async function takeCases(
  visit: Visit,
  form: FormData,
  params: Record<string, string>,
  db = database(),
): Promise<FormResult> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const found = (await importOf(db, membership, params.import, visit.now)) ?? notFound();
  const ticked = form.getAll('take').map(String);
  const places = [...found.proposals.entries()].filter(([place]) => ticked.includes(String(place)));
  if (places.length === 0) return rejected({ take: importTexts[visit.language].review.none }, form);
  const errors: Record<string, string> = {};
  const wishes = places.flatMap(([place, proposal]) => {
    const read = correctedFrom(form, place, proposal, visit.language);
    if (!('errors' in read)) return [{ place, ...read }];
    Object.assign(errors, read.errors);
    return [];
  });
  if (Object.keys(errors).length > 0) return rejected(errors, form);
  const taken = await db.transaction((tx) =>
    takeProposals(tx, membership, found.id, wishes, visit.now),
  );
  const home = `/organisations/${membership.slug}/knowledge`;
  const [only, ...more] = taken;
  if (!only) return notFound();
  return { to: more.length > 0 ? home : `${home}/${only.entryId}/edit` };
}
