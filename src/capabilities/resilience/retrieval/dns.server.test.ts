import { afterEach, describe, expect, it } from 'vitest';
import { dnsServer } from '#tests/support/dns-server.ts';
import { one, patience, scripted, serverWith, stopServers } from '#tests/support/scripted-dns.ts';
import { dnsOf } from './dns.server.ts';

afterEach(stopServers);

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
    const blind = await serverWith(() => ({ answers: [one()] }));
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

  it('is bogus only when it fails twice, whatever reason was given', async () => {
    const { dns } = await scripted(({ name, unchecked, before }) =>
      unchecked || (name === 'passing.example' && before > 0)
        ? { answers: [one(name)] }
        : {
            rcode: 2,
            extended: name === 'passing.example' ? [{ code: 9, text: 'DNSKEY Missing' }] : [],
          },
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
    const good = await serverWith(() => ({ answers: [one()] }));
    const bad = await serverWith(() => ({ rcode: 5 }));
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
