const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type Language = 'nl' | 'en';
const names = {
  nl: new Intl.DisplayNames('nl', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
} as const;

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Every code, and every Dutch and English name, to its code (ISO 3166-1 alpha-2). */
const codes = new Map<string, string>(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code): [string, string][] => {
      const known = [names.nl.of(code), names.en.of(code)].filter((name) => name !== undefined);
      // Some codes are another name of a country that has one, such as UK.
      const own = new Intl.Locale(`und-${code}`).region ?? code;
      return known.length === 0 ? [] : [code, ...known].map((name) => [plain(name), own]);
    }),
);

/** The code of a country by its code, or by its Dutch or English name; undefined when it is none. */
export function countryCode(typed: string): string | undefined {
  return codes.get(plain(typed));
}

/** The name of a country by its code; the code itself when it is none. */
export function countryName(code: string, language: Language): string {
  return (/^[A-Z]{2}$/.test(code) ? names[language].of(code) : undefined) ?? code;
}
