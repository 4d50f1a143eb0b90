import { describe, expect, it } from 'vitest';
import { saidDns, type Said } from '#tests/support/names-dns.ts';
import { namesEvidence } from './names.server.ts';

const caa = { critical: false, tag: 'issue', value: 'authority.example' };
const ds = { keyTag: 7, algorithm: 13, digestType: 2 };
const key = { flags: 257, algorithm: 13, bits: 256 };

const well: Said = {
  'ns nl': ['ns1.dns.nl'],
  'ns example.nl': ['ns1.example.nl', 'ns2.elsewhere.example'],
  'a example.nl': ['145.220.0.10'],
  'a ns1.example.nl': ['145.220.0.2'],
  'aaaa ns1.example.nl': ['2001:67c:2::2'],
  'a ns2.elsewhere.example': ['194.0.28.53'],
  'ds example.nl': [ds],
  'dnskey example.nl': [key],
  'caa example.nl': [caa],
};

const seen = (said: Said, domain = 'example.nl', signal = new AbortController().signal) =>
  namesEvidence(domain, saidDns(said), signal);

describe('the names of a domain', () => {
  it('have a zone with servers and their addresses, keys, and who may certify', async () => {
    const names = await seen(well);
    expect(names).toMatchObject({
      zone: 'example.nl',
      signing: { state: 'secure', ds: { records: [ds] }, keys: { records: [key] } },
      caa: { records: [caa] },
      aliases: [],
    });
    expect(names.nameservers).toMatchObject({
      records: [
        { host: 'ns1.example.nl', operator: 'example.nl' },
        { host: 'ns2.elsewhere.example', operator: 'elsewhere.example' },
      ],
    });
  });

  it('are those of the zone above when there is none of its own', async () => {
    const names = await seen(
      { ...well, 'a feest.example.nl': ['145.220.0.11'] },
      'feest.example.nl',
    );
    expect(names).toMatchObject({ zone: 'example.nl', signing: { state: 'secure' } });
    expect(names.caa).toMatchObject({ records: [caa] });
  });

  it('have CAA of the nearest name above, and none when something fails on the way', async () => {
    const above = { ...well, 'caa example.nl': [], 'caa nl': [caa] };
    expect((await seen(above)).caa).toMatchObject({ records: [caa] });
    const broken: Said = {
      ...well,
      'caa example.nl': { outcome: 'failed', why: 'too-slow' },
      'caa nl': [caa],
    };
    expect((await seen(broken)).caa).toEqual({ outcome: 'failed', why: 'too-slow' });
    expect((await seen({ ...well, 'caa example.nl': [] })).caa).toMatchObject({ outcome: 'none' });
  });

  it('are bogus with the clearest reason', async () => {
    const bogus = (code: number): Said[string] => ({
      outcome: 'bogus',
      extended: { code, text: '' },
    });
    const names = await seen({
      ...well,
      'ns example.nl': bogus(6),
      'dnskey example.nl': bogus(7),
      'cname example.nl': [],
      'a example.nl': bogus(6),
    });
    expect(names.signing).toMatchObject({ state: 'bogus', extended: { code: 7 } });
  });

  it('are not blamed for a wrong signature behind an alias', async () => {
    const said: Said = {
      ...well,
      'cname example.nl': ['x.example'],
      'a example.nl': { outcome: 'bogus' },
    };
    expect((await seen(said)).signing.state).toBe('secure');
  });

  it('are unsigned, or of unknown state, by the least of the answers', async () => {
    const as = (security: 'insecure' | 'unknown'): Said => ({
      ...well,
      'dnskey example.nl': { outcome: 'none', security },
      'ds example.nl': { outcome: 'none', security },
    });
    expect((await seen(as('insecure'))).signing.state).toBe('insecure');
    expect((await seen(as('unknown'))).signing.state).toBe('unknown');
    const none: Lookups = { outcome: 'failed', why: 'no-answer' };
    expect((await seen({ 'ns example.nl': none, 'dnskey example.nl': none })).signing.state).toBe(
      'unknown',
    );
  });

  it('end when the measurement ends', async () => {
    const { dns } = saidDns(well);
    const never = { dns: { ...dns, ns: () => new Promise<never>(() => {}) } };
    const names = await namesEvidence('example.nl', never, AbortSignal.timeout(20));
    expect(names.nameservers).toEqual({ outcome: 'failed', why: 'too-slow' });
    expect(names.signing.state).toBe('unknown');
  });
});

type Lookups = Exclude<Said[string], readonly unknown[]>;

describe('aliases', () => {
  const aliased = async (said: Said) => (await seen({ ...well, ...said })).aliases;
  const www = 'cname www.example.nl';

  it('are followed to their end', async () => {
    const said = {
      [www]: ['a.example'],
      'cname a.example': ['b.example'],
      'a b.example': ['145.220.0.10'],
    };
    expect(await aliased(said)).toEqual([
      { name: 'www.example.nl', targets: ['a.example', 'b.example'], end: 'addresses' },
    ]);
  });

  it('may go round, or fail', async () => {
    expect(await aliased({ [www]: ['a.example'], 'cname a.example': ['www.example.nl'] })).toEqual([
      { name: 'www.example.nl', targets: ['a.example', 'www.example.nl'], end: 'loop' },
    ]);
    const failing: Said = {
      [www]: ['a.example'],
      'a a.example': { outcome: 'failed', why: 'busy' },
    };
    expect(await aliased(failing)).toMatchObject([{ end: 'failed' }]);
  });

  it('may end at nothing, of which somebody can take the name', async () => {
    const gone = { [www]: ['shop.gone.nl'] };
    expect(await aliased(gone)).toMatchObject([
      { end: 'nothing', registrable: { name: 'gone.nl', isGone: true } },
    ]);
    expect(await aliased({ ...gone, 'ns gone.nl': ['ns1.dns.nl'] })).toMatchObject([
      { end: 'nothing', registrable: { name: 'gone.nl', isGone: false } },
    ]);
    // A service that gives names to whoever asks.
    const service = { [www]: ['theater.github.io'], 'ns github.io': ['ns1.example.org'] };
    expect(await aliased(service)).toMatchObject([
      { registrable: { name: 'theater.github.io', isGone: true } },
    ]);
    // Nobody can register below what does not exist.
    expect(await aliased({ [www]: ['printer.local'] })).toMatchObject([
      { registrable: { isGone: false } },
    ]);
  });

  it('of mail servers of the domain count, and no more than can be asked', async () => {
    const hosts = Array.from({ length: 200 }, (_, at) => `mx${at}.example.nl`);
    const said = {
      ...well,
      'mx example.nl': hosts.map((host) => ({ preference: 1, host })),
      'cname mx0.example.nl': ['gone.nl'],
    };
    const { dns, asked } = saidDns(said);
    const names = await namesEvidence('example.nl', { dns }, new AbortController().signal);
    expect(names.aliases).toMatchObject([{ name: 'mx0.example.nl', end: 'nothing' }]);
    expect(asked.length).toBeLessThan(60);
  });
});
