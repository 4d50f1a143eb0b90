import { PREFIXES, type Said, type Statement } from './scheme.ts';

/** Statements as Turtle (RDF 1.1 Turtle), a paragraph for each thing. */
export function turtle(statements: readonly Statement[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const paragraphs = [...grouped(statements)].map(([about, properties]) => {
    const lines = [...properties].map(
      ([property, says]) =>
        `  ${property === 'rdf:type' ? 'a' : property} ${says.map(inTurtle).join(', ')}`,
    );
    return `<${iri(about)}>\n${lines.join(' ;\n')} .`;
  });
  return `${[prefixes.join('\n'), ...paragraphs].join('\n\n')}\n`;
}

function inTurtle(says: Said): string {
  if ('text' in says) return `${quoted(says.text)}@${says.language}`;
  const short = Object.entries(PREFIXES).find(([, address]) => says.iri.startsWith(address));
  const local = short ? says.iri.slice(short[1].length) : '';
  return short && /^[A-Za-z]+$/.test(local) ? `${short[0]}:${local}` : `<${iri(says.iri)}>`;
}

/** JSON escapes every sign that Turtle wants escaped, and in the same way. */
const quoted = (text: string): string => JSON.stringify(text);

/** Signs that an IRI may not hold (RFC 3987 §2.2) are left out of it. */
const iri = (address: string): string => address.replace(/[^\u0021-\u{10ffff}]|[<>"{}|^`\\]/gu, '');

/** Statements as JSON-LD 1.1: a node for each thing, with a context that names the properties. */
export function jsonLd(statements: readonly Statement[]): object {
  const graph = [...grouped(statements)].map(([about, properties]) => ({
    '@id': about,
    ...Object.fromEntries(
      [...properties].map(([property, says]) =>
        property === 'rdf:type'
          ? ['@type', says.map((one) => ('iri' in one ? one.iri : ''))]
          : [property, says.map(inJson)],
      ),
    ),
  }));
  return { '@context': PREFIXES, '@graph': graph };
}

const inJson = (says: Said): object =>
  'text' in says ? { '@value': says.text, '@language': says.language } : { '@id': says.iri };

function grouped(
  statements: readonly Statement[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Said[]>> {
  const things = new Map<string, Map<string, Said[]>>();
  for (const { about, property, says } of statements) {
    const thing = things.get(about) ?? new Map<string, Said[]>();
    things.set(about, thing.set(property, [...(thing.get(property) ?? []), says]));
  }
  return things;
}
