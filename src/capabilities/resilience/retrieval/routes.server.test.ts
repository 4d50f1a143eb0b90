import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { evidence } from '#tests/support/evidence.ts';
import { placesOf, routesEvidence } from './routes.server.ts';

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A validator that answers this to every question, and what it was asked. */
async function validator(answer: string | undefined, status = 200) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (answer !== undefined) response.writeHead(status).end(answer);
  });
  running.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, asked };
}

const signal = () => new AbortController().signal;
const places = [
  { address: '145.220.0.10', of: 'web' },
  { address: '2001:67c:2::25', of: 'mail' },
] as const;

describe('routes', () => {
  it('are asked of the validator for each address', async () => {
    const roas = [{ asn: 'AS1103', prefix: '145.220.0.0/16', maxLength: 16, ta: 'ripe' }];
    const { url, asked } = await validator(JSON.stringify({ roas }));
    expect(await routesEvidence(places, url, signal())).toEqual({
      found: [
        { ...places[0], state: 'covered', origins: [1103] },
        { ...places[1], state: 'not-found', origins: [] },
      ],
    });
    expect(asked.map(decodeURIComponent)).toEqual([
      '/json?select-prefix=145.220.0.10/32',
      '/json?select-prefix=2001:67c:2::25/128',
    ]);
  });

  it('are not measured without a validator, or when it says nothing usable', async () => {
    const told = async (answer: string | undefined, status?: number, ends = signal()) =>
      routesEvidence(places, (await validator(answer, status)).url, ends);
    expect(await routesEvidence(places, undefined, signal())).toEqual({
      unmeasured: 'not-configured',
    });
    expect(await told('{"roas":')).toEqual({ unmeasured: 'no-answer' });
    expect(await told('[]')).toEqual({ unmeasured: 'no-answer' });
    expect(await told('{"roas":[]}', 503)).toEqual({ unmeasured: 'no-answer' });
    expect(await told(`{"roas":[${' '.repeat(300_000)}]}`)).toEqual({ unmeasured: 'too-large' });
    expect(await told(undefined, 200, AbortSignal.timeout(50))).toEqual({ unmeasured: 'too-slow' });
    expect(await routesEvidence(places, 'http://127.0.0.1:9', signal())).toEqual({
      unmeasured: 'no-answer',
    });
  });

  it('are those of website, mail and nameservers, each address once', () => {
    const found = placesOf(evidence());
    expect(found.map(({ of, address }) => `${of} ${address}`)).toEqual([
      'web 145.220.0.10',
      'web 2001:67c:2::10',
      'mail 145.220.0.25',
      'mail 2001:67c:2::25',
      'names 145.220.0.2',
      'names 2001:67c:2::2',
      'names 194.0.28.53',
      'names 2001:678:2c::53',
    ]);
  });
});
