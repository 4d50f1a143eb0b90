// Runs inside the laboratory: mailauth, as a library, on the domains that it is given. One line of JSON for
// each: what SPF says of a stranger who sends, and which policy DMARC has.
import process from 'node:process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { spf } = require('mailauth/lib/spf');
const getDmarcRecord = require('mailauth/lib/dmarc/get-dmarc-record');

/** An address that no domain of the laboratory mails from. */
const STRANGER = '8.8.8.8';

for (const name of process.argv.slice(2)) {
  const sender = `somebody@${name}`;
  const said = await spf({
    sender,
    ip: STRANGER,
    helo: 'stranger.example',
    mta: 'mx.example',
  }).then(
    ({ status }) => status.result,
    (error) => `error ${error.code ?? error.message}`,
  );
  const dmarc = await getDmarcRecord(name).then(
    (record) => (record ? String(record.p) : 'none at all'),
    (error) => `error ${error.code ?? error.message}`,
  );
  process.stdout.write(`${JSON.stringify({ name, spf: said, dmarc })}\n`);
}
