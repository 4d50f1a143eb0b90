import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Model, TextRefused } from './model.ts';

/** Somebody waits for a question, in milliseconds; nobody waits for a text. */
const FOR_QUESTION = 1_500;
const FOR_TEXTS = 60_000;
/** How often a batch of texts is tried, and the pause before the second time; then it doubles. */
const TRIES = 3;
const FIRST_PAUSE = 500;

type Address = { readonly url: string; readonly name: string; readonly key?: string | undefined };

const replySchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
});

/** A model behind an address that speaks the `/v1/embeddings` of OpenAI, as most servers do. */
export function addressModel({ url, name, key }: Address): Model {
  const address = /\/embeddings\/?$/.test(url) ? url : `${url.replace(/\/+$/, '')}/embeddings`;

  async function ask(input: readonly string[], milliseconds: number): Promise<Float32Array[]> {
    const reply = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model: name, input, encoding_format: 'float' }),
      // The key is for this address alone.
      redirect: 'error',
      signal: AbortSignal.timeout(milliseconds),
    });
    if (!reply.ok) {
      await reply.body?.cancel();
      throw refusal(reply.status);
    }
    const { data } = replySchema.parse(await reply.json());
    const vectors = data.toSorted((a, b) => a.index - b.index);
    if (vectors.length !== input.length || vectors.some(({ index }, place) => index !== place))
      throw new Error(`the model gave ${vectors.length} vectors for ${input.length} texts`);
    return vectors.map(({ embedding }) => Float32Array.from(embedding));
  }

  return {
    name: `${address} ${name}`,
    async embed(texts, kind) {
      if (kind === 'question') return ask(texts, FOR_QUESTION);
      for (let [attempt, wait] = [1, FIRST_PAUSE]; ; attempt += 1, wait *= 2) {
        try {
          return await ask(texts, FOR_TEXTS);
        } catch (error) {
          if (attempt === TRIES || isFinal(error)) throw error;
        }
        await pause(wait, undefined, { ref: false });
      }
    },
  };
}

/** The address answers, and asking the same again will not help. */
class Refused extends Error {}

function refusal(status: number): Error {
  const message = `the model answered ${status}`;
  if ([400, 413, 422].includes(status)) return new TextRefused(message);
  return status < 500 && ![408, 429].includes(status) ? new Refused(message) : new Error(message);
}

function isFinal(error: unknown): boolean {
  return error instanceof TextRefused || error instanceof Refused;
}
