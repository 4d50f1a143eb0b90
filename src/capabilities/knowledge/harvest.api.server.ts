import { database } from '#platform/database/database.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import { element } from '#platform/http/xml.ts';
import { questionOf, secondOf, type HarvestFault } from './harvest.ts';
import { answerTo, type Answered } from './harvest-answer.api.server.ts';

/** Records per answer. */
const PER_ANSWER = 50;

const sentences: { readonly [F in HarvestFault]: string } = {
  badArgument: 'An argument is missing, not known, repeated or not well written.',
  badResumptionToken: 'This resumption token was not given out here.',
  badVerb: 'The verb is missing, repeated or not known.',
  cannotDisseminateFormat: 'Records exist in oai_dc only.',
  idDoesNotExist: 'There is no record with this identifier.',
  noRecordsMatch: 'No record fits these arguments.',
};

/** Answers a harvester (OAI-PMH 2.0), whatever it asks: faults are answers, too (§3.6). */
export async function harvest(
  sent: Iterable<readonly [string, string]>,
  { origin, now }: Pick<Visit, 'origin' | 'now'>,
  db = database(),
  perAnswer = PER_ANSWER,
): Promise<Response> {
  const place = { origin, host: new URL(origin).hostname, now };
  const question = questionOf(sent);
  const answered: Answered =
    typeof question === 'string'
      ? { fault: question }
      : await answerTo(question, place, db, perAnswer);
  const repeated =
    typeof question === 'string' || ('fault' in answered && answered.fault === 'badArgument')
      ? {}
      : { verb: question.verb, ...question.given };
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">',
    element('responseDate', secondOf(now)),
    element('request', `${origin}/oai`, repeated),
    'fault' in answered
      ? element('error', sentences[answered.fault], { code: answered.fault })
      : answered.xml,
    '</OAI-PMH>',
    '',
  ].join('\n');
  const headers = { 'content-type': 'text/xml; charset=utf-8', 'cache-control': 'no-cache' };
  return new Response(text, { headers });
}
