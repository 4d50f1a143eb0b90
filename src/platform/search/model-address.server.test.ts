import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { urlOf } from '#tests/support/search.ts';
import { addressModel } from './model-address.server.ts';
import { TextRefused } from './model.ts';
import { searchThread, type SearchThread } from './search-thread.server.ts';
import { putTexts } from './search-text.server.ts';

const database = testDatabase();

/** Words that mean the same, for a model that is made of nothing else. */
const meanings: Record<string, string> = { slagwerk: 'trom', pauken: 'trom', drummen: 'trom' };

/** A tiny model: a text is the sum of the three-letter pieces of its words, or of what they mean. */
function embed(text: string): number[] {
  const vector = Array.from({ length: 48 }, () => 0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const padded = ` ${meanings[word] ?? word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      let hash = 7;
      for (const letter of padded.slice(at, at + 3))
        hash = (hash * 31 + letter.charCodeAt(0)) % 9973;
      vector[hash % 48] = (vector[hash % 48] ?? 0) + 1;
    }
  }
  return vector;
}

type Asked = { input: string[]; model: string };
type Behaviour = (asked: Asked, reply: ServerResponse) => boolean;

/** A server that speaks `/v1/embeddings`; `behave` may answer something else first. */
async function server(behave: Behaviour = () => false) {
  const asked: (Asked & { key: string | undefined })[] = [];
  const listener = async (request: IncomingMessage, reply: ServerResponse) => {
    const chunks: Buffer[] = await request.toArray();
    const body: Asked = JSON.parse(Buffer.concat(chunks).toString());
    asked.push({ ...body, key: request.headers.authorization });
    if (behave(body, reply)) return;
    const data = body.input.map((text, index) => ({ index, embedding: embed(text) })).reverse();
    reply.end(JSON.stringify({ data }));
  };
  const http = createServer((request, reply) => void listener(request, reply));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void http.close());
  onTestFinished(() => http.closeAllConnections());
  const { port } = http.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, asked };
}

const refuse = (reply: ServerResponse, status: number) => {
  reply.writeHead(status).end('no');
  return true;
};

describe('a model behind an address', () => {
  it('gives a vector per text, in their order, for a name and a key', async () => {
    const { url, asked } = await server();
    const model = addressModel({ url, name: 'tiny', key: 'k' });
    const [one, two] = await model.embed(['trom', 'fluit'], 'text');
    expect([[...(one ?? [])], [...(two ?? [])]]).toEqual([embed('trom'), embed('fluit')]);
    expect(asked).toMatchObject([{ model: 'tiny', key: 'Bearer k', input: ['trom', 'fluit'] }]);
  });

  it('is asked again for texts after a failure, not for a question', async () => {
    let failures = 0;
    const { url, asked } = await server((_, reply) => failures++ % 2 === 0 && refuse(reply, 503));
    const model = addressModel({ url, name: 'tiny' });
    expect(await model.embed(['trom'], 'text')).toHaveLength(1);
    expect(asked).toHaveLength(2);
    await expect(model.embed(['trom'], 'question')).rejects.toThrow('503');
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['a text that it cannot read', 400, TextRefused],
    ['a wrong key', 401, Error],
  ])('is not asked again about %s', async (_, status, kind) => {
    const { url, asked } = await server((__, reply) => refuse(reply, status));
    await expect(addressModel({ url, name: 'tiny' }).embed(['trom'], 'text')).rejects.toThrow(kind);
    expect(asked).toHaveLength(1);
  });

  it.each(['{}', 'nonsense', '{"data":[]}', '{"data":[{"index":5,"embedding":[1]}]}'])(
    'that answers %s is not believed',
    async (answer) => {
      const { url } = await server((_, reply) => Boolean(reply.end(answer)));
      await expect(addressModel({ url, name: 'x' }).embed(['a'], 'question')).rejects.toThrow();
    },
  );

  it('that never answers keeps nobody waiting', async () => {
    const { url } = await server(() => true);
    const started = Date.now();
    await expect(addressModel({ url, name: 'x' }).embed(['a'], 'question')).rejects.toThrow();
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});

describe('search with a model', () => {
  beforeEach(async () => {
    await database().execute(sql`truncate search_text`);
  });
  const put = (id: string, title: string) =>
    database().transaction((tx) =>
      putTexts(tx, { collection: 'test', id, texts: [{ language: 'nl', title, text: '' }] }),
    );
  const ask = async (thread: SearchThread, text: string) => {
    const question = { text, collection: 'test', language: 'nl', limit: 9 } as const;
    return (
      (await thread.ask({ kind: 'questions', questions: [question] }, { milliseconds: 5_000 }))?.[0]
        ?.found ?? []
    );
  };
  async function started(url: string, folder?: string): Promise<SearchThread> {
    const model = { url, name: 'tiny' };
    const thread = searchThread({ databaseUrl: await urlOf(database()), model, folder });
    onTestFinished(() => thread.stop());
    await thread.ask({ kind: 'settle' }, { milliseconds: 15_000 });
    return thread;
  }

  it('finds by meaning what no word finds, and says so; a removed text is gone', async () => {
    await put('drum', 'Een middag drummen');
    for (const title of ['Fluiten', 'Hoorn en bazuin', 'Schilderen', 'Gebakken klei', 'Weven'])
      await put(title, title);
    const { url, asked } = await server();
    const thread = await started(url);
    await vi.waitFor(async () => expect((await ask(thread, 'pauken'))[0]?.id).toBe('drum'), 5_000);
    const [first] = await ask(thread, 'pauken');
    expect(first).toMatchObject({ reasons: [{ way: 'meaning' }] });
    const before = asked.length;
    await put('later', 'Slagwerk');
    await vi.waitFor(
      async () => expect((await ask(thread, 'pauken')).map(({ id }) => id)).toContain('later'),
      5_000,
    );
    expect(asked.slice(before).flatMap(({ input }) => input)).toContain('Slagwerk\n');
    await database().transaction((tx) =>
      putTexts(tx, { collection: 'test', id: 'drum', texts: [] }),
    );
    await thread.ask({ kind: 'settle' }, { milliseconds: 5_000 });
    expect((await ask(thread, 'pauken')).map(({ id }) => id)).not.toContain('drum');
  });

  it('does not ask for a vector again after a restart, unless the text changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    await put('drum', 'Drummen');
    await put('clay', 'Boetseren');
    const { url, asked } = await server();
    const findsDrum = async (thread: SearchThread) =>
      expect((await ask(thread, 'pauken'))[0]?.id).toBe('drum');
    const first = await started(url, folder);
    await vi.waitFor(() => findsDrum(first), 5_000);
    await first.stop();
    await put('clay', 'Beeldhouwen');
    const before = asked.length;
    const second = await started(url, folder);
    await findsDrum(second);
    const texts = () => asked.slice(before).flatMap(({ input }) => input);
    await vi.waitFor(() => expect(texts()).toContain('Beeldhouwen\n'), 5_000);
    expect(texts()).not.toContain('Drummen\n');
  });

  it('finds by words when the model fails', async () => {
    await put('fluit', 'Dwarsfluit');
    const { url } = await server((_, reply) => refuse(reply, 500));
    const thread = await started(url);
    expect(await ask(thread, 'dwarsfluit')).toMatchObject([{ id: 'fluit' }]);
  });

  it('does not stumble over a text that the model refuses', async () => {
    await put('bad', 'Ongeldig');
    await put('good', 'Nog eens drummen');
    const { url } = await server(
      ({ input }, reply) => input.some((text) => text.includes('Ongeldig')) && refuse(reply, 400),
    );
    const thread = await started(url);
    await vi.waitFor(
      async () => expect((await ask(thread, 'pauken')).map(({ id }) => id)).toContain('good'),
      5_000,
    );
  });
});
