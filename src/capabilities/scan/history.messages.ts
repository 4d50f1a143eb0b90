import { messages } from '#platform/language/messages.ts';

/** Texts of the page with all results of an organisation, over the years. */
export const historyMessages = messages(
  {
    title: 'Resultaten',
    lead: 'Alles wat jullie gemeten hebben, hier of elders.',
    emptyTitle: 'Hier komen jullie resultaten te staan',
    empty:
      'Je ziet er per onderdeel waar jullie staan, en later wat er in de loop van de jaren verandert.',
    emptyMember: 'Een directeur kan een scan openen, of een resultaat van elders invullen.',
    openScan: 'Open een scan',
    enter: 'Vul een resultaat van elders in',
    import: 'Lees een bestand in',
    most: (part: string, before: string, after: string, common: string) =>
      `Het meest veranderde ${part}: van ${before} naar ${after}, gemeten over ${common}.`,
    unchanged: (common: string) =>
      `Er veranderde niets sinds de vorige scan, gemeten over ${common}.`,
    common: (indicators: number) =>
      indicators === 1 ? 'één dezelfde vraag' : `${indicators} dezelfde vragen`,
    overYears: 'Door de jaren heen',
    overYearsLead:
      'Een lijn verbindt twee scans die in dat onderdeel precies dezelfde vragen stelden. Een resultaat van elders staat ernaast: het is een andere vragenlijst.',
    figure: (part: string) => `${part} door de jaren heen`,
    point: (value: string, date: string, kind: string) => `${value} op ${date} (${kind})`,
    noPoints: 'Nog niet gemeten',
    kind: { scan: 'Scan', earlier: 'Van elders' },
    asTable: 'Alle cijfers naast elkaar',
    part: 'Onderdeel',
    change: 'Wat veranderde er?',
    changeLead:
      'Hier tellen alleen de vragen mee die in beide scans hetzelfde zijn. De cijfers kunnen daarom anders zijn dan die van het resultaat zelf.',
    changeOf: (before: string, after: string) => `${before} en ${after}`,
    earlierChanges: 'Eerdere veranderingen',
    then: 'Toen',
    now: 'Nu',
    difference: 'Verandering',
    same: 'Gelijk',
    commonIndicators: 'Dezelfde vragen',
    nothingCommon: 'Niet te vergelijken',
    all: 'Alle resultaten',
    measured: (parts: number) => (parts === 5 ? 'Vijf onderdelen' : `${parts} van de 5 onderdelen`),
  },
  {
    title: 'Results',
    lead: 'Everything that you measured, here or elsewhere.',
    emptyTitle: 'Your results will stand here',
    empty: 'Per part you see where you stand, and later what changes over the years.',
    emptyMember: 'A director can open a scan, or enter a result from elsewhere.',
    openScan: 'Open a scan',
    enter: 'Enter a result from elsewhere',
    import: 'Import a file',
    most: (part, before, after, common) =>
      `What changed most is ${part}: from ${before} to ${after}, measured over ${common}.`,
    unchanged: (common) => `Nothing changed since the scan before, measured over ${common}.`,
    common: (indicators) =>
      indicators === 1
        ? 'one question that is the same'
        : `${indicators} questions that are the same`,
    overYears: 'Over the years',
    overYearsLead:
      'A line joins two scans that asked exactly the same questions in that part. A result from elsewhere stands beside it: it is another questionnaire.',
    figure: (part) => `${part} over the years`,
    point: (value, date, kind) => `${value} on ${date} (${kind})`,
    noPoints: 'Not measured yet',
    kind: { scan: 'Scan', earlier: 'From elsewhere' },
    asTable: 'All figures side by side',
    part: 'Part',
    change: 'What changed?',
    changeLead:
      'Only questions that are the same in both scans count here. So the figures can differ from those of the result itself.',
    changeOf: (before, after) => `${before} and ${after}`,
    earlierChanges: 'Earlier changes',
    then: 'Then',
    now: 'Now',
    difference: 'Change',
    same: 'Equal',
    commonIndicators: 'Same questions',
    nothingCommon: 'Cannot be compared',
    all: 'All results',
    measured: (parts) => (parts === 5 ? 'Five parts' : `${parts} of the 5 parts`),
  },
);
