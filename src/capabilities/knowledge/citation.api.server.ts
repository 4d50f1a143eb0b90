import { database } from '#platform/database/database.server.ts';
import { conditional } from '#platform/http/conditional.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Language } from '#platform/language/language.ts';
import { bibtex, citationForms, citationText, ris, type CitationForm } from './citation.ts';
import { citationTexts } from './citation.messages.ts';
import type { Described } from './described.ts';
import { entryTexts } from './entry.messages.ts';
import { describedFor, readableEntry } from './reading.public.server.ts';

const MAX_AGE = 3600;

const types: Readonly<Record<CitationForm, string>> = {
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

/** How to refer to an entry, as a file. */
export async function citation(
  request: Request,
  visit: Visit,
  params: Readonly<Record<string, string>>,
  db = database(),
): Promise<Response> {
  const form = citationForms.find((one) => one === params.form) ?? notFound();
  const { language } = visit;
  const entry = describedFor(visit, await readableEntry(visit, params.entry ?? '', db));
  const answer = conditional(request, {
    type: types[form],
    basis: [entry.id, entry.version, form, language, entry.owner, entry.origin].join(' '),
    lastModified: entry.publishedAt,
    maxAge: MAX_AGE,
    fileName: `${entry.slug}.${form}`,
    body: () => citationIn(form, entry, language),
  });
  answer.headers.set('vary', 'Cookie, Accept-Language');
  return answer;
}

function citationIn(form: CitationForm, entry: Described, language: Language): string {
  if (form === 'bib') return bibtex(entry);
  if (form === 'ris') return ris(entry);
  const kind = entryTexts[language].kind[entry.kind];
  const version = citationTexts[language].version(String(entry.version));
  return `${citationText(entry, { kind, version })}\n`;
}
