/** What an organisation mainly is. */
export const sorts = [
  'stage',
  'museum',
  'heritage',
  'festival',
  'library',
  'education',
  'technology',
  'research',
  'public-authority',
  'other',
] as const;
export type Sort = (typeof sorts)[number];

/** Where an organisation stands: public, private, or a place of knowledge that helps others. */
export const natures = ['public', 'private', 'knowledge'] as const;
export type Nature = (typeof natures)[number];

/** Size in FTE. `51-100` has to exist: a published figure of the sector uses it. */
export const sizeClasses = ['1-5', '6-20', '21-50', '51-100', '101-250', '251+'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** The twelve provinces by their code in ISO 3166-2:NL, and everything outside the Netherlands. */
export const regions = [
  'DR',
  'FL',
  'FR',
  'GE',
  'GR',
  'LI',
  'NB',
  'NH',
  'OV',
  'UT',
  'ZE',
  'ZH',
  'abroad',
] as const;
export type Region = (typeof regions)[number];

/** Languages that people can work in with an organisation (ISO 639; `dse` is Dutch Sign Language). */
export const workingLanguages = ['nl', 'en', 'fy', 'dse', 'de', 'fr'] as const;
export type WorkingLanguage = (typeof workingLanguages)[number];

/** What an organisation tells about itself. */
export type Details = {
  readonly name: string;
  readonly sort: Sort;
  readonly nature: Nature;
  readonly sizeClass: SizeClass;
  readonly region: Region;
  /** The domain of the website in ASCII, such as `theaterdeproef.example`. */
  readonly website: string | null;
  readonly languages: readonly WorkingLanguage[];
  readonly about: string;
};

/** Whether an organisation may have brokers: only a place of knowledge introduces others. */
export function isInstitute(organisation: { readonly nature: string }): boolean {
  return organisation.nature === 'knowledge';
}

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const LONGEST_DOMAIN = 253;

/**
 * The domain in what somebody typed as their website: `https://www.Café.example/agenda` becomes
 * `xn--caf-dma.example`. Undefined when there is no public domain name in it (RFC 1035, RFC 5891).
 */
export function websiteDomain(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const domain = url.hostname.replace(/\.$/, '').replace(/^www\.(?=.+\.)/, '');
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  const isDomain =
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /^(xn--|[a-z]{2})/.test(last);
  return isDomain && domain.length <= LONGEST_DOMAIN ? domain : undefined;
}
