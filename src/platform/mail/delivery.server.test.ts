import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { testDatabase } from '#tests/support/database.ts';
import { registerJob, startJobs, stopJobs } from '../jobs/jobs.server.ts';
import {
  deliver,
  MAIL_JOB,
  queueWaitingMail,
  smtpPostman,
  type Postman,
} from './delivery.server.ts';
import { callBackMail, queueMail } from './mail.server.ts';
import { removeOldMail } from './outbox.store.server.ts';
import { mail } from './tables.ts';

const database = testDatabase();
const received: { to: string[]; body: string }[] = [];
/** What the mail server answers to addresses that begin so. */
const answers: Record<string, number> = { busy: 451, nobody: 550 };

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, callback) {
    const [, code] = Object.entries(answers).find(([name]) => address.startsWith(name)) ?? [];
    callback(code ? Object.assign(new Error('not now'), { responseCode: code }) : undefined);
  },
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      received.push({ to, body: Buffer.concat(chunks).toString() });
      callback();
    });
  },
});
let postman: Postman;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  postman = smtpPostman(`smtp://127.0.0.1:${port}`, 'Samenspel <post@samenspel.example>');
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

async function queued(to: string) {
  await queueMail(database(), {
    to,
    subject: 'Hallo',
    text: 'Open https://samenspel.example/verify?token=geheim',
  });
  const [letter] = await database().select().from(mail).where(eq(mail.to, to));
  return { id: letter?.id ?? '' };
}
const kept = async (to: string) => (await database().select().from(mail).where(eq(mail.to, to)))[0];
const receivedBy = (to: string) => received.filter((letter) => letter.to.includes(to));

describe('a mail', () => {
  it('is not readable in the database, and its text goes when it was sent', async () => {
    const data = await queued('sam@proef.example');
    const { rows } = await database().execute(sql`select text from mail`);
    expect(JSON.stringify(rows)).not.toContain('geheim');
    await deliver(database(), postman, { data, isLastTry: false });
    expect(receivedBy('sam@proef.example')[0]?.body).toContain('geheim');
    expect(await kept('sam@proef.example')).toMatchObject({ text: '', sentAt: expect.any(Date) });
  });

  it('is sent once, also when its job runs again', async () => {
    const data = await queued('noa@proef.example');
    for (let i = 0; i < 3; i += 1) await deliver(database(), postman, { data, isLastTry: false });
    expect(receivedBy('noa@proef.example')).toHaveLength(1);
  });

  it('is tried again when the server is busy, and says so', async () => {
    const data = await queued('busy@proef.example');
    await expect(deliver(database(), postman, { data, isLastTry: false })).rejects.toThrow();
    expect(await kept('busy@proef.example')).toMatchObject({
      failedAt: null,
      failure: expect.stringContaining('not now'),
    });
    await deliver(database(), postman, { data, isLastTry: true });
    expect(await kept('busy@proef.example')).toMatchObject({ failedAt: expect.any(Date) });
  });

  it('is given up at once when the server refuses it for good', async () => {
    const data = await queued('nobody@proef.example');
    await deliver(database(), postman, { data, isLastTry: false });
    expect(await kept('nobody@proef.example')).toMatchObject({ failedAt: expect.any(Date) });
  });

  it('cannot add recipients or headers by its address', async () => {
    const data = await queued('kim@proef.example\r\nBcc: evil@evil.example');
    await deliver(database(), postman, { data, isLastTry: true });
    expect(receivedBy('evil@evil.example')).toEqual([]);
    expect(received.some(({ body }) => /^bcc:/im.test(body))).toBe(false);
  });

  it('takes an invitation along for the calendar, sealed until then, and gone afterwards', async () => {
    const text = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Geheim gesprek\r\nEND:VCALENDAR\r\n';
    const to = 'agenda@proef.example';
    const calendar = { method: 'REQUEST', text } as const;
    await queueMail(database(), { to, subject: 'Afspraak', text: 'Zie de bijlage', calendar });
    const { rows } = await database().execute(sql`select calendar from mail`);
    expect(JSON.stringify(rows)).not.toContain('Geheim gesprek');
    const id = (await kept(to))?.id ?? '';
    await deliver(database(), postman, { data: { id }, isLastTry: false });
    const [letter] = receivedBy(to);
    expect(letter?.body).toMatch(/content-type: text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(letter?.body).toMatch(/content-type: application\/ics; name=samenspel\.ics/i);
    const parts = [...(letter?.body ?? '').matchAll(/\r\n\r\n([A-Za-z0-9+/=\r\n]+)\r\n--/g)];
    const decoded = parts.map(([, part]) => Buffer.from(part ?? '', 'base64').toString());
    expect(
      decoded.filter((part) => part === text).length + Number(letter?.body.includes(text)),
    ).toBeGreaterThan(0);
    expect(await kept(to)).toMatchObject({ calendar: null, calendarMethod: 'REQUEST' });
  });

  it('can be called back by what it is about, as long as it waits', async () => {
    const letter = { subject: 'Hallo', text: 'x', about: 'introduction:1' };
    await queueMail(database(), { ...letter, to: 'blijft@proef.example', about: 'introduction:2' });
    await queueMail(database(), { ...letter, to: 'verstuurd@proef.example' });
    const id = (await kept('verstuurd@proef.example'))?.id ?? '';
    await deliver(database(), postman, { data: { id }, isLastTry: false });
    await queueMail(database(), { ...letter, to: 'terug@proef.example' });
    await callBackMail(database(), 'introduction:1');
    expect(await kept('terug@proef.example')).toBeUndefined();
    expect(await kept('verstuurd@proef.example')).toBeDefined();
    expect(await kept('blijft@proef.example')).toBeDefined();
  });

  it('goes after thirty days', async () => {
    await queued('oud@proef.example');
    await database().execute(sql`update mail set created_at = now() - interval '31 days'`);
    await removeOldMail(database());
    expect(await database().select().from(mail)).toEqual([]);
  });
});

describe('the jobs', () => {
  it('deliver what waits, once, with two processes that look at once', async () => {
    registerJob(MAIL_JOB, (work) => deliver(database(), postman, work));
    const { rows } = await database().execute<{ name: string }>(
      sql`select current_database() as name`,
    );
    const url = new URL(inject('serverUrl'));
    url.pathname = `/${rows[0]?.name}`;
    await startJobs(url.href);
    await queued('later@proef.example');
    await queued('ook-later@proef.example');
    const handed = await Promise.all([queueWaitingMail(database()), queueWaitingMail(database())]);
    expect(handed[0] + handed[1]).toBe(2);
    await expect
      .poll(async () => (await kept('later@proef.example'))?.sentAt, { timeout: 15_000 })
      .toBeInstanceOf(Date);
    await stopJobs();
    expect(receivedBy('later@proef.example')).toHaveLength(1);
  });
});
