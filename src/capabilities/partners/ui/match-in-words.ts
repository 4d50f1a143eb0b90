import { formatDate, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { cardWords } from '../card.messages.ts';
import { labelOf } from '../concepts.ts';
import { matchTexts } from '../matches.messages.ts';
import type { Bridge, Match, Risk } from '../match.ts';
import { whoTexts } from '../who.messages.ts';

type Words = Readonly<Record<string, string>>;
const word = (words: Words, key: string) => words[key] ?? key;
const day = (iso: string, language: Language) => formatDate(new Date(`${iso}T12:00:00Z`), language);

/** The one risk of a match, as a sentence for the side that reads it. */
export function riskInWords({ kind, detail, whose }: Risk, language: Language): string {
  const t = matchTexts[language].risks;
  const side = whose === 'both' ? 'theirs' : whose;
  switch (kind) {
    case 'one-way':
      return t.oneWay[side];
    case 'no-time':
      return t.noTime[whose](day(detail, language));
    case 'both-expect-other-to-lead':
      return t.bothExpect;
    case 'both-want-to-lead':
      return t.bothWant;
    case 'project-money':
      return t.projectMoney[whose];
    case 'no-money':
      return t.noMoney;
    case 'far':
      return t.far;
    case 'language':
      return t.language[side](word(cardWords[language].language, detail));
    case 'rights':
      return t.rights[whose];
    case 'data':
      return t.data[side];
    case 'decides-late':
      return t.decidesLate[side](day(detail, language));
    case 'stage-apart':
      return t.stageApart[side];
    case 'expires':
      return t.expires[side](day(detail, language));
    case 'partly-covered':
      return t.partlyCovered[side](detail);
    case 'only-words':
      return t.onlyWords;
  }
}

/** What connects the two, as a sentence; `partner` is the name of an earlier shared partner. */
export function bridgeInWords(
  bridge: Bridge | null,
  language: Language,
  partner: string | null,
): string {
  const t = matchTexts[language].bridges;
  switch (bridge?.kind) {
    case 'theme':
      return t.theme(labelOf(bridge.concept, language));
    case 'audience':
      return t.audience(word(cardWords[language].audience, bridge.audience).toLowerCase());
    case 'region':
      return t.region(word(whoTexts[language].region, bridge.region.replace(/^NL-/, '')));
    case 'partner':
      return partner === null ? t.together : t.partner(partner);
    case undefined:
      return t.none;
  }
}

/** What the two discs show, in a sentence. */
export function fitInWords({ fit, covered, coversThem }: Match, language: Language): string {
  const percent = (part: number) => formatNumber(Math.round(part * 100), language);
  return matchTexts[language].fit(percent(fit), percent(covered), percent(coversThem));
}
