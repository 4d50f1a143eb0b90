import { type Concept, type Facet, facets, MOST_LEVELS } from './concept.ts';

/**
 * Reads concepts as a curator writes them, one a line:
 * `id | label; other; other | label; other | note nl / note en | ~ related related`.
 * Dutch stands before English. Two spaces in front: narrower than the line above with two fewer.
 * The note and what is related may be left out; a relation is written at one of its two ends.
 * Throws with the line that cannot be read.
 */
export function conceptsOf(written: Readonly<Record<Facet, string>>): readonly Concept[] {
  const read = facets.flatMap((facet) => readFacet(facet, written[facet]));
  const ids = new Set(read.map(({ id }) => id));
  for (const { id, related } of read)
    for (const other of related)
      if (!ids.has(other)) throw new Error(`${id} is related to ${other}, which does not exist`);
  return read.map((concept) => ({
    ...concept,
    narrower: read.filter(({ broader }) => broader === concept.id).map(({ id }) => id),
    related: bothWays(concept, read),
  }));
}

function bothWays(concept: Concept, all: readonly Concept[]): readonly string[] {
  const back = all.filter(({ related }) => related.includes(concept.id)).map(({ id }) => id);
  return [...new Set([...concept.related, ...back])].sort();
}

function readFacet(facet: Facet, text: string): readonly Concept[] {
  const above: string[] = [];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const level = (line.length - line.trimStart().length) / 2;
      const concept = readLine(line.trim(), facet, above[level - 1] ?? null);
      const isDeeper = level > above.length || level >= MOST_LEVELS || !Number.isInteger(level);
      if (concept === undefined || isDeeper) throw new Error(`Not a concept: ${line}`);
      above.splice(level, above.length, concept.id);
      return concept;
    });
}

function readLine(line: string, facet: Facet, broader: string | null): Concept | undefined {
  const [id = '', dutch = '', english = '', ...more] = line.split('|').map((part) => part.trim());
  const related = more.find((part) => part.startsWith('~'));
  const [dutchNote = '', englishNote = ''] = (
    more.find((part) => !part.startsWith('~')) ?? ''
  ).split(' / ');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || dutch === '' || english === '' || more.length > 2)
    return undefined;
  return {
    id,
    facet,
    broader,
    narrower: [],
    related: related?.slice(1).trim().split(/\s+/) ?? [],
    nl: { ...wording(dutch), note: dutchNote.trim() },
    en: { ...wording(english), note: englishNote.trim() },
  };
}

function wording(labels: string): { label: string; others: readonly string[] } {
  const [label = '', ...others] = labels.split(';').map((part) => part.trim());
  return { label, others: others.filter((other) => other !== '') };
}
