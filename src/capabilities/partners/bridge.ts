import type { Line } from './card.ts';
import type { Bridge, Pairing, Party } from './match.ts';

/** What the reader may hear of the other beside what its card says. */
export type Told = {
  /** Earlier partners: only when both cards are public, or to a broker. */
  readonly partners: boolean;
  /** The region of the other; not where it would say who it is. */
  readonly region: boolean;
};

/**
 * What connects two parties beside need and give, the strongest: a partner of both, a theme that both
 * name outside their need–give pairs, an audience, a region. Null when there is nothing.
 */
export function bridgeBetween(
  mine: Party,
  theirs: Party,
  pairings: readonly Pairing[],
  told: Told,
): Bridge | null {
  const partner = told.partners ? partnerOf(mine, theirs) : undefined;
  if (partner !== undefined) return { kind: 'partner', organisationId: partner };
  const [theme] = themesOf(mine, theirs, pairings);
  if (theme !== undefined) return { kind: 'theme', concept: theme };
  const audience = mine.content.audiences.find(
    (one) => one !== 'everyone' && theirs.content.audiences.includes(one),
  );
  if (audience !== undefined) return { kind: 'audience', audience };
  const isNear = mine.region === theirs.region && mine.region !== 'abroad';
  return told.region && isNear ? { kind: 'region', region: mine.region } : null;
}

/** Each other, when they worked together before; else somebody who worked with both. */
function partnerOf(mine: Party, theirs: Party): string | undefined {
  const direct =
    mine.partners.includes(theirs.organisationId) && theirs.partners.includes(mine.organisationId);
  if (direct) return theirs.organisationId;
  return mine.partners.filter((one) => theirs.partners.includes(one)).sort()[0];
}

/**
 * Concepts that both cards name and by which no need met a give, those in most lines first: what both
 * are busy with, not what one has for the other.
 */
export function themesOf(
  mine: Party,
  theirs: Party,
  pairings: readonly Pairing[],
): readonly string[] {
  const [here, there] = [timesNamed(linesOf(mine)), timesNamed(linesOf(theirs))];
  const met = new Set(pairings.flatMap((pairing) => conceptsMet(pairing, [mine, theirs])));
  const times = (concept: string) => (here.get(concept) ?? 0) + (there.get(concept) ?? 0);
  return [...here.keys()]
    .filter((concept) => there.has(concept) && !met.has(concept))
    .sort((one, other) => times(other) - times(one) || (one < other ? -1 : 1));
}

/** The concepts by which a need and a give name the same. */
export function conceptsMet({ need, give }: Pairing, parties: readonly Party[]): readonly string[] {
  const conceptsOf = ({ cardId, lineId }: Pairing['need']) => {
    const party = parties.find((one) => one.cardId === cardId);
    return party ? (linesOf(party).find(({ id }) => id === lineId)?.concepts ?? []) : [];
  };
  const given = conceptsOf(give);
  return conceptsOf(need).filter((concept) => given.includes(concept));
}

const linesOf = ({ content }: Party): readonly Line[] => [...content.needs, ...content.gives];

function timesNamed(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { concepts } of lines)
    for (const concept of new Set(concepts)) times.set(concept, (times.get(concept) ?? 0) + 1);
  return times;
}
