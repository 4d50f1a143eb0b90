import { isIP } from 'node:net';
import { isMeasured, type Measured } from '../lookup.ts';
import { suitesBefore13, suitesOfTls13 } from '../protocols/tls-suites.ts';
import type { TlsEvidence } from '../tls-evidence.ts';
import { certificateEvidence } from './certificates.server.ts';
import { rememberedOf } from './remembered.server.ts';
import { asker as askerOf, manners, type Asker } from './tls-asker.server.ts';
import type { Answer } from './tls-probe.server.ts';
import { session } from './tls-session.server.ts';
import type { Version } from './tls-suites.server.ts';
import type { LookAtServer } from './tls-target.server.ts';
import { tlsEvidence } from './tls.server.ts';

const AN_HOUR = 60 * 60_000;
const MOST_KINDS = 2_000;

/**
 * For many domains: looks as `look` does, but only once at what it recognises. Sites that share an address mostly
 * share its settings; whoever answers a few questions in the same way there, as another name did within the
 * hour, is not asked everything again. The certificate is looked at for every name. Recognising servers by
 * their answers is what JARM does (Salesforce, 2020), with questions of its own.
 */
export function recognising(look: LookAtServer = tlsEvidence): LookAtServer {
  const kinds = rememberedOf<Measured<TlsEvidence>>(AN_HOUR, MOST_KINDS);
  return async (target) => {
    const { host, address, port, open, signal, now, extraRoots = [] } = target;
    const asker = askerOf(() => open(signal), signal, manners.web);
    const manner = await mannerOf(asker, host);
    if (!manner) return look(target);
    let isFirst = false;
    const known = await kinds(`${address} ${port} ${manner.mark}`, () => {
      isFirst = true;
      return look(target);
    });
    if (isFirst) return known;
    // What the first could not see, or not to the end, says nothing about the next.
    if (!isMeasured(known) || isPartial(known)) return look(target);
    const newest = manner.is13 ? 'TLSv1.3' : 'TLSv1.2';
    const seen = await asker.with((door) => session(door, { host, newest, extraRoots }, signal));
    const chain = manner.chain.length > 0 ? manner.chain : (seen?.chain ?? []);
    return { ...known, certificates: certificateEvidence(chain, host, now, seen?.fault) };
  };
}

/** A usual client, one that wants the weakest most, and one for every version that ought to be gone. */
const questions: readonly (readonly [Version, readonly number[]])[] = [
  ['TLS 1.3', suitesOfTls13],
  ['TLS 1.2', suitesBefore13.slice(0, manners.web.suites)],
  ['TLS 1.2', suitesBefore13.toReversed().slice(0, manners.web.suites)],
  ['TLS 1.1', suitesBefore13.slice(0, manners.web.suites)],
  ['TLS 1.0', suitesBefore13.slice(0, manners.web.suites)],
  ['SSL 3.0', suitesBefore13.slice(0, manners.web.suites)],
];

type Manner = {
  /** The same for servers that answered all questions in the same way. */
  readonly mark: string;
  readonly is13: boolean;
  readonly chain: readonly Uint8Array[];
};

/** How a server answers; undefined when it is silent or speaks no TLS: then there is nothing to recognise. */
async function mannerOf(asker: Asker, host: string): Promise<Manner | undefined> {
  const named = isIP(host) ? {} : { host };
  const answers = await Promise.all(
    questions.map(([version, suites]) => asker.ask({ version, suites, ...named })),
  );
  const chosen = answers.filter((answer) => answer.kind === 'chosen');
  if (chosen.length === 0 || answers.some(({ kind }) => kind === 'unheard')) return undefined;
  return {
    mark: JSON.stringify(answers.map(said)),
    is13: answers[0]?.kind === 'chosen',
    chain: chosen.find((one) => one.chain.length > 0)?.chain ?? [],
  };
}

/** What does not change from one connection to the next, nor with the certificate. */
function said(answer: Answer): unknown {
  if (answer.kind !== 'chosen') return answer;
  const { hello, exchange } = answer;
  const { version, suite, group, compression, extensions } = hello;
  return [version, suite, group, compression, [...extensions], exchange];
}

function isPartial({ unsure, versions }: TlsEvidence): boolean {
  return unsure.length > 0 || versions.some(({ partial }) => partial);
}
