import type { Messages } from '#platform/language/messages.ts';
import type { NextStep } from '../next-step.ts';
import type { overviewTexts } from '../overview.messages.ts';

type Words = typeof overviewTexts extends Messages<infer M> ? M : never;

type StepWords = {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  /** Undefined when the button sends a form. */
  readonly href?: string;
  /** Whether everybody may do it; else directors alone. */
  readonly forAll: boolean;
};

/** The next step as the top of the page says it. */
export function stepInWords(step: NextStep, base: string, t: Words): StepWords {
  const kicker = t.title;
  switch (step.kind) {
    case 'add':
      return { kicker, ...t.step.add, href: `${base}/domains/new`, forAll: false };
    case 'prove':
    case 'prove-again':
    case 'measure': {
      const { title, lead, button } = t.step[step.kind];
      const href = step.kind === 'measure' ? {} : { href: `${base}/domains/${step.domain.id}` };
      return { kicker, title: title(step.domain.name), lead, button, ...href, forAll: false };
    }
    case 'watch': {
      const { title, lead, button } = t.step.watch;
      const href = `${base}/measurements/${step.measurement}`;
      return { kicker, title: title(step.domain.name), lead, button, href, forAll: true };
    }
    case 'do':
    case 'look-again': {
      const { key, title, why } = step.action;
      const words = t.step[step.kind];
      const href = `${base}/actions/${encodeURIComponent(key)}`;
      const isAnswered = step.action.origin.from === 'basics';
      const lead = 'lead' in words ? (isAnswered ? words.leadOfBasics : words.lead) : why;
      return { ...{ title, lead, href }, kicker: words.kicker, button: words.button, forAll: true };
    }
    case 'answer':
      return { kicker, ...t.step.answer, href: `${base}/basics`, forAll: false };
    case 'nothing':
      return { kicker, ...t.step.nothing, forAll: true };
  }
}
