import {
  audiences,
  culturalSectors,
  LONGEST_ADDRESS,
  sectors,
  type Audience,
  type Licence,
  type Reference,
  type Sector,
  type Stage,
} from './entry.ts';
import { audienceTerms, sectorTerms } from './data/sector-terms.ts';

/** The sectors that a text names, in the order of its words. */
export function sectorsIn(text: string, among: readonly Sector[] = sectors): Sector[] {
  return among
    .map((sector) => ({ sector, at: sectorTerms[sector].exec(text)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ sector }) => sector);
}

/** The cultural sectors that a text names. */
export const culturalSectorsIn = (text: string): Sector[] => sectorsIn(text, culturalSectors);

/** The audiences that a text names. */
export function audiencesIn(text: string): Audience[] {
  return audiences.filter((audience) => audienceTerms[audience]?.test(text));
}

/** The licence that a sentence gives. */
export function licenceIn(text: string): Licence | undefined {
  if (/\bCC[ -]?0\b|publieke domein|public domain/i.test(text)) return 'CC0-1.0';
  if (/\bCC[ -]BY[ -]SA\b|creative commons[^.]*(?:gelijk delen|share-?alike)/i.test(text))
    return 'CC-BY-SA-4.0';
  // BY-NC and BY-ND are not among ours: whoever wants to copy has to ask.
  if (/\bCC[ -]BY[ -]N[CD]\b/i.test(text)) return 'ask';
  if (/\bCC[ -]BY\b/i.test(text)) return 'CC-BY-4.0';
  if (/alle rechten voorbehouden|all rights reserved/i.test(text)) return 'none';
  return undefined;
}

/** How far it came, when a sentence says so. */
export function stageIn(text: string): Stage | undefined {
  if (
    /\b(?:zijn|is|werd|hebben)\b[^.]{0,40}\b(?:ermee gestopt|gestopt met (?:het|de|dit) (?:project|pilot|proef|app|dienst)|stopgezet|beëindigd)|\b(?:we stopped the|was (?:stopped|discontinued|closed down|abandoned))\b/i.test(
      text,
    )
  )
    return 'stopped';
  if (
    /\b(?:wordt|worden|is|zijn) (?:nu |inmiddels )?(?:door|in|bij) (?:alle|meer dan|tientallen|honderden|\d+) (?:musea|theaters|instellingen|organisaties|gemeenten|bibliotheken)\b|\bused by (?:more than |over )?\d+ (?:museums|theatres|organisations|venues|libraries)\b/i.test(
      text,
    )
  )
    return 'widely-used';
  if (
    /\b(?:nog steeds in gebruik|in gebruik|vast onderdeel|vaste dienst|still in use|in daily use|permanent part|runs every|still runs)\b/i.test(
      text,
    )
  )
    return 'in-use';
  if (/\b(?:pilot|proef|experiment(?:eren|eert|eerden)?|prototype|trial)\b/i.test(text))
    return 'experiment';
  return undefined;
}

const document =
  /\b(?:rapport|verslag|publicatie|handreiking|handleiding|onderzoek|evaluatie|artikel|report|publication|guide|toolkit|study|evaluation|article|paper)\s+(?:\p{Ll}+\s+){0,2}[‘'"“„]([^‘"“”„]{3,150}?)['’"”](?![\p{L}])/gu;

/** Addresses on the web and documents that a sentence names. */
export function sourcesIn(
  sentence: string,
  links: readonly { readonly text: string; readonly url: string }[],
): Reference[] {
  const yearOf = (text: string) => /\b((?:19|20)\d{2})\b/.exec(text)?.[1] ?? '';
  const linked = links.map(({ text, url }) => ({ title: text || url, url, year: yearOf(text) }));
  const bare = [...sentence.matchAll(/\bhttps?:\/\/[^\s<>"'“”‘’)\]]+/gi)]
    .map(([url]) => url.replace(/[.,;:!?]+$/, ''))
    .filter((url) => URL.canParse(url) && !linked.some((one) => one.url.startsWith(url)))
    .map((url) => ({ title: new URL(url).hostname.replace(/^www\./, ''), url, year: '' }));
  const named = [...sentence.matchAll(document)]
    .map((match) => ({
      title: match[1] ?? '',
      url: '',
      year: yearOf(
        sentence.slice(match.index + match[0].length, match.index + match[0].length + 12),
      ),
    }))
    .filter(({ title }) => !linked.some((one) => one.title.includes(title)));
  return [...linked, ...bare, ...named]
    .filter(({ url }) => url.length <= LONGEST_ADDRESS)
    .map((one) => ({ ...one, title: one.title.slice(0, LONGEST_ADDRESS).toWellFormed() }));
}
