import { afterEach, describe, expect, it } from 'vitest';
import {
  dnsServer,
  record,
  type Asked,
  type DnsServer,
  type Told,
} from '#tests/support/dns-server.ts';
import { dnsOf, type DnsSetup } from './dns.server.ts';

const running: DnsServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

const patience = [200, 200, 200];
const root = { name: '.', type: 'NS', authentic: true } as const;

/** A `Dns` and the server that it asks; the root is signed. */
async function scripted(
  script: (asked: Asked) => Told | readonly Told[],
  setup: Partial<DnsSetup> = {},
) {
  const found = await dnsServer((asked) => (asked.name === root.name ? root : script(asked)));
  running.push(found);
  const dns = dnsOf({ servers: [found.server], validates: true, patience, ...setup });
  return { dns, asked: found.asked };
}

const one = (name = 'example.nl') => record(name, 'A', '145.220.0.10');

describe('the records of an answer', () => {
  it('are read for every type that is asked', async () => {
    const data: Record<string, unknown> = {
      A: '145.220.0.10',
      AAAA: '2001:67c:2::10',
      NS: 'NS1.Example.nl',
      CNAME: 'other.example',
      MX: { preference: 10, exchange: 'MX.example.nl' },
      TXT: [Buffer.from('v=spf1 '), Buffer.from('-all')],
      CAA: { flags: 128, tag: 'issue', value: 'authority.example; a=b' },
      DS: { keyTag: 7, algorithm: 13, digestType: 2, digest: Buffer.alloc(32) },
      DNSKEY: {
        flags: 257,
        algorithm: 8,
        key: Buffer.from([3, 1, 0, 1, ...Array(256).fill(0x80)]),
      },
      TLSA: { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.alloc(32, 0xab) },
    };
    const { dns } = await scripted(({ name, type }) => ({
      answers: [Object.assign({}, one(name), { type, data: data[type] })],
    }));
    const said = { outcome: 'records', security: 'insecure' };
    const n = 'example.nl';
    expect(await dns.addresses(n)).toEqual({
      v4: { ...said, records: ['145.220.0.10'] },
      v6: { ...said, records: ['2001:67c:2::10'] },
    });
    expect(await dns.ns(n)).toEqual({ ...said, records: ['ns1.example.nl'] });
    expect(await dns.cname(n)).toEqual({ ...said, records: ['other.example'] });
    expect(await dns.mx(n)).toEqual({
      ...said,
      records: [{ preference: 10, host: 'mx.example.nl' }],
    });
    expect(await dns.txt(n)).toEqual({ ...said, records: ['v=spf1 -all'] });
    expect(await dns.caa(n)).toEqual({
      ...said,
      records: [{ critical: true, tag: 'issue', value: 'authority.example; a=b' }],
    });
    expect(await dns.ds(n)).toEqual({
      ...said,
      records: [{ keyTag: 7, algorithm: 13, digestType: 2 }],
    });
    expect(await dns.dnskey(n)).toEqual({
      ...said,
      records: [{ flags: 257, algorithm: 8, bits: 2048 }],
    });
    expect(await dns.tlsa(n)).toEqual({
      ...said,
      records: [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }],
    });
  });

  it('are those at the end of the aliases in it, which may not go round', async () => {
    const { dns } = await scripted(({ name }) => ({
      answers:
        name === 'round.example'
          ? [record('round.example', 'CNAME', 'x.nl'), record('x.nl', 'CNAME', 'round.example')]
          : [
              record(name, 'CNAME', 'Other.example'),
              one('other.example'),
              one('not-asked.example'),
            ],
    }));
    expect(await dns.a('www.example.nl')).toMatchObject({ records: ['145.220.0.10'] });
    expect(await dns.a('round.example')).toEqual({ outcome: 'failed', why: 'no-answer' });
    expect(await dns.cname('www.example.nl')).toMatchObject({ records: ['other.example'] });
  });

  it('are not there for a name without them, and for no name at all', async () => {
    const { dns } = await scripted(({ name }) => ({ rcode: name === 'gone.example' ? 3 : 0 }));
    expect(await dns.a('example.nl')).toEqual({ outcome: 'none', security: 'insecure' });
    expect(await dns.a('gone.example')).toEqual({ outcome: 'no-name', security: 'insecure' });
  });

  it('are not asked for names that DNS cannot have', async () => {
    const { dns, asked } = await scripted(() => ({ answers: [one()] }));
    for (const name of [
      'a..nl',
      `${'a'.repeat(64)}.nl`,
      'a b.nl',
      'é.nl',
      'a\\.nl',
      '',
      'a.'.repeat(127) + 'nl',
    ])
      expect((await dns.a(name)).outcome, name).not.toBe('records');
    expect(asked.filter(({ name }) => name !== '.')).toEqual([]);
  });
});

