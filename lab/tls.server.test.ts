import { describe, expect, it } from 'vitest';
import { domainWith } from './domains.ts';
import { laboratoryOfTests } from './laboratory-of-tests.ts';
import { scannedOf, type Scanned } from './peers/sslscan.ts';

const lab = laboratoryOfTests();

async function scan(id: string): Promise<Scanned | undefined> {
  const { name, v4 } = domainWith(id);
  const args = ['--xml=-', '--ipv4', `--sni-name=${name}`, `${v4}:443`];
  return scannedOf((await lab?.inside('sslscan', args))?.out ?? '');
}

describe.skipIf(!lab)('TLS of the laboratory, as sslscan sees it', () => {
  it('is TLS 1.2 and 1.3 with three good suites each, where all is well', async () => {
    const found = await scan('all-good');
    expect(found?.versions).toEqual(['TLS 1.2', 'TLS 1.3']);
    expect(found?.suites).toEqual({
      'TLS 1.2': [0xc02c, 0xcca9, 0xc02b],
      'TLS 1.3': [0x1302, 0x1303, 0x1301],
    });
    expect(found?.groups.toSorted()).toEqual([23, 24, 29]);
  });

  it('is old where it should be', async () => {
    const found = await scan('old-tls');
    expect(found?.versions).toEqual(['TLS 1.0', 'TLS 1.1', 'TLS 1.2']);
    // Anonymous, without encryption, and with MD5.
    expect(found?.suites['TLS 1.0']).toEqual(expect.arrayContaining([0x003a, 0x0002, 0x0001]));
    expect(found?.dhBits).toBe(1024);
  });

  it('is TLS 1.3 alone where it should be', async () => {
    expect((await scan('tls-1-3-only'))?.versions).toEqual(['TLS 1.3']);
  });

  it('exchanges keys with 1024 bits where it should', async () => {
    expect(await scan('dhe-1024')).toMatchObject({ versions: ['TLS 1.2'], dhBits: 1024 });
  });

  it('follows the visitor where it should', async () => {
    const { v4 } = domainWith('client-order');
    const chosen = async (first: string, second: string) => {
      const args = [
        's_client',
        '-connect',
        `${v4}:443`,
        '-tls1_2',
        '-cipher',
        `${first}:${second}:@SECLEVEL=0`,
      ];
      return /Cipher {4}: (\S+)/.exec((await lab?.inside('openssl', args))?.out ?? '')?.[1];
    };
    expect(await chosen('AES128-GCM-SHA256', 'ECDHE-RSA-AES256-GCM-SHA384')).toBe(
      'AES128-GCM-SHA256',
    );
    expect(await chosen('ECDHE-RSA-AES256-GCM-SHA384', 'AES128-GCM-SHA256')).toMatch(/^ECDHE/);
  });

  it('takes early data where it should, and nowhere else', async () => {
    const early = async (id: string) => {
      const { v4, name } = domainWith(id);
      const ask = `openssl s_client -connect ${v4}:443 -servername ${name} -tls1_3 -sess_out`;
      const session = `/tmp/session-${id}`;
      const request = `printf 'GET / HTTP/1.1\\r\\nHost: ${name}\\r\\nConnection: close\\r\\n\\r\\n'`;
      const script = `${request} | ${ask} ${session} -ign_eof >/dev/null 2>&1; openssl sess_id -in ${session} -noout -text; rm -f ${session}`;
      return (await lab?.inside('sh', ['-c', script]))?.out;
    };
    expect(await early('early-data')).toMatch(/Max Early Data: [1-9]/);
    expect(await early('all-good')).toMatch(/Max Early Data: 0/);
  });

  it('starts again where it should, and nowhere else', async () => {
    const again = async (id: string) => {
      const { v4, name } = domainWith(id);
      const ask = `openssl s_client -connect ${v4}:443 -servername ${name} -tls1_2`;
      return (
        (await lab?.inside('sh', ['-c', `(sleep 0.3; echo R; sleep 0.7) | ${ask} 2>&1`]))?.out ?? ''
      );
    };
    const yes = await again('renegotiates');
    expect(yes.match(/verify return:1/g)?.length, yes).toBeGreaterThan(2);
    expect(yes).toContain('RENEGOTIATING');
    expect(yes).not.toContain('no renegotiation');
    expect(await again('all-good')).toMatch(/no renegotiation|closed|errno/);
  });
});
