// All checks and tests, on a machine that may have nothing yet: brings what they need, where it
// may, and runs the list of bin/ci.ts.
import { installPackages } from '../lab/packages.ts';
import { chromium } from '../tests/support/browser.ts';
import { install, mayInstall } from '../tests/support/debian.ts';
import { debianPrograms } from '../tests/support/other-postgres.ts';

const say = (message: string) => console.log(message);

if (!chromium() && mayInstall()) await install(['chromium'], say);
if (!chromium()) {
  say(
    'There is no Chromium here, so the tests of the pages are skipped: install Chromium or Google Chrome, or set CHROMIUM to the program of one.',
  );
}

// A newcomer's machine gets no database server for the sake of a test; a build machine does.
const isBuildMachine = process.env.CI === 'true';
if (isBuildMachine && !process.env.TEST_DATABASE_URL && !debianPrograms() && mayInstall()) {
  await install(['postgresql'], say);
}
if (isBuildMachine) await installPackages(say);

await import('./ci.ts');
