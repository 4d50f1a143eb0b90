import { wordsIn, type Content, type Kind } from './entry.ts';

/** A public entry as libraries and machines describe it: in one language, with its address. */
export type Described = {
  readonly id: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly content: Content;
  readonly language: 'nl' | 'en';
  /** The organisation that tells it. */
  readonly owner: string;
  readonly version: number;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  /** Where this installation is, such as `https://samenspel.example.org`. */
  readonly origin: string;
};

/** Where an entry can be read. */
export const addressOf = ({ origin, slug }: Pick<Described, 'origin' | 'slug'>) =>
  `${origin}/knowledge/${slug}`;

/** A name for an entry that stays when its address or this installation's changes (RFC 4122). */
export const urnOf = ({ id }: Pick<Described, 'id'>) => `urn:uuid:${id}`;

/** Who made it: those who did it, by name; else the organisation that tells it. */
export function makersOf({
  content,
  owner,
}: Pick<Described, 'content' | 'owner'>): readonly string[] {
  const { organisations } = content.facts;
  return organisations.length > 0 ? organisations : [owner];
}

/** The address of a licence; undefined when it is an arrangement of ours. */
export function licenceAddress(licence: Content['facts']['licence']): string | undefined {
  const addresses: Partial<Record<typeof licence, string>> = {
    'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
    'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
    'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  };
  return addresses[licence];
}

/** What it is about, in a few sentences: the problem, in one line. */
export function summaryOf({ content, language }: Pick<Described, 'content' | 'language'>): string {
  return wordsIn(content, language).problem.replace(/\s+/g, ' ').trim();
}
