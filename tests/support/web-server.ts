import { createServer, type RequestListener, type Server } from 'node:http';
import {
  createServer as createSocketServer,
  type AddressInfo,
  type Server as SocketServer,
  type Socket,
} from 'node:net';

/** A web server on this machine for one test: `await using server = await webServer(…)`. */
export async function webServer(answer: RequestListener) {
  return listening(createServer(answer));
}

/** A server that writes whatever it likes to whoever connects. */
export async function socketServer(answer: (socket: Socket) => void) {
  const server = createSocketServer((socket) => {
    socket.on('error', () => socket.destroy());
    answer(socket);
  });
  return listening(server);
}

async function listening(server: Server | SocketServer) {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path = '/') => `http://127.0.0.1:${port}${path}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
