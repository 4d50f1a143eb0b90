// The command line, for what should not be possible in a browser.
import { makeAdministrator } from '#platform/accounts/administrators.server.ts';
import { parseConfig } from '#platform/config.server.ts';
import { connect } from '#platform/database/database.server.ts';
import { readLexicon } from '#platform/search/lexicon-file.server.ts';
import { prepareHome } from '#platform/start/home.server.ts';
import { untilEnded } from '#platform/start/ending.server.ts';
import { measure } from './measure.ts';
import { shutdown } from '#platform/lifecycle.ts';

const help = `npm run samenspel administrator <e-mail address>
    makes the person with this account administrator of this installation
npm run samenspel -- lexicon <file>
    says what is in a file of words for search, and what is wrong with it
npm run samenspel -- measure <domain> [--json] [--dutch]
    says whether the basics of a domain are safe; measure your own, or with permission
    ends with 0: good, 1: can be better, 2: bad, 3: nothing could be measured
npm run samenspel help
    shows this`;

const [command, ...rest] = process.argv.slice(2);
await untilEnded(run, { say: console.log, drain: async () => {} });
await shutdown();

async function run(): Promise<void> {
  const [what] = rest;
  if (command === 'administrator' && what) return administrator(what);
  if (command === 'lexicon' && what) return lexicon(what);
  if (command === 'measure' && what) {
    process.exitCode = await measure(rest);
    return;
  }
  console.log(help);
  process.exitCode = command === undefined || command === 'help' ? 0 : 1;
}

async function administrator(email: string): Promise<void> {
  const url = await prepareHome({ settings: parseConfig(process.env), say: () => {} });
  const { db, pool } = connect(url, 1);
  try {
    const made = await makeAdministrator(db, email, new Date());
    console.log(
      made
        ? `${email} is administrator from the next page on.`
        : `There is no account with the address ${email}: make one in the browser first.`,
    );
    process.exitCode = made ? 0 : 1;
  } finally {
    await pool.end();
  }
}

function lexicon(file: string): void {
  const { lexicon, repeated, faults } = readLexicon(file);
  for (const fault of faults) console.log(fault);
  console.log(
    `${lexicon.entries.length} headwords, ${repeated} of them more than once, ${faults.length} faults.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
