// The small internet of lab/. `npm run lab` starts it and keeps it up; `npm run lab -- run dig
// all-good.example` runs a program inside it; `npm run lab compare` compares us with others.
import { attach, type Inside } from '../lab/attach.ts';
import { compare } from '../lab/compare.ts';
import { domains } from '../lab/domains.ts';
import { namespaces, placeOf } from '../lab/namespace.ts';
import { installPackages, whyNoLaboratory } from '../lab/packages.ts';
import { startLaboratory, withLaboratory } from '../lab/start.ts';

const [command = 'up', ...rest] = process.argv.slice(2);

if (process.env.CI === 'true') await installPackages(console.log);
const why = whyNoLaboratory();
if (why) {
  console.error(`Skipped: ${why}`);
  process.exitCode = 1;
} else if (command === 'run') {
  const [running] = namespaces();
  if (running) await runInside(attach(placeOf(running)));
  else await withLaboratory(runInside);
} else if (command === 'compare') {
  process.exitCode = await withLaboratory((lab) => compare(lab, rest));
} else {
  await keepUp();
}

async function runInside({ start }: Inside): Promise<void> {
  const [program = 'sh', ...args] = rest;
  const child = start(program, args, { stdio: 'inherit' });
  process.exitCode = await new Promise<number>((resolve) =>
    child.once('exit', (code) => resolve(code ?? 1)),
  );
}

async function keepUp(): Promise<void> {
  const laboratory = await startLaboratory();
  for (const { name, v4, about } of domains)
    console.log(`${name.padEnd(32)} ${v4.padEnd(16)} ${about}`);
  console.log(
    'The laboratory is up. Another terminal: npm run lab -- run <program>. Ctrl-C ends it.',
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
    process.once('disconnect', () => resolve());
  });
  await laboratory.stop();
  process.exit();
}
