import { createSocket } from 'node:dgram';
import { decode, encode, AUTHORITATIVE_ANSWER, type Answer, type Question } from 'dns-packet';
import type { Plan } from './plan.ts';

/**
 * A nameserver that says `first` to who asks, then 127.0.0.1, and so on: what a check of a name is worth
 * when the connection asks again.
 */
export function serveTurningNames({
  at,
  name,
  first,
}: NonNullable<Plan['turning']>): Promise<void> {
  const asked = new Map<string, number>();
  const socket = createSocket('udp4');
  const answersTo = ({ name: wanted, type }: Question): Answer[] => {
    if (type === 'NS' && wanted.toLowerCase() === name)
      return [{ name, type: 'NS', ttl: 0, data: 'turning.nameservers.example' }];
    if (type === 'MX')
      return [{ name, type: 'MX', ttl: 0, data: { preference: 10, exchange: `mx.${name}` } }];
    if (type !== 'A') return [];
    const turn = asked.get(wanted.toLowerCase()) ?? 0;
    asked.set(wanted.toLowerCase(), turn + 1);
    return [{ name: wanted, type: 'A', ttl: 0, data: turn % 2 === 0 ? first : '127.0.0.1' }];
  };
  socket.on('message', (message, from) => {
    const { id, questions = [] } = decode(message);
    const answers = questions.flatMap(answersTo);
    const soa = {
      name,
      type: 'SOA' as const,
      ttl: 0,
      data: {
        mname: 'turning.nameservers.example',
        rname: `hostmaster.${name}`,
        serial: 1,
        refresh: 1,
        retry: 1,
        expire: 1,
        minimum: 0,
      },
    };
    const authorities = answers.length === 0 ? [soa] : [];
    const answer = {
      type: 'response' as const,
      id,
      flags: AUTHORITATIVE_ANSWER,
      questions,
      answers,
      authorities,
    };
    socket.send(encode(answer), from.port, from.address);
  });
  return new Promise((resolve) => socket.bind(53, at, resolve));
}
