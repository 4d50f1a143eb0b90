import type { DotRow, DotTexts } from '#ui/dot-plot.ts';

/** What the component page shows; nobody but who builds Samenspel sees it, so it is in Dutch only. */
export const anchors = [
  {
    value: '1',
    label:
      'We maken een begroting per project. Wat er digitaal moet gebeuren, zoeken we bij elkaar als het zover is.',
  },
  {
    value: '2',
    label:
      'Er is een vast bedrag voor onderhoud. Nieuwe plannen betalen we uit subsidies en die lopen soms onverwacht af.',
  },
  {
    value: '3',
    label:
      'Structureel geld en projectgeld staan apart in de begroting, en we bespreken elk kwartaal wat er na een project blijft.',
  },
  {
    value: '4',
    label:
      'Teams en partners begroten samen. Wat een project oplevert, krijgt vanaf het begin een plek in de vaste begroting van een van ons.',
  },
  {
    value: '5',
    label:
      'Digitaal is een gewoon deel van elke begroting. We delen onze cijfers met andere organisaties, zodat zij ervan kunnen leren.',
  },
  { value: 'unknown', label: 'Dat weet ik niet' },
  { value: 'not-applicable', label: 'Dat speelt bij ons niet' },
];

export const roles = [
  { value: 'director', label: 'Directeur', hint: 'Besluit, tekent en betaalt.' },
  { value: 'member', label: 'Teamlid', hint: 'Vult de scan in en doet de stappen.' },
  { value: 'maker', label: 'Maker', hint: 'Opent een repetitie en stelt de vraag.' },
];

export const sizes = [
  { value: '', label: 'Kies een grootte' },
  { value: '5-20', label: '5 tot en met 20 fte' },
  { value: '51-100', label: '51 tot en met 100 fte' },
];

export const parts: DotRow[] = [
  {
    label: 'Strategie & budget',
    dots: [1, 1, 2, 1.4, 4, 2],
    outcome: 1.7,
    target: 3,
    reference: [
      { value: 2.3, label: 'hele sector' },
      { value: 1.69, label: '51–100 fte' },
    ],
  },
  {
    label: 'Cultuur & competenties',
    dots: [3, 3, 3, 2.5, 4, 3.2],
    outcome: 3.1,
    reference: [{ value: 3.3, label: 'hele sector' }],
  },
  {
    label: 'Data & technologie',
    dots: [2, 2.2, 1.8, 5],
    outcome: 2,
    target: 2.5,
    missing: 'Geen gepubliceerd cijfer',
  },
  {
    label: 'Publiek & waarde',
    dots: [4, 4, 4.5, 5, 5, 5, 5],
    missing: 'Nog geen uitkomst, geen gepubliceerd cijfer',
  },
  { label: 'Processen & structuur', missing: 'Minder dan drie antwoorden', target: 4 },
];

export const plotTexts: DotTexts = {
  row: 'Onderdeel',
  responses: 'Antwoord van een collega',
  outcome: 'Uitkomst',
  target: 'Doel over twaalf maanden',
  reference: 'Gepubliceerd cijfer',
  table: 'Dezelfde cijfers als tabel',
};

export const levels = ['Startend', 'Lerend', 'Uitvoerend', 'Verbindend', 'Integraal'];

export const stages = [
  'Waar staan we?',
  'Wie deed dit al?',
  'Met wie?',
  'Samen doen',
  'Met het publiek',
  'Wat leert de sector?',
];
