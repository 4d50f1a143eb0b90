type Name =
  | 'start'
  | 'scans'
  | 'results'
  | 'plan'
  | 'knowledge'
  | 'review'
  | 'members'
  | 'settings'
  | 'partners'
  | 'cards'
  | 'matches'
  | 'introductions'
  | 'knownPartners'
  | 'unwanted'
  | 'resilience'
  | 'desk'
  | 'queue'
  | 'proposals'
  | 'byHand'
  | 'capacity'
  | 'batches';
type Words = { readonly [N in Name]: string };
type Place = { readonly href: string; readonly label: string };

/** Where somebody can go within their organisation; the first place is the start. */
export function placesOf(
  base: string,
  t: Words,
  { directs, brokers }: { directs: boolean; brokers: boolean },
): Place[] {
  return [
    { href: base, label: t.start },
    { href: `${base}/scans`, label: t.scans },
    { href: `${base}/results`, label: t.results },
    { href: `${base}/plan`, label: t.plan },
    { href: `${base}/knowledge`, label: t.knowledge },
    { href: `${base}/cards`, label: t.partners },
    { href: `${base}/resilience`, label: t.resilience },
    ...(brokers
      ? [
          { href: `${base}/review`, label: t.review },
          { href: `${base}/desk`, label: t.desk },
        ]
      : []),
    { href: `${base}/members`, label: t.members },
    ...(directs ? [{ href: `${base}/settings`, label: t.settings }] : []),
  ];
}

/** The pages of one place that stand beside each other, for the page at this path; empty when it stands alone. */
export function besidePath(base: string, t: Words, path: string): Place[] {
  const inside = (places: readonly Place[]) =>
    places.some(({ href }) => path === href || path.startsWith(`${href}/`));
  const partners = [
    { href: `${base}/cards`, label: t.cards },
    { href: `${base}/matches`, label: t.matches },
    { href: `${base}/introductions`, label: t.introductions },
    { href: `${base}/known-partners`, label: t.knownPartners },
    { href: `${base}/unwanted`, label: t.unwanted },
  ];
  if (inside(partners)) return partners;
  const desk = [
    { href: `${base}/desk`, label: t.queue },
    { href: `${base}/desk/proposals`, label: t.proposals },
    { href: `${base}/desk/match`, label: t.byHand },
    { href: `${base}/desk/introductions`, label: t.introductions },
    { href: `${base}/desk/capacity`, label: t.capacity },
    { href: `${base}/batches`, label: t.batches },
  ];
  return inside(desk) ? desk : [];
}
