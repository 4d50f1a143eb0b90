import { describe, expect, it } from 'vitest';
import type { Placed } from './domain.ts';
import { domains } from './domains.ts';
import { laboratoryOfTests } from './laboratory-of-tests.ts';

const lab = laboratoryOfTests();
const hasSite = ({ records = {}, servers, site }: Placed) =>
  records['@ A'] === undefined &&
  servers !== 'turning' &&
  site?.by === undefined &&
  site?.https !== 'none';
const isSeen = ({ signed = 'yes' }: Placed) =>
  signed === 'yes' || signed === 'nsec3' || signed === 'no';
const served = domains.filter((each) => hasSite(each) && isSeen(each));

/** What OpenSSL says of a chain (openssl-verification-options). */
const codes = { whole: 0, bare: 21, own: 18, stranger: 19 } as const;

async function look(name: string, ...more: string[]): Promise<string> {
  const args = ['-sS', '-k', '-m', '5', '-o', '/dev/null', '-D', '-', ...more];
  return (await lab?.inside('curl', [...args, `https://${name}/`]))?.out ?? '';
}

describe.skipIf(!lab)('Websites of the laboratory', () => {
  it.each(served)('$name has the certificate of its line: $about', async ({ name, v4, site }) => {
    const asked = [
      's_client',
      '-connect',
      `${v4}:443`,
      '-servername',
      name,
      '-verify_hostname',
      name,
    ];
    const said = await lab?.inside('openssl', asked);
    const { chain = 'whole', days, names, hash, key } = site?.certificate ?? {};
    const isExpired = (days?.[1] ?? 1) < 0;
    const isWrong = names !== undefined && !names.includes(name);
    const isWeak = hash === 'sha1' || key === 'rsa-1024';
    const code = isExpired ? 10 : isWrong ? 62 : codes[chain];
    // OpenSSL calls 68 what is signed too weakly, and 66 what has too weak a key.
    expect(said?.out).toMatch(
      isWeak ? /Verify return code: (?:0|66|68) / : new RegExp(`Verify return code: ${code} `),
    );
  });

  it.each(served)(
    '$name answers over IPv4 and, when it says so, IPv6',
    async ({ name, records = {} }) => {
      const weak = ['--ciphers', 'DEFAULT@SECLEVEL=0'];
      expect(await look(name, '-4', ...weak)).toMatch(/^HTTP\/1\.1 [23]0\d /);
      const v6 = await look(name, '-6', ...weak);
      if (records['@ AAAA'] === undefined) expect(v6).toMatch(/^HTTP\/1\.1 [23]0\d /);
      else expect(v6).toBe('');
    },
  );

  it('send what the table says', async () => {
    expect(await look('hsts-quoted.example')).toContain('max-age="31536000"; includeSubDomains');
    expect(await look('hsts-missing.example')).not.toMatch(/strict-transport-security/i);
    expect(await look('open-cookies.example')).toContain('set-cookie: session=abc; Path=/');
    expect(await look('bare-headers.example')).toMatch(/Server: nginx\/1[\s\S]*x-powered-by: PHP/i);
    expect(await look('www.www-apart.example')).not.toMatch(/content-security-policy/i);
    expect(await look('www-apart.example')).toMatch(/content-security-policy/i);
  });

  it('go round as the table says', async () => {
    const round = await lab?.inside('curl', [
      '-sS',
      '-L',
      '--max-redirs',
      '8',
      'http://redirect-loop.example/',
    ]);
    expect(round?.err).toContain('Maximum (8) redirects followed');
    const inward = await lab?.inside('curl', ['-sS', '-I', 'https://redirect-inside.example/']);
    expect(inward?.out).toContain('Location: http://127.0.0.1/');
  });

  it('have two gigabytes where the table says so', async () => {
    const head = await lab?.inside('curl', ['-sSI', 'https://huge-body.example/']);
    expect(head?.out).toContain('Content-Length: 2147483648');
  });

  it.each([
    ['slow-loris', 'Operation timed out'],
    ['endless-header', 'Too large response headers'],
    ['silence', 'timed out'],
    ['reset-in-handshake', 'Connection reset by peer'],
  ])('%s misbehaves', async (id, said) => {
    const left = await lab?.inside('curl', ['-sS', '-m', '3', `https://${id}.example/`]);
    expect(left?.err).toContain(said);
  });

  it('have policies for mail, and a file for who finds a weakness', async () => {
    const read = async (address: string) => (await lab?.inside('curl', ['-sS', address]))?.out;
    expect(await read('https://mta-sts.all-good.example/.well-known/mta-sts.txt')).toContain(
      'mode: enforce',
    );
    expect(await read('https://all-good.example/.well-known/security.txt')).toContain(
      'Contact: mailto:',
    );
  });
});
