import { constants } from 'node:crypto';
import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { goodSignatures, goodSuites } from '../web.ts';
import type { Plan } from './plan.ts';

const WAIT = 6_000;

/** Mail servers, each with its manner; they are up when this is done. */
export async function serveMail(all: Plan['mail']): Promise<void> {
  for (const each of all) for (const address of each.addresses) await serve(each, address);
}

async function serve(mail: Plan['mail'][number], address: string): Promise<void> {
  const { manner = 'well' } = mail;
  if (manner === 'broken-starttls') return listening(brokenStarttls(mail.name), address);
  if (manner === 'endless-greeting') return listening(endlessGreeting(), address);
  const server = new SMTPServer({
    name: `mx.${mail.name}`,
    key: mail.key,
    cert: mail.chain,
    minVersion: 'TLSv1.2',
    ciphers: goodSuites,
    honorCipherOrder: true,
    sigalgs: goodSignatures,
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    // Our own list: the suites of TLS 1.3 need not be named.
    ecdhCurve: 'X25519:prime256v1:secp384r1',
    ...mail.tls,
    authOptional: true,
    disabledCommands: manner === 'without-starttls' ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    hideSTARTTLS: manner === 'without-starttls',
    disableReverseLookup: true,
    logger: false,
    onConnect(_session, done) {
      if (manner === 'busy') done(Object.assign(new Error('Too busy'), { responseCode: 421 }));
      else if (manner === 'slow-greeting') setTimeout(done, WAIT);
      else done();
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(25, address, resolve));
}

/** Says that it speaks TLS, and then speaks of something else. */
function brokenStarttls(name: string) {
  return createServer((socket) => {
    socket.on('error', () => {});
    socket.write(`220 mx.${name} ESMTP\r\n`);
    socket.on('data', (chunk) => {
      const said = chunk.toString('latin1').toUpperCase();
      if (said.startsWith('EHLO'))
        socket.write(`250-mx.${name}\r\n250-SIZE 1000000\r\n250 STARTTLS\r\n`);
      else if (said.startsWith('HELO')) socket.write(`250 mx.${name}\r\n`);
      else if (said.startsWith('STARTTLS')) socket.write('220 Go ahead\r\n');
      else if (said.startsWith('QUIT')) socket.end('221 Bye\r\n');
      else socket.end('454 TLS is not available due to a temporary reason\r\n');
    });
  });
}

function endlessGreeting() {
  return createServer((socket) => {
    const more = () => {
      while (
        socket.writable &&
        socket.write('220-Welcome to the mail server that never stops\r\n')
      );
    };
    socket.on('error', () => {});
    socket.on('drain', more);
    more();
  });
}

function listening(server: ReturnType<typeof createServer>, address: string): Promise<void> {
  return new Promise((resolve) => server.listen(25, address, resolve));
}
