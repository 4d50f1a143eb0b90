import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { organisation } from '#capabilities/organisations/tables.ts';
import { auditEvent } from '#platform/audit/tables.ts';
import { mail } from '#platform/mail/tables.ts';
import { testDatabase } from '#tests/support/database.ts';
import { answer } from '#tests/support/evidence.ts';
import { theatre } from '#tests/support/theatres.ts';
import { form, visit } from '#tests/support/visits.ts';
import { addOwnDomain, removeOwnDomain } from './domain.actions.server.ts';
import { askByMail, domainsOf, domainWith, provenDomain } from './domain.store.server.ts';
import type { Lookup } from './lookup.ts';
import { domainTexts } from './domain.messages.ts';
import {
  agreeByMail,
  askDomainByMail,
  domainProofPage,
  proveByDns,
  proveByFile,
} from './proof.actions.server.ts';

const database = testDatabase();
const now = new Date('2026-11-22T10:00:00Z');
const DAY = 86_400_000;
const refusal = (work: Promise<unknown>) => work.catch((why: unknown) => why);

async function unproven(slug: string) {
  const ours = await theatre(database(), slug);
  const params = { organisation: slug };
  await addOwnDomain(visit(ours.director), form({ name: `${slug}.nl` }), params, database());
  const [domain] = await domainsOf(database(), ours.asDirector);
  if (!domain) throw new Error('The domain was not added.');
  const isProven = async (at = now) =>
    (await provenDomain(database(), ours.asMember, domain.id, at)) !== undefined;
  return { ours, domain, isProven, params: { ...params, domain: domain.id } };
}

const saying = (...texts: string[]) => ({ txt: async () => answer(...texts) });
/** A website with these texts at these addresses; null is one that leads on. */
const serving = (pages: Readonly<Record<string, string | null>>) => ({
  fetched: async (url: string) => {
    const text = pages[url];
    if (text === undefined) return { problem: 'not-found' as const };
    if (text === null) return { problem: 'too-many-redirects' as const };
    return { url, type: 'text/plain', bytes: new TextEncoder().encode(text) };
  },
});
const file = (host: string) => `https://${host}/.well-known/samenspel.txt`;

