import type { Socket } from 'node:net';
import { smtpReplyOf, type SmtpReply } from '../protocols/smtp.ts';

/** `wrong`: it is no mail server that we understand. `closed`: it hung up. `late`: it said nothing in time. */
export type Said = SmtpReply | 'wrong' | 'closed' | 'late';

/** A conversation with a mail server, one sentence at a time. */
export type Dialogue = {
  /** Waits for one answer, at most so many milliseconds. */
  readonly listen: (patience: number) => Promise<Said>;
  readonly say: (line: string) => void;
  /** Takes leave as is proper, and closes; from whom we do not understand, without a word. */
  readonly quit: () => void;
  /** Gives the connection away; undefined when more was said than was asked, or it is gone. */
  readonly handOver: () => Socket | undefined;
};

const FAREWELL = 1_000;

/** Begins a conversation; nothing is thrown, and what is kept of what comes is bounded. */
export function dialogueOn(socket: Socket, signal: AbortSignal): Dialogue {
  let heard = '';
  let isOver = false;
  let isLost = false;
  let notice = () => {};
  const hear = (bytes: Buffer) => {
    heard += bytes.toString('latin1');
    // Nobody needs what we have not asked for: what is too much is seen as wrong when it is read.
    if (heard.length > 64 * 1024) socket.pause();
    notice();
  };
  const over = () => {
    isOver = true;
    notice();
  };
  socket.on('data', hear);
  for (const event of ['end', 'close', 'error'] as const) socket.on(event, over);

  const listen = (patience: number) =>
    new Promise<Said>((resolve) => {
      const done = (said: Said) => {
        clearTimeout(clock);
        signal.removeEventListener('abort', late);
        notice = () => {};
        resolve(said);
      };
      const late = () => done('late');
      const clock = setTimeout(late, patience);
      signal.addEventListener('abort', late, { once: true });
      notice = () => {
        const reading = smtpReplyOf(heard);
        if (reading.state === 'reply') {
          heard = reading.rest;
          done(reading.reply);
        } else if (reading.state === 'wrong') {
          isLost = true;
          done('wrong');
        } else if (isOver) done('closed');
        else if (signal.aborted) late();
      };
      notice();
    });

  const leave = () => {
    socket.off('data', hear);
    for (const event of ['end', 'close', 'error'] as const) socket.off(event, over);
  };
  return {
    listen,
    say: (line) => void (isOver || socket.write(`${line}\r\n`)),
    quit() {
      leave();
      socket.on('error', () => {});
      if (isOver || isLost) return void socket.destroy();
      socket.resume();
      socket.end('QUIT\r\n');
      setTimeout(() => socket.destroy(), FAREWELL).unref();
    },
    handOver() {
      socket.pause();
      leave();
      if (!isOver && heard === '') return socket;
      socket.destroy();
      return undefined;
    },
  };
}
