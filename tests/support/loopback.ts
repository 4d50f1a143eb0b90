import type { Server, Socket } from 'node:net';

const open: Server[] = [];
const sockets = new Set<Socket>();

/** Lets a server listen on this machine alone, on a free port, until `closeAll`. */
export async function listening(server: Server): Promise<number> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Ends those servers, and every connection with them. */
export async function closeAll(): Promise<void> {
  for (const one of sockets) one.destroy();
  sockets.clear();
  await Promise.all(open.splice(0).map((one) => new Promise((done) => one.close(done))));
}
