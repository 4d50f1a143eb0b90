import { messages } from '#platform/language/messages.ts';

/** Texts of reading results from a file. */
export const fileMessages = messages(
  {
    title: 'Lees een bestand in',
    lead: 'Met een rij per resultaat. Voor je iets bewaart, laten we zien wat we lezen.',
    back: 'Naar het invullen',
    columns:
      'De eerste rij noemt de kolommen: instrument, datum, bron en de onderdelen. Nederlands of Engels, met puntkomma, komma of tab ertussen.',
    example: 'Instrument;Datum;Bron;Strategie & budget;Cultuur & competenties',
    file: 'Bestand (CSV)',
    fileHint: 'Hooguit 200 kB.',
    text: 'Of plak de rijen hier',
    check: 'Laat zien wat er staat',
    problem: 'Er is nog niets bewaard',
    good: (rows: number) => (rows === 1 ? '1 rij is goed' : `${rows} rijen zijn goed`),
    goodText: 'Klopt dit? Bewaar ze dan.',
    keep: (rows: number) => (rows === 1 ? 'Bewaar 1 resultaat' : `Bewaar ${rows} resultaten`),
    bad: (rows: number) =>
      rows === 1 ? '1 rij is nog niet goed' : `${rows} rijen zijn nog niet goed`,
    badText: 'Verbeter ze hieronder, en laat ze dan opnieuw zien. Ze zijn niet bewaard.',
    row: (row: number, what: string) => `Rij ${row}: ${what}`,
    measured: (instrument: string, date: string, values: string) =>
      `${instrument}, ${date}: ${values}`,
    errors: {
      empty: 'Kies een bestand of plak minstens twee rijen: de kolommen en een resultaat.',
      header: 'De eerste rij moet instrument, datum en minstens één onderdeel noemen.',
      'too-many': (most: number) => `Lees hooguit ${most} rijen tegelijk in.`,
      size: 'Dit bestand is te groot. Kies een bestand van hooguit 200 kB.',
      scale: 'Kies de schaal van deze cijfers.',
    },
  },
  {
    title: 'Import a file',
    lead: 'With a row per result. Before you keep anything, we show what we read.',
    back: 'To the form',
    columns:
      'The first row names the columns: instrument, date, source and the parts. Dutch or English, with semicolons, commas or tabs between them.',
    example: 'Instrument,Date,Source,Strategy & budget,Culture & competences',
    file: 'File (CSV)',
    fileHint: 'At most 200 kB.',
    text: 'Or paste the rows here',
    check: 'Show what it says',
    problem: 'Nothing has been kept yet',
    good: (rows) => (rows === 1 ? '1 row is right' : `${rows} rows are right`),
    goodText: 'Is this correct? Then keep them.',
    keep: (rows) => (rows === 1 ? 'Keep 1 result' : `Keep ${rows} results`),
    bad: (rows) => (rows === 1 ? '1 row is not right yet' : `${rows} rows are not right yet`),
    badText: 'Correct them below, and show them again. They have not been kept.',
    row: (row, what) => `Row ${row}: ${what}`,
    measured: (instrument, date, values) => `${instrument}, ${date}: ${values}`,
    errors: {
      empty: 'Choose a file or paste at least two rows: the columns and a result.',
      header: 'The first row must name instrument, date and at least one part.',
      'too-many': (most) => `Import at most ${most} rows at a time.`,
      size: 'This file is too large. Choose a file of at most 200 kB.',
      scale: 'Choose the scale of these figures.',
    },
  },
);
