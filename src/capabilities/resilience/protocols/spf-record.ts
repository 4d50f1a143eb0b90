/** `+` pass, `-` fail, `~` soft fail, `?` neutral (RFC 7208, 4.6.2). */
export type Qualifier = '+' | '-' | '~' | '?';

/** What a record of SPF says, in its order. */
export type SpfTerm =
  | {
      readonly kind: 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'exists' | 'ip4' | 'ip6';
      readonly qualifier: Qualifier;
      /** A name, perhaps with macros, or a network; empty when the term has none. */
      readonly value: string;
      readonly prefix: number | undefined;
      readonly text: string;
    }
  | {
      readonly kind: 'redirect' | 'exp' | 'unknown';
      readonly value: string;
      readonly text: string;
    };

/** Longer than any answer of DNS can be. */
const MOST_CHARACTERS = 65_535;
const CIDR = /^(.*?)(?:\/(0|[1-9]\d?))?(?:\/\/(0|[1-9]\d{0,2}))?$/;
/** A label that may stand at the end: a number may not, so that an address is no name (RFC 7208, 7.1). */
const TOP = /^(?=.{1,63}$)(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9-]*[a-z0-9])$/i;
const MACRO = /%(?:\{[slodiphv](?:[1-9]\d*)?r?[.\-+,/_=]*\}|%|_|-)/gi;
const MACRO_OF_EXPLANATION = /%(?:\{[slodiphvcrt](?:[1-9]\d*)?r?[.\-+,/_=]*\}|%|_|-)/gi;

/** Whether a text of DNS is meant as SPF: only the version, then a space or nothing (RFC 7208, 4.5). */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/** The terms of a record, or the first that nobody can read: then all of it is an error (RFC 7208, 4.6). */
export function spfTermsOf(text: string): readonly SpfTerm[] | { readonly wrong: string } {
  const terms: SpfTerm[] = [];
  for (const part of text.slice('v=spf1'.length, MOST_CHARACTERS).split(' ')) {
    if (part === '') continue;
    const term = modifier(part) ?? mechanism(part);
    if (!term) return { wrong: part };
    const isOnce = term.kind === 'redirect' || term.kind === 'exp';
    if (isOnce && terms.some(({ kind }) => kind === term.kind)) return { wrong: part };
    terms.push(term);
  }
  return terms;
}

function modifier(text: string): SpfTerm | undefined {
  const [, name = '', value = ''] = /^([a-z][a-z0-9\-_.]*)=(.*)$/i.exec(text) ?? [];
  const kind = name.toLowerCase();
  if (kind === '') return undefined;
  if (kind === 'redirect' || kind === 'exp')
    return isDomainSpec(value, kind === 'exp') ? { kind, value, text } : undefined;
  return isMacroString(value, false) ? { kind: 'unknown', value, text } : undefined;
}

function mechanism(text: string): SpfTerm | undefined {
  const [, sign = '', name = '', rest = ''] = /^([-+~?]?)([a-z0-9]+)(.*)$/i.exec(text) ?? [];
  const qualifier = isQualifier(sign) ? sign : '+';
  const made = (kind: Exclude<SpfTerm['kind'], 'redirect' | 'exp' | 'unknown'>, value = '') => ({
    kind,
    qualifier,
    value,
    prefix: undefined,
    text,
  });
  const kind = name.toLowerCase();
  const value = rest.startsWith(':') ? rest.slice(1) : '';
  switch (kind) {
    case 'all':
      return rest === '' ? made('all') : undefined;
    case 'include':
    case 'exists':
      return isDomainSpec(value) ? made(kind, value) : undefined;
    case 'ptr':
      return rest === '' || isDomainSpec(value) ? made('ptr', value) : undefined;
    case 'a':
    case 'mx':
      return place(rest, made(kind));
    case 'ip4':
    case 'ip6':
      return network(value, made(kind));
    default:
      return undefined;
  }
}

type Mechanism = Extract<SpfTerm, { qualifier: Qualifier }>;

function place(rest: string, term: Mechanism): Mechanism | undefined {
  const [, before = '', v4, v6] = CIDR.exec(rest) ?? [];
  if (Number(v4 ?? 0) > 32 || Number(v6 ?? 0) > 128) return undefined;
  const isNamed = before.startsWith(':') && isDomainSpec(before.slice(1));
  if (before !== '' && !isNamed) return undefined;
  return { ...term, value: before.slice(1), prefix: v4 === undefined ? undefined : Number(v4) };
}

function network(value: string, term: Mechanism): Mechanism | undefined {
  const [, address = '', prefix] = /^([^/]*)(?:\/(0|[1-9]\d{0,2}))?$/.exec(value) ?? [];
  const isFour = term.kind === 'ip4';
  if (!(isFour ? isV4(address) : isV6(address))) return undefined;
  const most = isFour ? 32 : 128;
  const bits = prefix === undefined ? most : Number(prefix);
  return bits > most ? undefined : { ...term, value: address, prefix: bits };
}

function isQualifier(sign: string): sign is Qualifier {
  return sign === '+' || sign === '-' || sign === '~' || sign === '?';
}

function isV4(text: string): boolean {
  const parts = text.split('.');
  return (
    parts.length === 4 && parts.every((one) => /^(0|[1-9]\d{0,2})$/.test(one) && Number(one) < 256)
  );
}

/** An address as in RFC 4291, 2.2, the last part perhaps as in IPv4. */
function isV6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const parts = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = parts.at(-1) ?? '';
  const isMixed = last.includes('.');
  if (isMixed && (!isV4(last) || text.endsWith('::'))) return false;
  const words = isMixed ? parts.slice(0, -1) : parts;
  const length = words.length + (isMixed ? 2 : 0);
  if (!words.every((one) => /^[0-9a-f]{1,4}$/i.test(one))) return false;
  return halves.length === 2 ? length < 8 : length === 8;
}

/** Visible ASCII in which every `%` begins a macro (RFC 7208, 7.1). */
function isMacroString(text: string, inExplanation: boolean): boolean {
  const plain = text.replace(inExplanation ? MACRO_OF_EXPLANATION : MACRO, '');
  return /^[\x21-\x24\x26-\x7e]*$/.test(plain);
}

/** A name of at least two labels, or one that ends in a macro (RFC 7208, 7.1: domain-spec). */
function isDomainSpec(text: string, inExplanation = false): boolean {
  if (text === '' || !isMacroString(text, inExplanation)) return false;
  if (/%(?:\{[^{}]*\}|%|_|-)$/.test(text)) return true;
  const labels = text.replace(/\.$/, '').split('.');
  return labels.length > 1 && TOP.test(labels.at(-1) ?? '');
}
