import { messages } from '#platform/language/messages.ts';
import type { Language } from '#platform/language/language.ts';
import type { Risk } from './match.ts';

type Asks = Record<Risk['kind'], (detail: string) => string>;

const questions = messages<Asks>(
  {
    'one-way': () => 'Wat moet er voor ieder van ons in zitten, zodat het de moeite waard blijft?',
    'no-time': () => 'Wanneer hebben we allebei echt tijd, en wie maken we daarvoor vrij?',
    'both-expect-other-to-lead': () => 'Wie trekt dit, en wat heeft die daarvoor nodig?',
    'both-want-to-lead': () => 'Wie beslist waarover?',
    'project-money': () => 'Wat gebeurt er als het projectgeld op is?',
    'no-money': () => 'Wat kunnen we doen zonder geld, en wie vragen we om de rest?',
    far: () => 'Wat doen we op afstand, en waarvoor reizen we?',
    language: () => 'In welke taal werken we, en wie heeft daar hulp bij nodig?',
    rights: () => 'Van wie is wat we maken, en wie mag het daarna gebruiken?',
    data: () =>
      'Welke gegevens van mensen hebben we echt nodig, en wie is daarvoor verantwoordelijk?',
    'decides-late': () => 'Wie beslist er, wanneer, en wat kunnen we tot dan al proberen?',
    'stage-apart': () => 'Waar staan we allebei, en wat heeft degene die begint eerst nodig?',
    expires: () => 'Is de vraag achter de kaart nog dezelfde?',
    'partly-covered': (detail) =>
      `Wie kan de rest${detail ? ` (${detail})` : ''} doen die wij samen niet kunnen?`,
    'only-words': () => 'Wat bedoelen we allebei precies? Geef elk een voorbeeld.',
  },
  {
    'one-way': () => 'What has to be in it for each of us, so that it stays worthwhile?',
    'no-time': () => 'When do we both really have time, and whom do we free for it?',
    'both-expect-other-to-lead': () => 'Who leads this, and what do they need for it?',
    'both-want-to-lead': () => 'Who decides about what?',
    'project-money': () => 'What happens when the project money is spent?',
    'no-money': () => 'What can we do without money, and whom do we ask for the rest?',
    far: () => 'What do we do at a distance, and for what do we travel?',
    language: () => 'In which language do we work, and who needs help with that?',
    rights: () => 'Whose is what we make, and who may use it afterwards?',
    data: () => 'Which data about people do we really need, and who is responsible for it?',
    'decides-late': () => 'Who decides, when, and what can we try until then?',
    'stage-apart': () => 'Where are we both, and what does the one who begins need first?',
    expires: () => 'Is the question behind the card still the same?',
    'partly-covered': (detail) =>
      `Who can do the rest${detail ? ` (${detail})` : ''} that we cannot do together?`,
    'only-words': () => 'What do we both mean exactly? Give an example each.',
  },
);

/** The one risk of two cards, as the question to begin a conversation with. */
export function riskAsQuestion({ kind, detail }: Risk, language: Language): string {
  return questions[language][kind](detail);
}
