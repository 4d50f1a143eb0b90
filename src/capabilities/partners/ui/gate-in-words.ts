import type { Language } from '#platform/language/language.ts';
import { cardWords } from '../card.messages.ts';
import { gateTexts } from '../gates.messages.ts';
import type { Wish } from '../gate.ts';

/** What is not wanted, in words. One organisation is never named here: it may be anonymous. */
export function gateInWords({ kind, value }: Pick<Wish, 'kind' | 'value'>, language: Language) {
  const t = gateTexts[language];
  const words = cardWords[language];
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...{ sort: t.sort, region: t.region, form: words.form },
    'money-source': words.moneySourceShort,
  };
  if (kind === 'all' || kind === 'organisation') return t.what[kind];
  return t.what[kind](labels[kind]?.[value] ?? value);
}
