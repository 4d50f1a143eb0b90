import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Dial } from '#capabilities/resilience/retrieval/tools.server.ts';

/** A server on the loopback that does with each connection what it is told. */
export async function rawServer(handle: (socket: Socket, count: number) => void) {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    count += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
    handle(socket, count);
  });
  const port = await listening(server);
  return {
    port,
    connections: () => count,
    open: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** The free port on which it listens now. */
export function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(port);
    });
  });
}

/** Connects to the port on the loopback that stands for an address; refuses all others. */
export function dialTo(ports: Readonly<Record<string, number>>): Dial {
  return (address) => {
    const port = ports[address];
    if (port === undefined) return Promise.resolve({ unmeasured: 'not-public' });
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(socket));
      socket.on('error', () => resolve({ unmeasured: 'refused' }));
    });
  };
}
