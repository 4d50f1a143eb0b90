import type { Laboratory } from './start.ts';
import { differences, type Difference } from './differences.ts';
import type { Placed } from './domain.ts';
import {
  factsOfMailauth,
  factsOfObservatory,
  factsOfSslscan,
  factsOfTestssl,
  type Fact,
} from './facts.ts';
import { measured, tlsAt, type Measured } from './measured.ts';
import { installPeers, mailauth, observatory, sslscan, testssl, type Server } from './peers.ts';

/** One line of the comparison. */
export type Row = Fact & {
  readonly peer: Difference['peer'];
  readonly domain: string;
  readonly why: string | undefined;
};

/**
 * Measures every domain with us and with the peers, in the same run, and says where we differ. `fast`
 * leaves testssl.sh out, which takes a quarter of a minute for each.
 */
export async function compare(lab: Laboratory, wishes: readonly string[]): Promise<number> {
  installPeers(console.log);
  const fast = wishes.includes('fast');
  const ids = wishes.filter((each) => each !== 'fast');
  const domains = lab.domains.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const ours = await measured(
    lab,
    domains.map(({ name }) => name),
  );
  const rows = [
    ...(await withSslscan(lab, domains, ours)),
    ...(await withObservatory(lab, domains, ours)),
    ...(await withMailauth(lab, domains, ours)),
    ...(fast ? [] : await withTestssl(lab, domains, ours)),
  ];
  console.log(tableOf(rows));
  const unexplained = rows.filter((row) => differs(row) && row.why === undefined);
  const unneeded =
    ids.length > 0 || fast
      ? []
      : differences.filter(({ why }) => !rows.some((row) => row.why === why));
  for (const { peer, why } of unneeded)
    console.log(`Nobody needs this explanation: ${peer}: ${why}`);
  return Math.min(100, unexplained.length + unneeded.length);
}

type Ours = ReadonlyMap<string, Measured>;

async function withSslscan(
  lab: Laboratory,
  domains: readonly Placed[],
  ours: Ours,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const server of domains.flatMap(serversOf).filter(({ own, port }) => own || port === 25)) {
    const mine = tlsAt(ours.get(server.domain), server);
    const theirs = mine && (await sslscan(lab, server));
    if (theirs)
      rows.push(...explained('sslscan', server.domain, server.port, factsOfSslscan(mine, theirs)));
  }
  return rows;
}

async function withTestssl(
  lab: Laboratory,
  domains: readonly Placed[],
  ours: Ours,
): Promise<Row[]> {
  const rows: Row[] = [];
  const waiting = domains.flatMap(serversOf).filter(({ port, own }) => port === 443 && own);
  const work = async () => {
    for (let server = waiting.shift(); server; server = waiting.shift()) {
      const mine = tlsAt(ours.get(server.domain), server);
      const theirs = mine && (await testssl(lab, server));
      if (theirs)
        rows.push(...explained('testssl.sh', server.domain, 443, factsOfTestssl(mine, theirs)));
    }
  };
  await Promise.all([work(), work()]);
  return rows;
}

async function withObservatory(
  lab: Laboratory,
  domains: readonly Placed[],
  ours: Ours,
): Promise<Row[]> {
  const names = domains.map(({ name }) => name);
  const theirs = await observatory(lab, names);
  return names.flatMap((name) => {
    const [mine, said] = [ours.get(name), theirs.get(name)];
    return mine && said ? explained('Observatory', name, 443, factsOfObservatory(mine, said)) : [];
  });
}

async function withMailauth(
  lab: Laboratory,
  domains: readonly Placed[],
  ours: Ours,
): Promise<Row[]> {
  const names = domains.map(({ name }) => name);
  const theirs = await mailauth(lab, names);
  return names.flatMap((name) => {
    const [mine, said] = [ours.get(name), theirs.get(name)];
    return mine && said ? explained('mailauth', name, 443, factsOfMailauth(mine, said)) : [];
  });
}

type Asked = Server & { readonly domain: string; readonly own: boolean };

/**
 * `own`: it has a line of its own about TLS, so that it is worth a quarter of a minute. Of mail servers only
 * those with such a line: sslscan takes long for STARTTLS.
 */
function serversOf({ name, v4, site, mail, id }: Placed): Asked[] {
  const own = site?.tls !== undefined || site?.certificate !== undefined || id === 'all-good';
  const ownMail = mail?.tls !== undefined || mail?.certificate !== undefined || id === 'all-good';
  return [
    { domain: name, name, address: v4, port: 443, own },
    ...(ownMail ? [{ domain: name, name: `mx.${name}`, address: v4, port: 25 as const, own }] : []),
  ];
}

function explained(peer: Row['peer'], domain: string, port: number, facts: readonly Fact[]): Row[] {
  return facts.map((each) => {
    const fact = port === 25 ? `mail: ${each.fact}` : each.fact;
    const why = differs(each) ? whyOf(peer, domain, fact) : undefined;
    return { ...each, fact, peer, domain, why };
  });
}

function whyOf(peer: Row['peer'], domain: string, fact: string): string | undefined {
  const id = domain.replace('.example', '');
  const found = differences.find(
    (each) =>
      each.peer === peer &&
      each.facts.includes(fact) &&
      (each.domains === undefined || each.domains.includes(id)),
  );
  return found?.why;
}

function differs({ ours, theirs }: Fact): boolean {
  return ours !== theirs;
}

/** Every difference, and how much is the same. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows
    .filter(differs)
    .map(
      ({ peer, domain, fact, ours, theirs, why }) =>
        `| ${peer} | ${domain} | ${fact} | ${ours} | ${theirs} | ${why ?? '**unexplained**'} |`,
    );
  const counts = [...new Set(rows.map(({ peer }) => peer))].map((peer) => {
    const all = rows.filter((row) => row.peer === peer);
    return `${peer}: ${all.length} facts of ${new Set(all.map(({ domain }) => domain)).size} domains, ${all.filter(differs).length} differ.`;
  });
  const head = [
    '| peer | domain | fact | ours | theirs | why |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  return [...counts, '', ...head, ...lines, ''].join('\n');
}
