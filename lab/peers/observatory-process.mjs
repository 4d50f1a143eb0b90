// Runs inside the laboratory: the HTTP Observatory of MDN, as a library, on the names that it is given.
// One line of JSON for each: what every test of it says.
import process from 'node:process';
import { scan } from '@mdn/mdn-http-observatory';

for (const name of process.argv.slice(2)) {
  const began = Date.now();
  try {
    const { tests } = await scan(name);
    const said = Object.entries(tests).map(([test, { pass, result }]) => [test, { pass, result }]);
    tell({ name, milliseconds: Date.now() - began, tests: Object.fromEntries(said) });
  } catch (error) {
    tell({
      name,
      milliseconds: Date.now() - began,
      fault: error instanceof Error ? error.message : String(error),
    });
  }
}

/** @param {object} line */
function tell(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
