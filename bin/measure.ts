// Measures a domain from the command line: no database, no account, the same verdicts as on screen.
import { domainToASCII } from 'node:url';
import { categories } from '#capabilities/resilience/check.ts';
import { checks, checkWith } from '#capabilities/resilience/checks.ts';
import { findingsOf, isAbsent, type Finding } from '#capabilities/resilience/measurement.ts';
import { mayMeasure } from '#capabilities/resilience/may-measure.ts';
import { evidenceOf } from '#capabilities/resilience/retrieval/evidence.server.ts';
import { ourTools } from '#capabilities/resilience/retrieval/our-tools.server.ts';
import { scoreOf } from '#capabilities/resilience/score.ts';
import { countedOf, foundIn, worstVerdict } from '#capabilities/resilience/told.ts';
import { config } from '#platform/config.server.ts';
import { hostProblem } from '#platform/http/target.ts';

/** What the command ends with: nothing to mend, something that can be better, something bad; nothing was seen. */
const EXIT = { good: 0, improve: 1, bad: 2, unseen: 3, wrong: 64 } as const;

/** `measure <domain> [--json] [--dutch]`; gives the exit code. */
export async function measure(args: readonly string[]): Promise<number> {
  const [typed = ''] = args.filter((arg) => !arg.startsWith('--'));
  const domain = domainToASCII(typed.trim().toLowerCase()).replace(/\.$/, '');
  if (hostProblem(domain) || !/[a-z]/.test(domain)) {
    console.error(`"${typed}" is no domain. Type one, such as: measure example.nl`);
    return EXIT.wrong;
  }
  if (!mayMeasure(domain, config().MEASURE_NEVER)) {
    console.error(`${domain} was not measured, because the owner asked so.`);
    return EXIT.unseen;
  }
  const evidence = await evidenceOf(domain, ourTools());
  if (isAbsent(evidence)) {
    console.error(`There is no domain ${domain}: DNS does not know it.`);
    return EXIT.unseen;
  }
  const findings = findingsOf(checks, evidence);
  const counted = countedOf(checks, findings);
  const score = scoreOf(counted);
  if (args.includes('--json')) console.log(JSON.stringify({ domain, score, findings }, null, 2));
  else tell(domain, findings, score.overall, args.includes('--dutch') ? 'nl' : 'en');
  const worst = worstVerdict(counted);
  return worst === 'bad' || worst === 'improve' || worst === 'good' ? EXIT[worst] : EXIT.unseen;
}

function tell(
  domain: string,
  findings: readonly Finding[],
  overall: number | undefined,
  language: 'nl' | 'en',
): void {
  for (const category of categories) {
    console.log(`\n${category}`);
    for (const finding of findings) {
      const check = checkWith(finding.check);
      if (check?.category !== category) continue;
      const name = check.texts[language].name;
      console.log(`  ${finding.verdict.padEnd(14)} ${name}: ${foundIn(check, finding, language)}`);
    }
  }
  console.log(`\n${domain}: ${overall === undefined ? 'no score' : `${overall} of 100`}`);
}
