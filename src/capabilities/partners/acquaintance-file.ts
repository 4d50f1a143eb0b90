/** A file of some hundreds of names is small; what is larger is something else. */
export const MAX_FILE_BYTES = 200_000;
/** Rows of one file. */
export const MAX_ROWS = 500;

/** The columns of a file of partners that are read; people in it are not. */
export const fileColumns = ['name', 'website', 'what', 'lastYear'] as const;
export type FileColumn = (typeof fileColumns)[number];

// Compared without capitals, signs, accents and spaces.
const headers: Record<FileColumn, readonly string[]> = {
  name: [
    'naam',
    'name',
    'organisatie',
    'organisation',
    'organization',
    'partner',
    'bedrijf',
    'company',
  ],
  website: ['website', 'site', 'url', 'domein', 'domain', 'web', 'webadres', 'webaddress'],
  what: ['wat', 'what', 'samenwerking', 'project', 'omschrijving', 'description', 'cooperation'],
  lastYear: ['jaar', 'year', 'laatstejaar', 'lastyear'],
};

/** Which of our columns a header is; undefined: it is not read. */
export function columnOf(header: string): FileColumn | undefined {
  const plain = header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return fileColumns.find((column) => headers[column].includes(plain));
}

/** The cells of a row by our columns; the first column of a name counts. */
export function fieldsOf(
  columns: readonly string[],
  cells: readonly string[],
): Readonly<Record<FileColumn, string>> {
  const found = columns.map(columnOf);
  const cell = (column: FileColumn) => cells[found.indexOf(column)] ?? '';
  return {
    ...{ name: cell('name'), website: cell('website'), what: cell('what') },
    // Spreadsheets write a day where somebody typed a year.
    lastYear: /(?:19|20)\d{2}/.exec(cell('lastYear'))?.[0] ?? cell('lastYear'),
  };
}