describe('a proof', () => {
  it('cannot be brought by a stranger, another organisation or a member', async () => {
    const { ours, params, domain, isProven } = await unproven('proof-refused');
    const theirs = await theatre(database(), 'proof-refused-others');
    const right = `samenspel=${domain.proofToken}`;
    const acts = [
      (...[v, f, p]: Three) => proveByDns(v, f, p, saying(right), database()),
      (...[v, f, p]: Three) =>
        proveByFile(v, f, p, serving({ [file(domain.name)]: right }), database()),
      (...[v, f, p]: Three) => askDomainByMail(v, f, p, database()),
    ];
    for (const act of acts) {
      const by = (person: typeof ours.director | null, where = params) =>
        refusal(act(visit(person), form({ mailbox: 'security' }), where));
      expect(await by(null)).toMatchObject({ status: 303 });
      expect(await by(theirs.director)).toMatchObject({ status: 404 });
      expect(await by(theirs.director, { ...params, organisation: theirs.slug })).toMatchObject({
        status: 404,
      });
      expect(await by(ours.member)).toMatchObject({ status: 403 });
    }
    expect(await isProven()).toBe(false);
  });

  it('by a record in DNS is found at its own name, and holds for a year', async () => {
    const { ours, params, domain, isProven } = await unproven('proof-dns');
    const asked: string[] = [];
    const prove = (found: Lookup<string>) =>
      proveByDns(
        visit(ours.director),
        form({}),
        params,
        {
          txt: async (name) => {
            asked.push(name);
            return found;
          },
        },
        database(),
      );
    expect(await prove(answer<string>())).toMatchObject({ errors: { dns: /_samenspel/ } });
    expect(await prove(answer('samenspel=other'))).toHaveProperty('errors.dns');
    expect(await prove({ outcome: 'failed', why: 'too-slow' })).toHaveProperty('errors.dns');
    expect(await isProven()).toBe(false);
    expect(await prove(answer('x', `samenspel=${domain.proofToken}`))).toHaveProperty('to');
    expect(new Set(asked)).toEqual(new Set(['_samenspel.proof-dns.nl']));
    expect(await isProven()).toBe(true);
    expect(await isProven(new Date(now.getTime() + 366 * DAY))).toBe(false);
  });

  it('by a file counts on the website itself, not where a redirect leads', async () => {
    const { ours, params, domain, isProven } = await unproven('proof-file');
    const text = `samenspel=${domain.proofToken}\n`;
    const [bare, www] = [file('proof-file.nl'), file('www.proof-file.nl')];
    const prove = (pages: Readonly<Record<string, string | null>>) =>
      proveByFile(visit(ours.director), form({}), params, serving(pages), database());
    const { fileAbsent, fileElsewhere } = domainTexts.nl.error;
    const absent = { errors: { file: fileAbsent(bare) } };
    expect(await prove({})).toMatchObject(absent);
    expect(await prove({ [bare]: 'nothing', [www]: text })).toMatchObject(absent);
    expect(await prove({ [bare]: null })).toMatchObject(absent);
    expect(await prove({ [bare]: null, [www]: null })).toMatchObject({
      errors: { file: fileElsewhere },
    });
    expect(await isProven()).toBe(false);
    expect(await prove({ [bare]: null, [www]: text })).toHaveProperty('to');
    expect(await isProven()).toBe(true);
  });

  it('by mail is a link to the domain itself, which works for a week and for who has it', async () => {
    const { ours, params, isProven } = await unproven('proof-mail');
    const ask = (mailbox: string) =>
      askDomainByMail(visit(ours.director), form({ mailbox }), params, database());
    expect(await ask('info')).toHaveProperty('errors.mailbox');
    expect(await ask('postmaster')).toHaveProperty('to');
    const [letter] = await database()
      .select()
      .from(mail)
      .where(eq(mail.to, 'postmaster@proof-mail.nl'));
    const token = /domain-proof\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
    expect(
      JSON.stringify(await domainWith(database(), ours.asMember, params.domain)),
    ).not.toContain(token);
    const late = { now: new Date(now.getTime() + 8 * DAY) };
    expect(
      await refusal(agreeByMail(visit(null, late), form({}), { token }, database())),
    ).toMatchObject({ status: 404 });
    expect(await domainProofPage(visit(null), { token }, database())).toMatchObject({
      domain: 'proof-mail.nl',
      organisation: 'Theater proof-mail',
    });
    expect(await isProven()).toBe(false);
    expect(await agreeByMail(visit(null), form({}), { token }, database())).toHaveProperty('to');
    expect(await isProven()).toBe(true);
    expect(await refusal(agreeByMail(visit(null), form({}), { token }, database()))).toMatchObject({
      status: 404,
    });
  });

  it('by mail is none of an organisation that closed, nor of a domain that was removed', async () => {
    const { ours, params, domain, isProven } = await unproven('proof-closed');
    const token = await database().transaction((tx) =>
      askByMail(tx, ours.asDirector, domain, 'security', now),
    );
    const { organisationId } = ours.asDirector;
    const closing = (eraseAfter: Date | null) =>
      database()
        .update(organisation)
        .set({ eraseAfter })
        .where(eq(organisation.id, organisationId));
    await closing(new Date(now.getTime() + DAY));
    const agree = () => refusal(agreeByMail(visit(null), form({}), { token }, database()));
    expect(await agree()).toMatchObject({ status: 404 });
    expect(await isProven()).toBe(false);
    await closing(null);
    const looking = {
      txt: async () => {
        await removeOwnDomain(visit(ours.director), form({}), params, database());
        return answer(`samenspel=${domain.proofToken}`);
      },
    };
    await proveByDns(visit(ours.director), form({}), params, looking, database());
    const trail = await database()
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.organisationId, organisationId));
    expect(trail.map(({ action }) => action)).not.toContain('domain.proven');
  });

  it('fills nobody’s mailbox', async () => {
    const { ours, params } = await unproven('proof-spam');
    const ask = () =>
      askDomainByMail(visit(ours.director), form({ mailbox: 'security' }), params, database());
    const answers = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
    expect(answers.filter((one) => 'to' in one)).toHaveLength(3);
  });

  it('does not let one organisation write to the whole world', async () => {
    const { ours, params } = await unproven('proof-many');
    const where = { organisation: params.organisation };
    const answers = [];
    for (let at = 0; at < 12; at += 1) {
      const name = form({ name: `proof-many-${at}.nl` });
      const added = await addOwnDomain(visit(ours.director), name, where, database());
      const domain = 'to' in added ? (added.to.split('/').at(-1) ?? '') : '';
      const its = { ...where, domain };
      const mailbox = form({ mailbox: 'security' });
      answers.push(await askDomainByMail(visit(ours.director), mailbox, its, database()));
      await removeOwnDomain(visit(ours.director), form({}), its, database());
    }
    expect(answers.filter((one) => 'to' in one)).toHaveLength(10);
  });

  it('is not fetched from who asked to be left alone since', async () => {
    const { ours, params, domain, isProven } = await unproven('proof-file-never');
    const asked: string[] = [];
    const outside = {
      fetched: async (url: string) => {
        asked.push(url);
        return serving({ [url]: `samenspel=${domain.proofToken}` }).fetched(url);
      },
    };
    const prove = (never: string[]) =>
      proveByFile(visit(ours.director), form({}), params, outside, database(), never);
    expect(await prove(['proof-file-never.nl'])).toHaveProperty('errors.file');
    expect(asked).toEqual([]);
    expect(await isProven()).toBe(false);
  });

  it('is not asked by mail of who asked to be left alone', async () => {
    const { ours, params } = await unproven('proof-never');
    const who = form({ mailbox: 'security' });
    const never = ['proof-never.nl'];
    const asked = await askDomainByMail(visit(ours.director), who, params, database(), never);
    expect(asked).toHaveProperty('errors.mailbox');
  });
});

type Three = [ReturnType<typeof visit>, FormData, Record<string, string>];