describe('what is said of signatures', () => {
  it('is secure by the AD bit, and insecure without it when the root is secure', async () => {
    const { dns } = await scripted(({ name }) => ({
      answers: [one(name)],
      authentic: name === 'signed.example',
    }));
    expect(await dns.a('signed.example')).toMatchObject({ security: 'secure' });
    expect(await dns.a('unsigned.example')).toMatchObject({ security: 'insecure' });
  });

  it('is unknown of a resolver that may not be believed, or that does not show that it checks', async () => {
    const far = await scripted(() => ({ answers: [one()], authentic: true }), { validates: false });
    expect(await far.dns.a('example.nl')).toMatchObject({ security: 'unknown' });
    const blind = await dnsServer(() => ({ answers: [one()] }));
    running.push(blind);
    const dns = dnsOf({ servers: [blind.server], validates: true, patience });
    expect(await dns.a('example.nl')).toMatchObject({ security: 'unknown' });
  });

  it('is bogus when only who does not check gets an answer, with the first reason', async () => {
    const { dns } = await scripted(({ unchecked, before }) =>
      unchecked
        ? { answers: [one()] }
        : {
            rcode: 2,
            extended: [
              { code: before === 0 ? 7 : 6, text: 'expired\u0007' },
              { code: 9, text: '' },
            ],
          },
    );
    expect(await dns.a('example.nl')).toEqual({
      outcome: 'bogus',
      extended: { code: 7, text: 'expired' },
    });
  });

  it('is bogus without a reason only when it fails twice', async () => {
    const { dns } = await scripted(({ name, unchecked, before }) =>
      unchecked || (name === 'passing.example' && before > 0)
        ? { answers: [one(name)] }
        : { rcode: 2 },
    );
    expect(await dns.a('example.nl')).toEqual({ outcome: 'bogus' });
    expect(await dns.a('passing.example')).toMatchObject({ outcome: 'records' });
  });

  it('is a failure when nobody gets an answer', async () => {
    const { dns } = await scripted(() => ({ rcode: 2, extended: [{ code: 22, text: '' }] }));
    expect(await dns.a('example.nl')).toEqual({ outcome: 'failed', why: 'no-answer' });
  });
});

describe('an answer that does not fit', () => {
  it('is asked for again over TCP', async () => {
    const { dns, asked } = await scripted(({ over }) =>
      over === 'udp' ? { truncated: true } : { answers: [one()] },
    );
    expect(await dns.a('example.nl')).toMatchObject({ records: ['145.220.0.10'] });
    expect(asked.map(({ over }) => over)).toContain('tcp');
  });

  it('is not read when it has thousands of records, or says so', async () => {
    const { dns } = await scripted(({ name, over }) => {
      if (over === 'udp') return { truncated: true };
      if (name === 'many.example')
        return { answers: Array.from({ length: 2000 }, () => one(name)) };
      return {
        answers: [one(name)],
        raw: (answer) => {
          answer.writeUInt16BE(10_000, 6);
          return answer;
        },
      };
    });
    expect(await dns.a('many.example')).toEqual({ outcome: 'failed', why: 'too-large' });
    expect(await dns.a('says.example')).toEqual({ outcome: 'failed', why: 'too-large' });
  });
});

describe('an answer that is not ours', () => {
  it('is let pass: another id, question or source, or no answer at all', async () => {
    const wrong = [one('example.nl')].map((each) =>
      Object.assign({}, each, { data: '192.0.2.66' }),
    );
    const { dns } = await scripted(() => [
      { otherId: true, answers: wrong },
      { otherQuestion: 'other.example', answers: wrong },
      { elsewhere: true, answers: wrong },
      { isQuery: true, answers: wrong },
      { raw: () => Buffer.from('nonsense that is no answer at all') },
      { raw: () => Buffer.alloc(0) },
      { after: 50, answers: [one()] },
    ]);
    expect(await dns.a('example.nl')).toMatchObject({ records: ['145.220.0.10'] });
  });

  it('ends the waiting when there are too many', async () => {
    const { dns } = await scripted(() => Array.from({ length: 50 }, () => ({ otherId: true })), {
      patience: [5_000],
    });
    const began = performance.now();
    expect(await dns.a('example.nl')).toEqual({ outcome: 'failed', why: 'no-answer' });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('is nothing when its names point at themselves', async () => {
    const { dns } = await scripted(() => ({
      raw: (answer) => {
        answer.writeUInt16BE(1, 6);
        return Buffer.concat([answer.subarray(0, 28), Buffer.from([0xc0, 28, 0, 1, 0, 1])]);
      },
    }));
    expect(await dns.a('example.nl')).toMatchObject({ outcome: 'failed' });
  });
});

describe('asking', () => {
  it('is done again when there is no answer, and three times at most', async () => {
    const { dns, asked } = await scripted(({ name, before }) =>
      name === 'late.example' && before === 2 ? { answers: [one(name)] } : [],
    );
    expect(await dns.a('late.example')).toMatchObject({ outcome: 'records' });
    expect(await dns.a('never.example')).toEqual({ outcome: 'failed', why: 'too-slow' });
    expect(asked.filter(({ name }) => name === 'never.example')).toHaveLength(3);
  });

  it('goes to the next server when one refuses', async () => {
    const good = await dnsServer(() => ({ answers: [one()] }));
    const bad = await dnsServer(() => ({ rcode: 5 }));
    running.push(good, bad);
    const dns = dnsOf({ servers: [bad.server, good.server], validates: false, patience });
    expect(await dns.a('example.nl')).toMatchObject({ outcome: 'records' });
  });

  it('fails at once where no server is, and when there is none', async () => {
    const gone = await dnsServer(() => ({}));
    await gone.stop();
    const dns = dnsOf({ servers: [gone.server], validates: false, patience: [2_000] });
    expect(await dns.a('example.nl')).toEqual({ outcome: 'failed', why: 'refused' });
    const none = dnsOf({ servers: [], validates: false });
    expect(await none.a('example.nl')).toEqual({ outcome: 'failed', why: 'not-configured' });
  });

  it('is done once for each question, however it is written', async () => {
    const { dns, asked } = await scripted(() => ({ answers: [one()] }));
    await Promise.all([dns.a('example.nl'), dns.a('Example.NL.'), dns.addresses('example.nl')]);
    expect(asked.filter(({ type }) => type === 'A')).toHaveLength(1);
  });

  it('ends when the measurement ends', async () => {
    const { dns } = await scripted(() => [], {
      signal: AbortSignal.timeout(50),
      patience: [9_000],
    });
    const began = performance.now();
    expect(await dns.a('example.nl')).toEqual({ outcome: 'failed', why: 'too-slow' });
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
