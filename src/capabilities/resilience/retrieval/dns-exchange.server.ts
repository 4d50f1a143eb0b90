import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { questionBytes, replyFrom, type Question, type Reply } from './dns-message.server.ts';

/** A resolver. */
export type Server = { readonly address: string; readonly port: number };

export type Ask = {
  readonly question: Question;
  /** The CD bit: also answer when the signature is wrong (RFC 4035, 3.2.2). */
  readonly unchecked: boolean;
  readonly milliseconds: number;
  readonly signal: AbortSignal;
};

export type Failed = 'no-answer' | 'too-slow' | 'refused' | 'too-large';

/** So many answers to other questions are let pass; more is somebody who guesses. */
const MOST_STRAY = 32;
/** The length in front, and the longest message that it can tell (RFC 7766, 8). */
const MOST_STREAM = 2 + 65_535;

/** Asks one server once: over UDP, and over TCP when the answer did not fit (RFC 7766, 5). */
export async function exchange(server: Server, ask: Ask): Promise<Reply | Failed> {
  const reply = await overUdp(server, ask);
  return typeof reply === 'object' && reply.truncated ? overTcp(server, ask) : reply;
}

/** One socket per question: the system chooses a port that nobody can foretell (RFC 5452, 9.2). */
function overUdp({ address, port }: Server, ask: Ask): Promise<Reply | Failed> {
  const id = randomInt(65_536);
  const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
  let strays = 0;
  return until(ask, (done) => {
    socket.on('error', () => done('refused'));
    socket.on('message', (bytes) => {
      const reply = replyFrom(bytes, ask.question, id);
      if (reply !== 'not-ours') done(reply);
      else if ((strays += 1) > MOST_STRAY) done('no-answer');
    });
    // Connected, so that the system drops whatever comes from another address or port.
    socket.once('connect', () => {
      socket.send(questionBytes(ask.question, id, ask.unchecked), (fault) => {
        if (fault) done('refused');
      });
    });
    socket.connect(port, address);
    return () => {
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.close();
    };
  });
}

function overTcp({ address, port }: Server, ask: Ask): Promise<Reply | Failed> {
  const id = randomInt(65_536);
  const socket = connect({ host: address, port });
  let got = Buffer.alloc(0);
  return until(ask, (done) => {
    const read = (): void => {
      if (got.length > MOST_STREAM) return done('too-large');
      if (got.length < 2) return;
      const length = got.readUInt16BE(0);
      if (got.length < 2 + length) return;
      const reply = replyFrom(got.subarray(2, 2 + length), ask.question, id);
      done(reply === 'not-ours' ? 'no-answer' : reply);
    };
    socket.on('error', () => done('refused'));
    socket.on('close', () => done('no-answer'));
    socket.on('data', (bytes) => {
      got = Buffer.concat([got, bytes]);
      read();
    });
    socket.on('connect', () => {
      const bytes = questionBytes(ask.question, id, ask.unchecked);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      socket.write(Buffer.concat([length, bytes]));
    });
    return () => {
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.destroy();
    };
  });
}

/** What work comes to, unless the clock or the signal is earlier; cleans up once, whichever it is. */
function until(
  { milliseconds, signal }: Ask,
  work: (done: (result: Reply | Failed) => void) => () => void,
): Promise<Reply | Failed> {
  return new Promise((resolve) => {
    let isDone = false;
    const done = (result: Reply | Failed) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(clock);
      signal.removeEventListener('abort', late);
      cleanUp();
      resolve(result);
    };
    const late = () => done('too-slow');
    const clock = setTimeout(late, milliseconds);
    signal.addEventListener('abort', late, { once: true });
    const cleanUp = work(done);
    if (signal.aborted) late();
  });
}
