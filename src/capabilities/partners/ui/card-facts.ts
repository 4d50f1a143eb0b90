import { formatDate, formatNumber } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { cardWords } from '../card.messages.ts';
import type { Content } from '../card.ts';

export type CardFact = { readonly term: string; readonly value: string };

/** What a card brings in, in words; only what was said. */
export function broughtIn(content: Content, language: Language): readonly CardFact[] {
  const t = cardWords[language];
  const { hours, money, moneySource, space, data } = content;
  const source = moneySource && money !== 'none' ? ` (${t.moneySourceShort[moneySource]})` : '';
  return said([
    [t.fact.hours, hours === null ? '' : t.hours(formatNumber(hours, language))],
    [t.fact.money, money === null ? '' : `${t.money[money]}${source}`],
    [t.fact.space, space],
    [t.fact.data, data],
  ]);
}

/** Everything practical on a card, in words; only what was said. */
export function practicalFacts(content: Content, language: Language): readonly CardFact[] {
  const t = cardWords[language];
  const day = (text: string | null) =>
    text === null ? '' : formatDate(new Date(`${text}T12:00:00Z`), language);
  const list = <O extends string>(all: readonly O[], names: Readonly<Record<O, string>>) =>
    all.map((one) => names[one]).join(', ');
  return said([
    [t.fact.forms, list(content.forms, t.form)],
    [t.fact.audiences, list(content.audiences, t.audience)],
    [t.fact.place, content.place ? t.place[content.place] : ''],
    [t.fact.languages, content.languages.map((one) => languageName(one, language)).join(', ')],
    [t.fact.stage, content.stage ? t.stage[content.stage] : ''],
    [t.fact.startsOn, day(content.startsOn)],
    [t.fact.endsOn, day(content.endsOn)],
    [t.fact.decidesOn, day(content.decidesOn)],
    [t.fact.decider, content.decider ? t.decider[content.decider] : ''],
    [t.fact.lead, content.lead ? t.lead[content.lead] : ''],
    [t.fact.rights, content.rights ? t.rights[content.rights] : ''],
    [t.fact.dataStance, content.dataStance ? t.dataStance[content.dataStance] : ''],
  ]);
}

/** The name of a language by its code; the code itself when we do not know it. */
export function languageName(code: string, language: Language): string {
  const names: Readonly<Record<string, string>> = cardWords[language].language;
  return names[code] ?? code;
}

const said = (facts: readonly (readonly [term: string, value: string])[]) =>
  facts.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }));
