import { createServer, type RequestListener } from 'node:http';
import { portFailure } from './port.server.ts';

/** A browser on a bad network gets time for its body, but nobody may hold a line for nothing. */
const TIME_FOR_HEADERS = 15_000;
const TIME_FOR_REQUEST = 120_000;
const TIME_BETWEEN_REQUESTS = 10_000;
const MOST_HEADERS = 100;

/** Listens, and gives a way to end: no new visitors, and those inside get time to finish. */
export async function serve(listener: RequestListener, host: string, port: number) {
  const server = createServer(
    {
      headersTimeout: TIME_FOR_HEADERS,
      requestTimeout: TIME_FOR_REQUEST,
      keepAliveTimeout: TIME_BETWEEN_REQUESTS,
      connectionsCheckingInterval: 5_000,
    },
    listener,
  );
  server.maxHeadersCount = MOST_HEADERS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFailure(error, host, port)));
    server.listen(port, host, resolve);
  });

  return {
    drain: (patience: number): Promise<void> =>
      new Promise((resolve) => {
        // A connection that was answered stays open for its next request: close those as well.
        const idle = setInterval(() => server.closeIdleConnections(), 50);
        const end = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(end);
          resolve();
        });
      }),
  };
}
