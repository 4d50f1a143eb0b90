// The servers that nginx, Postfix and nsd cannot be: runs inside the namespace, from a plan in JSON.
import { appendFileSync, readFileSync } from 'node:fs';
import { serveMail } from './servers/mail.ts';
import { serveMisbehaving, serveTripwires } from './servers/misbehaving.ts';
import type { Plan } from './servers/plan.ts';
import { serveTurningNames } from './servers/turning-names.ts';
import { untilOpen } from './servers/until-open.ts';

const [, , file = ''] = process.argv;
const plan: Plan = JSON.parse(readFileSync(file, 'utf8'));
await Promise.all([
  serveMail(plan.mail),
  serveMisbehaving(plan.sites),
  ...(plan.turning ? [serveTurningNames(plan.turning)] : []),
  serveTripwires((what) => appendFileSync(plan.tripped, `${what}\n`)),
]);
await untilOpen(plan);
console.log('ready');
