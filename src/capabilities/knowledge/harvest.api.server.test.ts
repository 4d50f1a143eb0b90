import { eq } from 'drizzle-orm';
import { createServer } from 'node:http';
import { OaiPmh } from 'oai-pmh/src/oai-pmh.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { content, someEntry } from '#tests/support/public-entries.ts';
import { testDatabase } from '#tests/support/database.ts';
import { someMember, someOrganisation } from '#tests/support/organisations.ts';
import { entry } from './entry.tables.ts';
import { harvest } from './harvest.api.server.ts';
import { secondOf } from './harvest.ts';
import { noteChanges } from './harvest.store.server.ts';

const database = testDatabase();
const PER_ANSWER = 3;
const ENTRIES = 11;
let now = new Date('2026-11-22T10:00:00Z');
const later = () => (now = new Date(now.getTime() + 60_000));
const asked: string[] = [];

/** What the repository answers, over HTTP, as the route does. */
const server = createServer((request, response) => {
  const { origin, searchParams, search } = new URL(
    request.url ?? '',
    `http://${request.headers.host}`,
  );
  asked.push(search);
  void harvest(searchParams, { origin, now }, database(), PER_ANSWER).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
});

let baseUrl = '';
let ids: string[] = [];
let organisationId = '';
let contactId = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/oai`;
  const { directorship } = await someOrganisation(database());
  const contact = await someMember(database(), directorship);
  organisationId = directorship.organisationId;
  contactId = contact.id;
  for (let place = 1; place <= ENTRIES; place++) {
    const kind = place % 4 === 0 ? 'method' : 'case';
    const at = new Date(Date.UTC(2026, 0, place, 9, 30, 15, 400));
    const told = content(`Titel <${place}> & "meer"`, {
      facts: { organisations: ['Museum De Proef'], licence: 'CC-BY-4.0' },
    });
    const made = await someEntry(database(), directorship, '', {
      kind,
      at,
      contactId,
      content: told,
    });
    ids.push(made.id);
  }
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const client = () => new OaiPmh(baseUrl);
const idOf = ({ identifier }: { readonly identifier: string }) => identifier.replace(/.*:/, '');

async function text(query: string): Promise<string> {
  return (await fetch(`${baseUrl}?${query}`)).text();
}
/** Ids with whether they are deleted; the client cannot read a list of one. */
async function headers(query: string): Promise<[string | undefined, boolean][]> {
  const found = (await text(query)).matchAll(
    /<header( status="deleted")?><identifier>.*?:([^:<]+)</g,
  );
  return [...found].map(([, deleted, id]) => [id, deleted !== undefined]);
}
const codeOf = async (query: string) => /<error code="(\w+)"/.exec(await text(query))?.[1];

describe('a harvest by a client of OAI-PMH', () => {
  it('learns who this is, in which format and which sets', async () => {
    expect(await client().identify()).toMatchObject({
      protocolVersion: '2.0',
      baseURL: baseUrl,
      deletedRecord: 'persistent',
      granularity: 'YYYY-MM-DDThh:mm:ssZ',
      earliestDatestamp: '2026-01-01T09:30:15Z',
    });
    const sets = [];
    for await (const set of client().listSets()) sets.push(set.setSpec);
    expect(sets).toEqual(['case', 'method', 'source']);
    expect(await client().listMetadataFormats()).toMatchObject({ metadataPrefix: 'oai_dc' });
  });

  it('gets every record once over more than three answers', async () => {
    asked.length = 0;
    const got: string[] = [];
    for await (const { header } of client().listRecords({ metadataPrefix: 'oai_dc' }))
      got.push(idOf(header));
    expect(got).toEqual(ids);
    expect(asked.filter((query) => query.includes('resumptionToken'))).toHaveLength(3);
  });

  it('gets a part by set and by date', async () => {
    const methods = [];
    for await (const header of client().listIdentifiers({
      metadataPrefix: 'oai_dc',
      set: 'method',
    }))
      methods.push(header.setSpec);
    expect(methods).toEqual(['method', 'method']);
    const days = { from: '2026-01-02', until: '2026-01-04' };
    const some = [];
    for await (const header of client().listIdentifiers({ metadataPrefix: 'oai_dc', ...days }))
      some.push(idOf(header));
    expect(some).toEqual(ids.slice(1, 4));
  });

  it('loses nothing when something changes and something is withdrawn in between', async () => {
    const got = new Map<string, string | undefined>();
    for await (const { header } of client().listRecords({ metadataPrefix: 'oai_dc' })) {
      got.set(idOf(header), header.$?.status);
      if (got.size !== 5) continue;
      later();
      await change(ids[0] ?? '');
      await withdraw(ids[7] ?? '');
      later();
    }
    expect([...got.keys()].toSorted()).toEqual(ids.toSorted());
    expect(got.get(ids[7] ?? '')).toBe('deleted');
    expect(got.get(ids[0] ?? '')).toBeUndefined();
  });

  it('gets only what changed since the last time, also what was erased altogether', async () => {
    const since = secondOf(later());
    await database()
      .delete(entry)
      .where(eq(entry.id, ids[2] ?? ''));
    const { id } = await someEntry(database(), { organisationId }, 'Nieuw', {
      // It was published before the last harvest, in a transaction that ended after it.
      at: new Date(now.getTime() - 100_000),
    });
    later();
    const got = await headers(`${all}&from=${since}`);
    expect(got).toHaveLength(2);
    expect(got).toContainEqual([ids[2], true]);
    expect(got).toContainEqual([id, false]);
    ids = [...ids, id];
  });

  it('reports the entries of an organisation that closed as deleted', async () => {
    const since = secondOf(later());
    const { directorship } = await someOrganisation(database());
    const { id } = await someEntry(database(), directorship, 'Van een ander');
    await noteChanges(database(), now);
    later();
    await database()
      .update(organisation)
      .set({ eraseAfter: new Date('2027-01-01T00:00:00Z') })
      .where(eq(organisation.id, directorship.organisationId));
    expect(await headers(`${all}&from=${since}`)).toEqual([[id, true]]);
  });

  it('is the same for two at once', async () => {
    later();
    await change(ids[1] ?? '');
    const both = await Promise.all([text(all), text(all)]);
    expect(both[0]).toBe(both[1]);
  });
});

const all = 'verb=ListIdentifiers&metadataPrefix=oai_dc';

describe('an answer', () => {
  it('is well-formed, and says nothing of a person', async () => {
    const record = await text(
      `verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:${ids[1]}`,
    );
    expect(record).toContain('Titel &lt;2&gt; &amp; &quot;meer&quot;');
    expect(record).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(record).toMatch(/<request verb="GetRecord" .*identifier="oai:/);
    expect(record).not.toMatch(new RegExp(`@|${contactId}|Mila`));
    expect(`${await text(all)}${await text('verb=ListRecords&metadataPrefix=oai_dc')}`).not.toMatch(
      new RegExp(`@|${contactId}`),
    );
  });
  it.each([
    ['', 'badVerb'],
    ['verb=Steal', 'badVerb'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc', 'cannotDisseminateFormat'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=none', 'noRecordsMatch'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=x', 'idDoesNotExist'],
    ['verb=ListMetadataFormats&identifier=x', 'idDoesNotExist'],
  ])('to "%s" is the fault %s', async (query, code) => {
    expect(await codeOf(query)).toBe(code);
  });
});

async function change(id: string): Promise<void> {
  const [row] = await database().select().from(entry).where(eq(entry.id, id));
  await database()
    .update(entry)
    .set({ version: (row?.version ?? 0) + 1, publishedAt: now })
    .where(eq(entry.id, id));
}

async function withdraw(id: string): Promise<void> {
  await database().update(entry).set({ withdrawnAt: now }).where(eq(entry.id, id));
}
