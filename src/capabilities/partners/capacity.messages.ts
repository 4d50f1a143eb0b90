import { messages } from '#platform/language/messages.ts';

/** Texts about the time that brokers have. */
export const capacityTexts = messages(
  {
    title: 'Makelaars',
    lead: 'Een nieuwe introductie gaat naar de makelaar die de meeste ruimte heeft. Heeft niemand ruimte, dan wacht hij.',
    own: 'Jouw ruimte',
    most: 'Hoeveel introducties kun je tegelijk doen?',
    mostHint: (busy: number) => (busy === 1 ? 'Je hebt er nu 1.' : `Je hebt er nu ${busy}.`),
    available: 'Ik neem nieuwe introducties aan',
    submit: 'Bewaar',
    done: 'Bewaard.',
    all: 'Alle makelaars van deze balie',
    head: ['Makelaar', 'Bezig met', 'Hoogstens', 'Ruimte', 'Neemt aan'],
    you: (name: string) => `${name} (jij)`,
    yes: 'ja',
    no: 'nee',
    waiting: (count: number) =>
      count === 1
        ? 'Eén introductie wacht op een makelaar met ruimte.'
        : `${count} introducties wachten op een makelaar met ruimte.`,
    error: {
      title: 'Dit is niet bewaard. Wat je typte staat er nog.',
      most: (max: number) => `Geef een getal van 0 tot en met ${max}.`,
    },
  },
  {
    title: 'Brokers',
    lead: 'A new introduction goes to the broker with most room. When nobody has room, it waits.',
    own: 'Your room',
    most: 'How many introductions can you do at the same time?',
    mostHint: (busy: number) => (busy === 1 ? 'You have 1 now.' : `You have ${busy} now.`),
    available: 'I take new introductions',
    submit: 'Keep',
    done: 'Kept.',
    all: 'All brokers of this desk',
    head: ['Broker', 'Busy with', 'At most', 'Room', 'Takes new'],
    you: (name: string) => `${name} (you)`,
    yes: 'yes',
    no: 'no',
    waiting: (count: number) =>
      count === 1
        ? 'One introduction waits for a broker with room.'
        : `${count} introductions wait for a broker with room.`,
    error: {
      title: 'This was not kept. What you typed is still there.',
      most: (max: number) => `Give a number from 0 to ${max}.`,
    },
  },
);
