import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server as TcpServer, type Socket } from 'node:net';
import { decode, encode, type Answer, type Packet, type RecordType } from 'dns-packet';
import type { Server } from '#capabilities/resilience/retrieval/dns-exchange.server.ts';

/** A question as the server got it, and how often it got this one before. */
export type Asked = {
  readonly name: string;
  readonly type: RecordType;
  readonly unchecked: boolean;
  readonly over: 'udp' | 'tcp';
  readonly before: number;
};

/** What the server sends back: an answer, with what is to be wrong about it, or these very bytes. */
export type Told = {
  readonly rcode?: number;
  readonly authentic?: boolean;
  readonly truncated?: boolean;
  readonly answers?: readonly Answer[];
  readonly extended?: readonly { readonly code: number; readonly text: string }[];
  readonly otherId?: boolean;
  readonly otherQuestion?: string;
  readonly isQuery?: boolean;
  /** Sent from another port than was asked. */
  readonly elsewhere?: boolean;
  readonly raw?: (answer: Buffer) => Buffer;
  readonly after?: number;
};

export type DnsServer = {
  readonly server: Server;
  readonly asked: Asked[];
  readonly stop: () => Promise<void>;
};

/** A record of a name; its data is whatever dns-packet writes for that type. */
export function record(name: string, type: 'A' | 'AAAA' | 'CNAME' | 'NS', data: string): Answer {
  return { name, type, data, ttl: 60, class: 'IN' };
}

/** A DNS server on this machine that answers as the script says, over UDP and TCP. */
export async function dnsServer(
  script: (asked: Asked) => Told | readonly Told[],
): Promise<DnsServer> {
  const asked: Asked[] = [];
  const clocks = new Set<NodeJS.Timeout>();
  const sockets = new Set<Socket>();
  const [udp, other] = [createSocket('udp4'), createSocket('udp4')];
  const tcp = createServer();

  const handle = (bytes: Buffer, over: Asked['over'], send: (b: Buffer, told: Told) => void) => {
    const { id = 0, flags = 0, questions = [] } = decode(bytes);
    const [question] = questions;
    if (!question) return;
    const { name, type } = question;
    const unchecked = (flags & 16) !== 0;
    const before = asked.filter(
      (one) => one.name === name && one.type === type && one.unchecked === unchecked,
    ).length;
    const one: Asked = { name, type, unchecked, over, before };
    asked.push(one);
    for (const told of [script(one)].flat()) {
      const answer = bytesOf(told, one, id);
      const clock = setTimeout(() => {
        clocks.delete(clock);
        send(told.raw ? told.raw(answer) : answer, told);
      }, told.after ?? 0);
      clocks.add(clock);
    }
  };

  udp.on('message', (bytes, { port, address }) =>
    handle(bytes, 'udp', (answer, { elsewhere }) =>
      (elsewhere ? other : udp).send(answer, port, address),
    ),
  );
  tcp.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) =>
      handle(bytes.subarray(2), 'tcp', (answer) => {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(answer.length % 65_536);
        socket.write(Buffer.concat([length, answer]));
      }),
    );
  });

  other.bind(0, '127.0.0.1');
  await once(other, 'listening');
  const port = await onOnePort(udp, tcp);
  return {
    server: { address: '127.0.0.1', port },
    asked,
    async stop() {
      for (const clock of clocks) clearTimeout(clock);
      for (const socket of sockets) socket.destroy();
      tcp.close();
      const closed = [once(udp, 'close'), once(other, 'close')];
      udp.close();
      other.close();
      await Promise.all(closed);
    },
  };
}

/** Opens both on one port that is free for both; others on this machine take ports at the same time. */
async function onOnePort(udp: UdpSocket, tcp: TcpServer): Promise<number> {
  for (let left = 20; ; left -= 1) {
    tcp.listen(0, '127.0.0.1');
    await once(tcp, 'listening');
    const address = tcp.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      udp.bind(port, '127.0.0.1');
      await once(udp, 'listening');
      return port;
    } catch (fault) {
      if (left === 0) throw fault;
      tcp.close();
      await once(tcp, 'close');
    }
  }
}

function bytesOf(told: Told, { name, type }: Asked, id: number): Buffer {
  const { rcode = 0, authentic = false, truncated = false, answers = [], extended = [] } = told;
  const options = extended.map(({ code, text }) => {
    const data = Buffer.alloc(2 + Buffer.byteLength(text));
    data.writeUInt16BE(code);
    data.write(text, 2);
    return { code: 15, data };
  });
  const opt = { type: 'OPT', name: '.', udpPayloadSize: 1232, flags: 0, options };
  const packet: Packet = {
    type: told.isQuery ? 'query' : 'response',
    id: told.otherId ? (id + 1) % 65_536 : id,
    flags: 0x180 | rcode | (authentic ? 32 : 0) | (truncated ? 512 : 0),
    questions: [{ name: told.otherQuestion ?? name, type, class: 'IN' }],
    answers: [...answers],
  };
  // The types of dns-packet know no extended errors.
  Reflect.set(packet, 'additionals', [opt]);
  return encode(packet);
}
