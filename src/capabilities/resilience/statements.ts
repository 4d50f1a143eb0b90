import { statementsOfAccess } from './data/statements-of-access.ts';
import { statementsOfBehaviour } from './data/statements-of-behaviour.ts';
import { statementsOfIncidents } from './data/statements-of-incidents.ts';
import { statementsOfRisks } from './data/statements-of-risks.ts';
import { statementsOfSystems } from './data/statements-of-systems.ts';
import type { Principle, Statement } from './statement.ts';

/** All statements of the basics, in the order of the principles. */
export const statements: readonly Statement[] = [
  ...statementsOfRisks,
  ...statementsOfBehaviour,
  ...statementsOfSystems,
  ...statementsOfAccess,
  ...statementsOfIncidents,
];

/** The statements of one principle. */
export function statementsOf(principle: Principle): readonly Statement[] {
  return statements.filter((one) => one.principle === principle);
}

/** The statement with this id; undefined when there is none (any more). */
export function statementWith(id: string): Statement | undefined {
  return statements.find((one) => one.id === id);
}
