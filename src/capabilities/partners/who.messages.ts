import type { Language } from '#platform/language/language.ts';
import { messages } from '#platform/language/messages.ts';
import type { Who } from './shown-card.ts';

type Words = Readonly<Record<string, string>>;

/** Words for an organisation whose name is not told. */
export const whoTexts = messages(
  {
    somebody: 'Een organisatie',
    sort: {
      stage: 'Een podium of gezelschap',
      museum: 'Een museum',
      heritage: 'Een organisatie in erfgoed of archief',
      festival: 'Een festival',
      library: 'Een bibliotheek',
      education: 'Een organisatie in het onderwijs',
      technology: 'Een organisatie in technologie',
      research: 'Een organisatie in onderzoek',
      'public-authority': 'Een overheid',
      other: 'Een organisatie van een andere soort',
      'in-culture': 'Een organisatie in de cultuur',
      'outside-culture': 'Een organisatie buiten de cultuur',
    } as Words,
    region: {
      ...{ DR: 'in Drenthe', FL: 'in Flevoland', FR: 'in Fryslân', GE: 'in Gelderland' },
      ...{ GR: 'in Groningen', LI: 'in Limburg', NB: 'in Noord-Brabant', NH: 'in Noord-Holland' },
      ...{ OV: 'in Overijssel', UT: 'in Utrecht', ZE: 'in Zeeland', ZH: 'in Zuid-Holland' },
      ...{ north: 'in het noorden', east: 'in het oosten', south: 'in het zuiden' },
      ...{ west: 'in het westen', abroad: 'buiten Nederland' },
    } as Words,
    sizeClass: {
      ...{ '1-5': 'tot en met 5 fte', '6-20': '6 tot en met 20 fte', '251+': '251 fte of meer' },
      ...{ '21-50': '21 tot en met 50 fte', '51-100': '51 tot en met 100 fte' },
      '101-250': '101 tot en met 250 fte',
    } as Words,
  },
  {
    somebody: 'An organisation',
    sort: {
      stage: 'A stage or company',
      museum: 'A museum',
      heritage: 'An organisation in heritage or archives',
      festival: 'A festival',
      library: 'A library',
      education: 'An organisation in education',
      technology: 'An organisation in technology',
      research: 'An organisation in research',
      'public-authority': 'A public authority',
      other: 'An organisation of another sort',
      'in-culture': 'An organisation in culture',
      'outside-culture': 'An organisation outside culture',
    } as Words,
    region: {
      ...{ DR: 'in Drenthe', FL: 'in Flevoland', FR: 'in Friesland', GE: 'in Gelderland' },
      ...{ GR: 'in Groningen', LI: 'in Limburg', NB: 'in North Brabant', NH: 'in North Holland' },
      ...{ OV: 'in Overijssel', UT: 'in Utrecht', ZE: 'in Zeeland', ZH: 'in South Holland' },
      ...{ north: 'in the north', east: 'in the east', south: 'in the south' },
      ...{ west: 'in the west', abroad: 'outside the Netherlands' },
    } as Words,
    sizeClass: {
      ...{ '1-5': 'up to 5 FTE', '6-20': '6 to 20 FTE', '251+': '251 FTE or more' },
      ...{ '21-50': '21 to 50 FTE', '51-100': '51 to 100 FTE', '101-250': '101 to 250 FTE' },
    } as Words,
  },
);

/** Who stands behind a card, in words: the name where it may be told, else what is told instead. */
export function whoInWords(who: Who, language: Language): string {
  if (who.name !== null) return who.name;
  const t = whoTexts[language];
  const sort = t.sort[who.sort ?? ''] ?? t.somebody;
  // The demo writes a region as ISO 3166-2 does, with its country.
  const region = t.region[who.region ?? ''];
  const size = t.sizeClass[who.sizeClass ?? ''];
  return [region ? `${sort} ${region}` : sort, size].filter(Boolean).join(', ');
}
