/**
 * Words of the glossary, and words that people mistake for them: in Samenspel they mean one thing, so
 * no concept may be called so. (A longer label may hold one: `3D-scan`, `open rehearsal`.)
 */
export const CHANGED_MEANING: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: `organisatie scan onderdeel niveau antwoord gesprekspunt uitkomst verschil stap weerbaarheid
    kaart vraag aanbod visie match makelaar introductie initiatief afspraken experiment besluit
    repetitie moment terugkoppeling praktijkvoorbeeld wielcheck sectorbeeld methode bron concept
    bekende matchmaking intermediair nulmeting volwassenheidsscan`.split(/\s+/),
  en: `organisation scan part level response outcome gap step resilience card request offer vision
    match broker introduction initiative agreement experiment decision rehearsal moment reply case
    method source concept acquaintance matchmaking intermediary
    maturity`.split(/\s+/),
};
