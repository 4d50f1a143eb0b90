import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEvent } from '#platform/audit/tables.ts';
import { MAX_SHARES } from '#platform/sharing/share.ts';
import { testDatabase } from '#tests/support/database.ts';
import { concludedScan, theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { pdfResponse, reportPage, sharedReport, sharesPage } from './report.public.server.ts';
import { share, withdraw } from './shares.actions.server.ts';
import { reportShare } from './tables.ts';

const database = testDatabase();
const wish = () => form({ days: '30', language: 'nl' });
const DAY = 24 * 60 * 60 * 1000;

async function shared(slug: string) {
  const ours = await theatre(database(), slug);
  const scan = await concludedScan(database(), ours, { 'structural-money': 2 });
  return { ours, scan, params: { organisation: slug, scan } };
}

async function linkTo({ ours, params }: Awaited<ReturnType<typeof shared>>): Promise<string> {
  const made = await share(visit(ours.director), wish(), params, database());
  if (!('link' in made)) throw new Error('The link was not made.');
  return made.link.replace(/.*\//, '');
}

describe('sharing a report', () => {
  it('is refused to a stranger, another organisation and a member', async () => {
    const { ours, params } = await shared('refused');
    const theirs = await theatre(database(), 'refused-others');
    const status = (person: typeof ours.director | null) =>
      share(visit(person), wish(), params, database()).catch((refusal: unknown) => refusal);
    expect(await status(null)).toMatchObject({ status: 303 });
    expect(await status(theirs.director)).toMatchObject({ status: 404 });
    expect(await status(ours.member)).toMatchObject({ status: 403 });
    const crossed = { ...params, organisation: theirs.slug };
    await expect(share(visit(theirs.director), wish(), crossed, database())).rejects.toMatchObject({
      status: 404,
    });
    await expect(sharesPage(visit(ours.member), params, database())).rejects.toMatchObject({
      status: 403,
    });
  });

  it('keeps only a hash of the link, and writes down who made it', async () => {
    const made = await shared('hashed');
    const token = await linkTo(made);
    const kept = await database().select().from(reportShare);
    expect(JSON.stringify(kept)).not.toContain(token);
    const trail = await database()
      .select({ action: auditEvent.action, who: auditEvent.userId })
      .from(auditEvent)
      .where(eq(auditEvent.subject, made.scan));
    expect(trail).toContainEqual({ action: 'share.created', who: made.ours.director.id });
  });

  it('opens the report for whoever holds the link, without names of people', async () => {
    const made = await shared('opened');
    const report = await sharedReport(visit(), await linkTo(made), database());
    expect(report).toMatchObject({ language: 'nl' });
    expect(JSON.stringify(report)).not.toMatch(/Dirke|Manu|@/);
  });

  it('ends when it expires, and at once when it is withdrawn by its own director', async () => {
    const made = await shared('ended');
    const token = await linkTo(made);
    const later = visit(null, { now: new Date(visit().now.getTime() + 31 * DAY) });
    expect(await sharedReport(later, token, database())).toBeNull();

    const theirs = await theatre(database(), 'ended-others');
    const { shares } = await sharesPage(visit(made.ours.director), made.params, database());
    const ofThis = form({ share: shares[0]?.id ?? '' });
    const other = await concludedScan(database(), theirs, { 'structural-money': 2 });
    const crossed = { organisation: theirs.slug, scan: other };
    await withdraw(visit(theirs.director), ofThis, crossed, database());
    expect(await sharedReport(visit(), token, database())).not.toBeNull();
    await withdraw(visit(made.ours.director), ofThis, made.params, database());
    expect(await sharedReport(visit(), token, database())).toBeNull();
  });

  it('opens nothing for a link that was never made', async () => {
    expect(await sharedReport(visit(), 'x'.repeat(43), database())).toBeNull();
    await expect(pdfResponse(null, visit().now)).rejects.toMatchObject({ status: 404 });
  });

  it('says what is wrong with a wish, and keeps it', async () => {
    const { ours, params } = await shared('wrong');
    const wrong = form({ days: '365', language: 'nl' });
    expect(await share(visit(ours.director), wrong, params, database())).toMatchObject({
      errors: { days: expect.any(String) as string },
      values: { days: '365' },
    });
  });

  it('has a limit that two at once do not pass', async () => {
    const { ours, params } = await shared('many');
    const wishes = Array.from({ length: MAX_SHARES + 4 }, () =>
      share(visit(ours.director), wish(), params, database()),
    );
    const made = (await Promise.all(wishes)).filter((one) => 'link' in one);
    expect(made).toHaveLength(MAX_SHARES);
  });
});

describe('the report', () => {
  it('is read by members, and is a tagged PDF too', async () => {
    const { ours, params } = await shared('read');
    const { report } = await reportPage(visit(ours.member), params, 'en', database());
    expect(report).toMatchObject({ language: 'en' });
    const answer = await pdfResponse(report, visit().now);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toMatch(/\/MarkInfo \d+ 0 R|\/MarkInfo\s*<</);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang \(en\)/);
  });
});
