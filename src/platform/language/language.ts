/** The two languages of every text on screen. Dutch comes first. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages, as it stands in data. */
export type Text = { readonly [L in Language]: string };

/** Whether a value that came from outside names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The best of our languages for an Accept-Language header (RFC 9110 §12.5.4); Dutch when none fits. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality ? Number(quality) : 1 };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes.map((wish) => wish.language).find(isLanguage) ?? 'nl';
}
