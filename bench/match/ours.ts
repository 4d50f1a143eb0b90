import { kinship, labelOf } from '../../src/capabilities/partners/concepts.ts';
import { noContent, type Line } from '../../src/capabilities/partners/card.ts';
import { fittingOf } from '../../src/capabilities/partners/fitting.ts';
import {
  betweenLines,
  cardsFound,
  ledTo,
  LOOKS,
  type AskedLine,
} from '../../src/capabilities/partners/line-evidence.ts';
import { chosen, type Choice, type Fitting } from '../../src/capabilities/partners/matched.ts';
import type { Party } from '../../src/capabilities/partners/match.ts';
import type { Language } from '../../src/platform/language/language.ts';
import { createEngine } from '../../src/platform/search/engine.ts';
import { nothingAbout, party } from '../../tests/support/parties.ts';
import { lexicon } from '../search/lexicon.ts';
import type { Organisation, Text } from './market.ts';

/** What was found for a card. */
export type Fitted = { readonly mine: Party; readonly fittings: readonly Fitting[] };

/** How our matching is asked; as in the product when nothing is said. */
export type How = { readonly askedInReturn?: number };

/**
 * Matching as `gathered.store.server.ts` does it, with the same rules and limits on the same engine, but
 * without a database: everybody may meet everybody.
 */
export function ours({ askedInReturn = LOOKS.askedInReturn }: How = {}) {
  const engine = createEngine(lexicon());
  /** A market may have any ids, a card has one without dots. */
  const ids = new Map<string, string>();
  const known = new Map<string, Organisation>();

  /** Asks a line as the product does: of need or give it asks the other. */
  function ask(
    id: string,
    side: Side,
    place: number,
    { text, language }: Text,
    how: { readonly limit: number; readonly explained: number; readonly targets?: Language[] },
  ): AskedLine {
    const collection = side === 'n' ? 'gives' : 'needs';
    const { found } = engine.search({ text, language, collection, quick: true, ...how });
    return { cardId: id, line: lineOf(side, text, place), found };
  }

  function foundLines(id: string, { needs, offers }: Organisation): AskedLine[] {
    const how = { limit: LOOKS.found, explained: LOOKS.explained };
    return [
      ...needs.map((text, place) => ask(id, 'n', place, text, how)),
      ...offers.map((text, place) => ask(id, 'g', place, text, how)),
    ];
  }

  /** The lines of the other in which ours led to something, among our lines in our languages. */
  function foundInReturn(
    mine: Organisation,
    asked: readonly AskedLine[],
    others: readonly Party[],
  ): AskedLine[] {
    const led = ledTo(asked);
    const back = (id: string, side: Side, texts: readonly Text[], own: readonly Text[]) =>
      texts.flatMap((text, place) => {
        if (!led(id, lineOf(side, '', place))) return [];
        const targets = [...new Set(own.map(({ language }) => language))];
        const how = { limit: LOOKS.foundInReturn, explained: 0, targets };
        return [ask(id, side, place, text, how)];
      });
    return others.flatMap(({ cardId }) => {
      const other = known.get(cardId);
      if (!other) return [];
      const needs = back(cardId, 'n', other.needs, mine.offers);
      return [...needs, ...back(cardId, 'g', other.offers, mine.needs)];
    });
  }

  return {
    add(market: readonly Organisation[]): void {
      for (const organisation of market) {
        const id = `card-${known.size}`;
        ids.set(organisation.id, id);
        known.set(id, organisation);
        put('needs', 'n', id, organisation.needs);
        put('gives', 'g', id, organisation.offers);
      }
      // What is put is turned around at the first question: that belongs to building.
      for (const collection of ['needs', 'gives'])
        engine.search({ text: 'begin', collection, limit: 1 });
    },

    /** Everybody who was found and has to do with it, in no order. */
    fitted(own: Organisation): Fitted {
      const mine = partyOf(ids.get(own.id) ?? '', own);
      const asked = foundLines(mine.cardId, own);
      const parties = cardsFound(asked)
        .slice(0, LOOKS.batch)
        .flatMap((id) => {
          const other = known.get(id);
          return other ? [partyOf(id, other)] : [];
        });
      const heard = new Set(parties.map(({ cardId }) => cardId));
      const fit = (back: readonly AskedLine[]) => {
        const between = betweenLines(mine.cardId, asked, back, heard);
        const labels = { kinship, labelOf: (id: string) => labelOf(id, 'nl') };
        return (other: Party) => fittingOf(mine, other, { between, ...labels });
      };
      const half = fit([]);
      const best = parties
        .map((other) => ({ other, fit: half(other)?.fit ?? 0 }))
        .sort((a, b) => b.fit - a.fit)
        .slice(0, askedInReturn)
        .map(({ other }) => other);
      const whole = fit(foundInReturn(own, asked, best));
      return { mine, fittings: parties.flatMap((other) => whole(other) ?? []) };
    },

    /** Which organisation a card is of. */
    idOf: (cardId: string) => known.get(cardId)?.id ?? '',
  };

  function put(collection: string, side: Side, id: string, texts: readonly Text[]): void {
    for (const [place, { text, language }] of texts.entries())
      engine.put({ collection, id: `${id}.${side}${place}`, language, title: '', text });
  }
}

type Side = 'n' | 'g';

const lineOf = (side: Side, text: string, place: number): Line => ({
  ...{ id: `${side}${place}`, text, concepts: [] },
});

/** What a page shows of what was found: the good ones, and the weak ones behind them. */
export function pageOf(
  { mine, fittings }: Fitted,
  exposure: (cardId: string) => number = () => 0,
): Pick<Choice, 'shown' | 'weak'> {
  const now = fittings.map(({ party: other, ...fitting }) => ({
    ...fitting,
    party: { ...other, exposure: exposure(other.cardId) },
  }));
  return chosen(mine, now, { about: nothingAbout, crossing: 'any' });
}

/** An organisation as the rules see it. */
function partyOf(id: string, { sort, needs, offers }: Organisation): Party {
  const lines = (side: Side, texts: readonly Text[]) =>
    texts.map(({ text }, place) => lineOf(side, text, place));
  const content = { ...noContent, needs: lines('n', needs), gives: lines('g', offers) };
  return party(id, content, { cardId: id, organisationId: id, sort });
}
