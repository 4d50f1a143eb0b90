import { config } from '#platform/config.server.ts';
import type { Database } from '#platform/database/database.server.ts';
import { element } from '#platform/http/xml.ts';
import { dublinCore } from './dublin-core.document.server.ts';
import { kinds } from './entry.ts';
import { entryTexts } from './entry.messages.ts';
import {
  entryOf,
  FORMAT,
  identifierOf,
  resumptionOf,
  secondOf,
  tokenOf,
  wishOf,
  type HarvestFault,
  type HarvestQuestion,
  type HarvestWish,
  type Resumption,
} from './harvest.ts';
import {
  countRecords,
  earliestDate,
  noteChanges,
  recordOf,
  recordsFrom,
  type HarvestRecord,
} from './harvest.store.server.ts';

/** What an answer holds: the element of its verb, or what was wrong. */
export type Answered = { readonly xml: string } | { readonly fault: HarvestFault };
type Place = { readonly origin: string; readonly host: string; readonly now: Date };

/** The element that answers a question. */
export async function answerTo(
  { verb, given }: HarvestQuestion,
  place: Place,
  db: Database,
  perAnswer: number,
): Promise<Answered> {
  if (verb === 'ListSets')
    return 'resumptionToken' in given ? { fault: 'badResumptionToken' } : { xml: sets() };
  await noteChanges(db, place.now);
  if (verb === 'Identify') return { xml: identify(place, await earliestDate(db)) };
  if (verb === 'ListMetadataFormats') {
    const { identifier } = given;
    const isKnown = identifier === undefined || (await named(db, place, identifier));
    return isKnown ? { xml: formats() } : { fault: 'idDoesNotExist' };
  }
  if (verb === 'GetRecord') {
    if (given.metadataPrefix !== FORMAT) return { fault: 'cannotDisseminateFormat' };
    const record = await named(db, place, given.identifier ?? '');
    if (!record) return { fault: 'idDoesNotExist' };
    return { xml: `<GetRecord>\n${recordXml(record, place)}\n</GetRecord>` };
  }
  return list(verb, given, place, db, perAnswer);
}

async function named(
  db: Database,
  { host }: Place,
  identifier: string,
): Promise<HarvestRecord | undefined> {
  const entryId = entryOf(host, identifier);
  return entryId === undefined ? undefined : recordOf(db, entryId);
}

async function list(
  verb: 'ListIdentifiers' | 'ListRecords',
  given: HarvestQuestion['given'],
  place: Place,
  db: Database,
  perAnswer: number,
): Promise<Answered> {
  const { resumptionToken } = given;
  const resumed = resumptionToken === undefined ? null : resumptionOf(resumptionToken);
  if (resumed === undefined) return { fault: 'badResumptionToken' };
  const wish: HarvestWish | HarvestFault = resumed ? resumed.wish : wishOf(given);
  if (typeof wish === 'string') return { fault: wish };
  const found = await recordsFrom(db, wish, resumed?.after ?? null, perAnswer + 1);
  if (found.length === 0 && !resumed) return { fault: 'noRecordsMatch' };
  const shown = found.slice(0, perAnswer);
  const before = resumed?.cursor ?? 0;
  const draw = verb === 'ListRecords' ? recordXml : headerXml;
  const last = found.length > perAnswer ? shown.at(-1) : undefined;
  const next = last && { wish, after: last, cursor: before + shown.length };
  const size = before + (await countRecords(db, wish, resumed?.after ?? null));
  const token = next || resumed ? tokenXml(next, before, size) : '';
  return {
    xml: [`<${verb}>`, ...shown.map((record) => draw(record, place)), token, `</${verb}>`]
      .filter(Boolean)
      .join('\n'),
  };
}

/** The last of several answers has an empty token (§3.5). */
function tokenXml(next: Resumption | undefined, cursor: number, size: number): string {
  const token = next ? tokenOf(next) : '';
  return `<resumptionToken completeListSize="${size}" cursor="${cursor}">${token}</resumptionToken>`;
}

function headerXml({ entryId, kind, datestamp, entry }: HarvestRecord, { host }: Place): string {
  return [
    entry ? '<header>' : '<header status="deleted">',
    element('identifier', identifierOf(host, entryId)),
    element('datestamp', secondOf(datestamp)),
    element('setSpec', kind),
    '</header>',
  ].join('');
}

function recordXml(record: HarvestRecord, place: Place): string {
  const { entry } = record;
  const metadata = entry ? `<metadata>${dublinCore(entry, place.origin)}</metadata>` : '';
  return `<record>${headerXml(record, place)}${metadata}</record>`;
}

function sets(): string {
  const all = kinds.map((kind) => {
    const name = `${entryTexts.nl.kind[kind]} / ${entryTexts.en.kind[kind]}`;
    return `<set>${element('setSpec', kind)}${element('setName', name)}</set>`;
  });
  return ['<ListSets>', ...all, '</ListSets>'].join('\n');
}

function formats(): string {
  return [
    '<ListMetadataFormats><metadataFormat>',
    element('metadataPrefix', FORMAT),
    element('schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
    element('metadataNamespace', 'http://www.openarchives.org/OAI/2.0/oai_dc/'),
    '</metadataFormat></ListMetadataFormats>',
  ].join('');
}

function identify({ origin, host, now }: Place, earliest: Date | undefined): string {
  const { MAIL_FROM } = config();
  return [
    '<Identify>',
    element('repositoryName', 'Samenspel'),
    element('baseURL', `${origin}/oai`),
    element('protocolVersion', '2.0'),
    // The protocol demands an address of who keeps this running; it is the one that sends our mail.
    element('adminEmail', /<([^>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM),
    element('earliestDatestamp', secondOf(earliest ?? now)),
    element('deletedRecord', 'persistent'),
    element('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
    host.includes('.') ? identifierXml(host) : '',
    '</Identify>',
  ]
    .filter(Boolean)
    .join('\n');
}

function identifierXml(host: string): string {
  return [
    '<description><oai-identifier xmlns="http://www.openarchives.org/OAI/2.0/oai-identifier" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai-identifier http://www.openarchives.org/OAI/2.0/oai-identifier.xsd">',
    element('scheme', 'oai'),
    element('repositoryIdentifier', host),
    element('delimiter', ':'),
    element('sampleIdentifier', identifierOf(host, '00000000-0000-4000-8000-000000000000')),
    '</oai-identifier></description>',
  ].join('');
}
