import { describe, expect, it } from 'vitest';
import type { Placed } from './domain.ts';
import { domains } from './domains.ts';
import { laboratoryOfTests } from './laboratory-of-tests.ts';

const lab = laboratoryOfTests();
/** Those of which a line says something about mail, and one of the others. */
const hosts = domains.filter(
  ({ id, mail, records = {} }) =>
    mail?.by !== 'nobody' &&
    (mail?.manner ?? 'well') === 'well' &&
    (mail !== undefined || '_25._tcp.mx TLSA' in records || id === 'hsts-zero'),
);

async function talk({ v4, name }: Placed, ...more: string[]): Promise<string> {
  const args = [
    's_client',
    '-starttls',
    'smtp',
    '-connect',
    `${v4}:25`,
    '-verify_hostname',
    `mx.${name}`,
  ];
  const said = await lab?.inside('openssl', [...args, ...more]);
  return `${said?.out}${said?.err}`;
}

describe.skipIf(!lab)('Mail of the laboratory', () => {
  it.each(hosts)('mx.$name speaks TLS, and DANE is as its line says: $about', async (domain) => {
    const asked = ['+short', `_25._tcp.mx.${domain.name}`, 'TLSA'];
    const listed = ((await lab?.inside('dig', asked))?.out ?? '')
      .trim()
      .replaceAll(
        /(\S+ \S+ \S+) (.*)/g,
        (_, kind: string, data: string) => `${kind} ${data.replaceAll(' ', '')}`,
      );
    const chain = domain.mail?.certificate?.chain ?? 'whole';
    expect(await talk(domain)).toMatch(
      chain === 'own' ? /Verify return code: 18 / : /Verify return code: 0 /,
    );
    const expected = domain.expected.dane ?? 'good';
    if (expected === 'good') {
      const said = await talk(
        domain,
        '-dane_tlsa_domain',
        `mx.${domain.name}`,
        '-dane_tlsa_rrdata',
        listed,
      );
      expect(said).toMatch(/DANE TLSA [23] 1 1 .*matched/);
    }
  });

  it('does not match where TLSA is of another certificate', async () => {
    const domain = domains.find(({ id }) => id === 'tlsa-mismatch');
    const said =
      domain &&
      (await talk(
        domain,
        '-dane_tlsa_domain',
        `mx.${domain.name}`,
        '-dane_tlsa_rrdata',
        `3 1 1 ${'ab'.repeat(32)}`,
      ));
    expect(said).toContain('Verify return code: 65 ');
  });

  it.each([
    ['no-starttls', /Didn't find STARTTLS/],
    ['broken-starttls', /wrong version number/],
    ['busy-mail', /Didn't find STARTTLS/],
  ])('%s has no encryption', async (id, said) => {
    const domain = domains.find((each) => each.id === id);
    expect(domain && (await talk(domain))).toMatch(said);
  });

  it('greets late where it should', async () => {
    const domain = domains.find(({ id }) => id === 'slow-greeting');
    const began = Date.now();
    expect(domain && (await talk(domain))).toContain('Verify return code: 0 ');
    expect(Date.now() - began).toBeGreaterThan(5_000);
  });
});
