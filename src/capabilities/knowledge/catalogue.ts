import {
  cost,
  costBands,
  isCultural,
  type Audience,
  type Facts,
  type Kind,
  type Licence,
  type Sector,
  type Stage,
} from './entry.ts';

/** A public entry as far as a list needs it. */
export type CatalogueEntry = {
  readonly id: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly facts: Pick<
    Facts,
    | 'sectors'
    | 'partnerSectors'
    | 'organisations'
    | 'countries'
    | 'place'
    | 'audiences'
    | 'parts'
    | 'stage'
    | 'started'
    | 'ended'
    | 'structuralEuros'
    | 'projectEuros'
    | 'hours'
    | 'licence'
  >;
  /** In which language it was written. */
  readonly language: 'nl' | 'en';
  readonly words: { readonly nl?: Told | undefined; readonly en?: Told | undefined };
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
};

/** What a list tells of an entry in one language; all but the title is shortened. */
export type Told = { readonly title: string; readonly problem: string; readonly failed: string };

/** By what a list can be narrowed, in the order of the form. */
export const facets = [
  'kind',
  'part',
  'setting',
  'sector',
  'audience',
  'cost',
  'stage',
  'licence',
  'country',
  'place',
  'year',
] as const;
export type Facet = (typeof facets)[number];

/** Per facet the one value that is wanted; all entries when there is none. */
export type Selection = { readonly [F in Facet]?: string };

/** Where something was done, seen from culture. */
export const settings = ['culture', 'elsewhere'] as const;

/** A value of a facet and how many entries would be left with it. */
export type FacetCount = { readonly value: string; readonly count: number };
export type FacetCounts = { readonly [F in Facet]: readonly FacetCount[] };

/** The values of an entry per facet; a list may be empty when it is not known. */
const valuesOf: { readonly [F in Facet]: (entry: CatalogueEntry) => readonly string[] } = {
  kind: ({ kind }) => [kind satisfies Kind],
  part: ({ facts }) => facts.parts,
  setting: ({ facts }) => settingsOf(facts),
  sector: ({ facts }) => facts.sectors satisfies readonly Sector[],
  audience: ({ facts }) => facts.audiences satisfies readonly Audience[],
  cost: ({ facts }) => costBandOf(facts),
  stage: ({ facts }) => known(facts.stage satisfies Stage | null),
  licence: ({ facts }) => [facts.licence satisfies Licence],
  country: ({ facts }) => facts.countries,
  place: ({ facts }) => known(facts.place),
  year: ({ facts }) => yearsOf(facts),
};

/** Whether an entry was done in culture, elsewhere, or in both. */
export function settingsOf({ sectors }: Pick<Facts, 'sectors'>): (typeof settings)[number][] {
  return settings.filter((setting) =>
    sectors.some((sector) => isCultural(sector) === (setting === 'culture')),
  );
}

/** The number of the band in `costBands` that the cost falls in (the last one is open), as text. */
function costBandOf(facts: CatalogueEntry['facts']): string[] {
  const euros = cost(facts);
  if (euros === null) return [];
  const band = costBands.findIndex((upper) => euros <= upper);
  return [String(band < 0 ? costBands.length : band)];
}

/** An unfinished or very long period counts for at most this many years. */
const MOST_YEARS = 30;

/** Every year in which it ran, as far as it is known. */
function yearsOf({ started, ended }: Pick<Facts, 'started' | 'ended'>): string[] {
  const first = Number((started ?? ended)?.slice(0, 4));
  const last = Number((ended ?? started)?.slice(0, 4));
  if (!first || !last || last < first) return [];
  const length = Math.min(last - first + 1, MOST_YEARS);
  return Array.from({ length }, (_, place) => String(last - place));
}

const known = (value: string | null) => (value ? [value] : []);

/** The entries that fit a selection, in the order in which they came. */
export function narrowed<E extends CatalogueEntry>(
  entries: readonly E[],
  selection: Selection,
): E[] {
  return entries.filter((entry) =>
    facets.every((facet) => {
      const wanted = selection[facet];
      return wanted === undefined || valuesOf[facet](entry).includes(wanted);
    }),
  );
}

/**
 * Per facet its values with how many entries each would leave, given all the other choices. Most
 * first; a value that leaves nothing is left out, unless it is chosen.
 */
export function countsOf(entries: readonly CatalogueEntry[], selection: Selection): FacetCounts {
  const chosen = facets.filter((facet) => selection[facet] !== undefined);
  const all = perFacet(() => new Map<string, number>());
  for (const entry of entries) {
    const unfit = chosen.filter(
      (facet) => !valuesOf[facet](entry).includes(selection[facet] ?? ''),
    );
    if (unfit.length > 1) continue;
    for (const facet of unfit.length === 1 ? unfit : facets) {
      const counts = all[facet];
      for (const value of new Set(valuesOf[facet](entry)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  for (const facet of chosen) {
    const value = selection[facet] ?? '';
    if (!all[facet].has(value)) all[facet].set(value, 0);
  }
  return perFacet((facet) => inOrder(facet, all[facet]));
}

function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return {
    kind: make('kind'),
    part: make('part'),
    setting: make('setting'),
    sector: make('sector'),
    audience: make('audience'),
    cost: make('cost'),
    stage: make('stage'),
    licence: make('licence'),
    country: make('country'),
    place: make('place'),
    year: make('year'),
  };
}

function inOrder(facet: Facet, counts: ReadonlyMap<string, number>): FacetCount[] {
  const list = [...counts].map(([value, count]) => ({ value, count }));
  if (facet === 'cost') return list.sort((a, b) => Number(a.value) - Number(b.value));
  if (facet === 'year') return list.sort((a, b) => Number(b.value) - Number(a.value));
  return list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
