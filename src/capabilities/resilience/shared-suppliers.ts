import type { Fixer } from './check.ts';
import type { Suppliers } from './suppliers.ts';

/** What a supplier is asked for; ticket shops and the like are among `origins`. */
export const supplies = ['mail', 'web', 'names', 'origins'] as const;
export type Supply = (typeof supplies)[number];

/** One domain, with whoever serves it, and the checks (their ids) that are bad or can be better. */
export type Served = {
  readonly name: string;
  readonly suppliers: Suppliers;
  readonly wrong: readonly string[];
};

/** What is known of a check to weigh its mending. */
export type Mendable = { readonly id: string; readonly weight: number; readonly fixer: Fixer };

/** One thing that a supplier could mend for many at once. */
export type Fix = {
  readonly check: string;
  /** How many of its domains need it. */
  readonly domains: number;
  /** Weight of the check × those domains. */
  readonly gain: number;
};

/** A supplier that several domains share, with what it could mend for most of them, best first. */
export type Shared = {
  readonly supply: Supply;
  readonly supplier: string;
  readonly domains: number;
  readonly fixes: readonly Fix[];
};

/** Who can mend what. Whoever sells tickets or fonts can mend nothing of the domain. */
const MENDS: Readonly<Record<Supply, Fixer | undefined>> = {
  mail: 'mail',
  web: 'website',
  names: 'names',
  origins: undefined,
};

/** Fewer domains share nothing. */
const LEAST = 2;

type Tally = {
  readonly supply: Supply;
  readonly supplier: string;
  domains: number;
  readonly wrong: Map<string, number>;
};

/**
 * The suppliers that two or more domains share; those first whose one fix helps most, then those with most
 * domains. A fix counts when more than half of the domains of the supplier need it: then it is the
 * supplier's, not a choice of one of its customers.
 */
export function sharedSuppliers(
  served: Iterable<Served>,
  mendable: readonly Mendable[],
  most = 100,
): Shared[] {
  const tallies = new Map<string, Tally>();
  for (const { suppliers, wrong } of served)
    for (const supply of supplies)
      for (const supplier of new Set(suppliers[supply])) {
        const key = `${supply} ${supplier}`;
        const tally = tallies.get(key) ?? { supply, supplier, domains: 0, wrong: new Map() };
        tallies.set(key, tally);
        tally.domains += 1;
        for (const check of new Set(wrong))
          tally.wrong.set(check, (tally.wrong.get(check) ?? 0) + 1);
      }
  return [...tallies.values()]
    .filter(({ domains }) => domains >= LEAST)
    .map((tally) => sharedOf(tally, mendable))
    .sort(
      (a, b) =>
        gainOf(b) - gainOf(a) || b.domains - a.domains || (a.supplier < b.supplier ? -1 : 1),
    )
    .slice(0, most);
}

function sharedOf({ supply, supplier, domains, wrong }: Tally, mendable: readonly Mendable[]) {
  const fixes = mendable
    .flatMap(({ id, weight, fixer }): Fix[] => {
      const needing = wrong.get(id) ?? 0;
      const isTheirs = fixer === MENDS[supply] && weight > 0 && needing * 2 > domains;
      return isTheirs ? [{ check: id, domains: needing, gain: weight * needing }] : [];
    })
    .sort((a, b) => b.gain - a.gain);
  return { supply, supplier, domains, fixes };
}

function gainOf({ fixes }: Shared): number {
  return fixes[0]?.gain ?? 0;
}
