import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Unmeasured } from '../lookup.ts';
import { ssl2Hello, ssl2Kinds } from '../protocols/ssl2.ts';
import { clientHello, versionNumbers, type Question } from '../protocols/tls-hello.ts';
import {
  certificatesOf,
  keyExchangeOf,
  messageTypes,
  serverHelloOf,
  type KeyExchange,
  type ServerHello,
} from '../protocols/tls-messages.ts';
import { recordReader, type TlsMessage } from '../protocols/tls-reader.ts';
import { limits } from './tools.server.ts';

/** A connection on which TLS can begin at once, or why there is none. */
export type Open = () => Promise<Socket | Unmeasured>;

/** What a server did with one question: chose, refused, or was not heard. */
export type Answer =
  | {
      readonly kind: 'chosen';
      readonly hello: ServerHello;
      readonly chain: readonly Uint8Array[];
      readonly exchange?: KeyExchange;
    }
  | { readonly kind: 'refused'; readonly alert?: number }
  | { readonly kind: 'unheard'; readonly why: Unmeasured['unmeasured'] };

export type Asked = Omit<Question, 'random'>;

/** Asks one question on a connection of its own. */
export async function ask(open: Open, question: Asked, signal: AbortSignal): Promise<Answer> {
  const socket = await open();
  if ('unmeasured' in socket) return { kind: 'unheard', why: socket.unmeasured };
  const asked: Question = { ...question, random: randomBytes(32) };
  const reader = recordReader();
  const flight = flightOf(asked);
  return exchange<Answer>(socket, clientHello(asked), signal, {
    heard: (bytes) => {
      for (const message of reader.push(bytes)) {
        const answer = flight.take(message);
        if (answer) return answer;
      }
      return undefined;
    },
    ended: (why) => flight.soFar() ?? ended(why),
  });
}

/** Which kinds of SSL 2.0 a server takes of these. */
export async function askSsl2(
  open: Open,
  kinds: readonly number[],
  signal: AbortSignal,
): Promise<readonly number[] | Unmeasured> {
  const socket = await open();
  if ('unmeasured' in socket) return socket;
  let all = Buffer.alloc(0);
  return exchange<readonly number[] | Unmeasured>(
    socket,
    ssl2Hello(kinds, randomBytes(16)),
    signal,
    {
      heard: (bytes) => {
        all = Buffer.concat([all, bytes]);
        return ssl2Kinds(all);
      },
      ended: (why) => (why === 'closed' ? [] : { unmeasured: why }),
    },
  );
}

type End = 'closed' | 'too-slow' | 'too-large';

/** A server that closes has refused; one that is silent or never stops was not heard. */
function ended(why: End): Answer {
  return why === 'closed' ? { kind: 'refused' } : { kind: 'unheard', why };
}

type Listener<T> = {
  readonly heard: (bytes: Uint8Array) => T | undefined;
  readonly ended: (why: End) => T;
};

/** Says something and listens, within the bounds of time and bytes; the connection is gone afterwards. */
function exchange<T>(
  socket: Socket,
  said: Uint8Array,
  signal: AbortSignal,
  { heard, ended: atEnd }: Listener<T>,
): Promise<T> {
  return new Promise((resolve) => {
    let bytes = 0;
    const done = (answer: T) => {
      clearTimeout(clock);
      signal.removeEventListener('abort', late);
      socket.off('data', listen);
      socket.destroy();
      resolve(answer);
    };
    const late = () => done(atEnd('too-slow'));
    const closed = () => done(atEnd('closed'));
    const listen = (part: Buffer) => {
      bytes += part.length;
      const answer = heard(part);
      if (answer !== undefined) done(answer);
      else if (bytes > limits.handshakeBytes) done(atEnd('too-large'));
    };
    const clock = setTimeout(late, limits.exchange);
    socket.on('error', closed);
    socket.once('close', closed);
    socket.once('end', closed);
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    socket.on('data', listen);
    socket.resume();
    socket.write(said);
  });
}

/** Puts together what a server says, up to where it needs an answer. */
function flightOf({ version }: Question) {
  let hello: ServerHello | undefined;
  let chain: readonly Uint8Array[] = [];
  let keys: KeyExchange | undefined;
  const soFar = (): Answer | undefined =>
    hello && { kind: 'chosen', hello, chain, ...(keys ? { exchange: keys } : {}) };

  function take(message: TlsMessage): Answer | undefined {
    if (message.kind === 'alert')
      return message.level === 1 && message.description !== 0
        ? undefined
        : (soFar() ?? { kind: 'refused', alert: message.description });
    if (message.kind !== 'handshake') return soFar() ?? { kind: 'refused' };
    const { type, body } = message;
    if (type === messageTypes.serverHello) {
      hello ??= serverHelloOf(body);
      if (!hello || hello.version !== versionNumbers[version]) return { kind: 'refused' };
      return version === 'TLS 1.3' ? soFar() : undefined;
    }
    if (type === messageTypes.certificate) chain = certificatesOf(body) ?? [];
    if (type === messageTypes.serverKeyExchange && hello)
      keys = keyExchangeOf(body, hello.suite, hello.version);
    return type === messageTypes.serverHelloDone ? (soFar() ?? { kind: 'refused' }) : undefined;
  }
  return { take, soFar };
}
