import { directorOf, isDirector } from '#capabilities/organisations/public.server.ts';
import { database, type Database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import { isLanguage, type Language } from '#platform/language/language.ts';
import { pdfOf } from './report-pdf.document.server.ts';
import { documentOf } from './report.document.server.ts';
import { reportFactsOf } from './report.store.server.ts';
import { reportOf, type Reader } from './report.ts';
import { scanFor } from './public.server.ts';
import { countsOf, scanWith, type Scan } from './scans.store.server.ts';
import { sharedScan, sharesOf } from './shares.store.server.ts';

type Params = Record<string, string>;

/** The report of a scan for its own organisation; no document while people still answer. */
export async function reportPage(
  visit: Visit,
  params: Params,
  asked: string | null,
  db = database(),
) {
  const { membership, scan } = await scanFor(visit, params, db);
  const language = isLanguage(asked) ? asked : visit.language;
  return {
    home: `/organisations/${membership.slug}/scans/${scan.id}`,
    directs: isDirector(membership),
    language,
    ...(await countsOf(db, scan)),
    report: await documentFor(db, scan, 'inside', language),
  };
}

/** The links to the report, for the director who shares it. */
export async function sharesPage(visit: Visit, params: Params, db = database()) {
  const director = await directorOf(visit, params.organisation ?? '', db);
  const scan = (await scanWith(db, director, params.scan ?? '')) ?? notFound();
  return {
    home: `/organisations/${director.slug}/scans/${scan.id}`,
    shares: await sharesOf(db, scan, visit.now),
  };
}

/** The report behind a link; null when the link does not work (any more). */
export async function sharedReport(visit: Visit, token: string, db = database()) {
  const shared = await sharedScan(db, token, visit.now);
  return shared ? documentFor(db, shared.scan, 'outside', shared.language) : null;
}

async function documentFor(db: Database, scan: Scan, reader: Reader, language: Language) {
  const facts = scan.state === 'answering' ? undefined : await reportFactsOf(db, scan);
  return facts ? documentOf(reportOf(facts, reader), language) : null;
}

/** The report as a PDF, to be downloaded. */
export async function pdfResponse(
  report: Awaited<ReturnType<typeof sharedReport>>,
  now: Date,
): Promise<Response> {
  if (!report) return notFound();
  const name = report.name
    .normalize('NFD')
    .replace(/[^\w -]/g, '')
    .trim()
    .replace(/\s+/g, '-');
  return new Response(new Uint8Array(await pdfOf(report, now)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name.toLowerCase() || 'samenspel'}.pdf"`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}
