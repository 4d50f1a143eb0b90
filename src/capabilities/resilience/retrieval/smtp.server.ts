import type { Socket } from 'node:net';
import type { Unmeasured } from '../lookup.ts';
import { offers, type SmtpReply } from '../protocols/smtp.ts';
import { dialogueOn, type Said } from './smtp-dialogue.server.ts';
import { limits } from './tools.server.ts';

/** How far a mail server comes: ready for TLS on this connection, or not. */
export type Started =
  | { readonly state: 'ready'; readonly socket: Socket }
  | { readonly state: 'not-offered' | 'broken' }
  | Unmeasured;

/** The patience that is had with one server. */
export type Patience = { readonly greeting: number; readonly exchange: number };

/**
 * The dialogue up to STARTTLS (RFC 3207) on a connection that was just made, under a name of ours. It never throws.
 * A server that has no time for us, or does not want us, says nothing about its security.
 */
export async function startTls(
  socket: Socket,
  name: string,
  signal: AbortSignal,
  patience: Patience = limits,
): Promise<Started> {
  const dialogue = dialogueOn(socket, signal);
  const leaving = <T>(result: T): T => {
    dialogue.quit();
    return result;
  };
  const greeting = await dialogue.listen(patience.greeting);
  if (!isDone(greeting)) return leaving(unmeasured(greeting));
  dialogue.say(`EHLO ${name}`);
  const welcome = await dialogue.listen(patience.exchange);
  // Who does not know EHLO knows no extensions either (RFC 5321, 3.2).
  if (isReply(welcome) && [500, 501, 502, 504].includes(welcome.code))
    return leaving({ state: 'not-offered' });
  if (!isDone(welcome)) return leaving(unmeasured(welcome));
  if (!offers(welcome, 'STARTTLS')) return leaving({ state: 'not-offered' });
  dialogue.say('STARTTLS');
  const answer = await dialogue.listen(patience.exchange);
  if (isReply(answer) && answer.code === 421) return leaving({ unmeasured: 'busy' });
  if (answer === 'late') return leaving({ unmeasured: 'too-slow' });
  if (!isReply(answer) || answer.code !== 220) return leaving({ state: 'broken' });
  const handed = dialogue.handOver();
  return handed ? { state: 'ready', socket: handed } : { state: 'broken' };
}

function isReply(said: Said): said is SmtpReply {
  return typeof said === 'object';
}

function isDone(said: Said): said is SmtpReply {
  return isReply(said) && said.code >= 200 && said.code < 300;
}

/** 4xx: come back later, as greylisting says it; 5xx: not you (RFC 5321, 4.2.1). */
function unmeasured(said: Said): Unmeasured {
  if (isReply(said)) return { unmeasured: said.code < 500 ? 'busy' : 'refused' };
  return { unmeasured: said === 'late' ? 'too-slow' : 'no-answer' };
}
