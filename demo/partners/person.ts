import { organisations } from '../organisations.ts';
import { peopleOf } from '../people.ts';

/** Who works somewhere in the demo, the director first. */
export function personOf(slug: string, place = 0): string {
  const found = organisations.find((one) => one.slug === slug);
  const person = found && (peopleOf(found)[place] ?? peopleOf(found)[0]);
  if (!person) throw new Error(`The demo has nobody at ${slug}.`);
  return person.id;
}
