const noun =
  '(?:initiatief|project|programma|pilot(?:project)?|proef(?:project|tuin)?|experiment|platform|traject|campagne|samenwerking|netwerk|app|tool|initiative|programme|program|trial|scheme|campaign|collaboration|partnership|network|toolkit|festivalapp|living lab)';
const quoted = '[‘\'"“„«](\\p{Lu}[^‘"“”„«»]{1,78}?)[\'’"”»](?![\\p{L}\\p{N}])';

/** Ways in which a text gives something that was done its name. */
const namings: readonly RegExp[] = [
  // "het initiatief ‘Venues’", "the project called “Open Curtain”"
  new RegExp(
    `\\b${noun}\\s*,?\\s+(?:\\p{Ll}+\\s+){0,3}(?:genaamd\\s|called\\s|named\\s|met de naam\\s|onder de naam\\s)?${quoted}`,
    'gu',
  ),
  // "‘Venues’, een samenwerking van", "“Open Curtain” is a project"
  new RegExp(
    `(?<![\\p{L}\\p{N}])${quoted}(?:,| is| was)?\\s+(?:een|het|ons|a|an|the|our)?\\s*(?:\\p{Ll}+\\s+){0,2}${noun}\\b`,
    'gu',
  ),
  // "het project Luisterzaal": a name without quotes
  new RegExp(
    `\\b(?:het|the|ons|our|een|in)\\s+${noun}\\s+(\\p{Lu}[\\p{L}\\p{N}’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}’'-]*|van|de|of|the|in|voor|for|en|and)(?=\\s))*)`,
    'gu',
  ),
];

/** The name of the initiative that a sentence introduces, as it is written; undefined without one. */
export function initiativeIn(sentence: string): string | undefined {
  const found = namings.flatMap((naming) =>
    [...sentence.matchAll(naming)].map((match) => ({ at: match.index, name: match[1] ?? '' })),
  );
  const [first] = found
    .map(({ at, name }) => ({
      at,
      name: name.replace(/\s+(?:van|de|of|the|in|voor|for|en|and)$/u, '').replace(/[,.]$/, ''),
    }))
    .filter(({ name }) => /\p{L}{2}/u.test(name))
    .toSorted((a, b) => a.at - b.at);
  return first?.name;
}
