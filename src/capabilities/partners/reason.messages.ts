import { formatDate } from '#platform/language/format.ts';
import type { Language } from '#platform/language/language.ts';
import { messages } from '#platform/language/messages.ts';
import type { Bridge, Pairing, Risk } from './match.ts';

type Told = { readonly who: string; readonly detail: string };
type Says = Record<Risk['kind'], (told: Told) => string>;

/** The one risk of an introduction: as a sentence, and as the first question of a conversation. */
export const reasonTexts = messages(
  {
    who: { mine: 'jullie', theirs: 'de ander', both: 'jullie allebei' },
    pair: (need: string, give: string) => `${need} ← ${give}`,
    risk: {
      'one-way': ({ who }) => `er is vooral iets te halen voor een kant, en minder voor ${who}.`,
      'no-time': ({ detail }) => `er is weinig tijd${detail ? ` voor ${detail}` : ''}.`,
      'both-expect-other-to-lead': () => 'jullie verwachten allebei dat de ander trekt.',
      'both-want-to-lead': () => 'jullie willen allebei trekken.',
      'project-money': () => 'het geld is projectgeld, en dat houdt op.',
      'no-money': () => 'er is nog geen geld.',
      far: () => 'jullie zitten ver uit elkaar.',
      language: () => 'jullie werken in verschillende talen.',
      rights: () => 'jullie denken anders over rechten op wat je maakt.',
      data: () => 'er zijn gegevens van mensen in het spel, of dat is nog onduidelijk.',
      'decides-late': ({ detail }) => `het besluit valt laat${detail ? `: ${detail}` : ''}.`,
      'stage-apart': () => 'de een is al verder dan de ander.',
      expires: ({ detail }) => `een van de kaarten loopt bijna af${detail ? `: ${detail}` : ''}.`,
      'partly-covered': ({ detail }) => `niet alles is gedekt${detail ? `: ${detail}` : ''}.`,
      'only-words': () =>
        'de woorden lijken op elkaar, maar misschien bedoelen jullie iets anders.',
    } as Says,
    question: {
      'one-way': () =>
        'Wat moet er voor ieder van ons in zitten, zodat het de moeite waard blijft?',
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
      'partly-covered': ({ detail }) =>
        `Wie kan de rest${detail ? ` (${detail})` : ''} doen die wij samen niet kunnen?`,
      'only-words': () => 'Wat bedoelen we allebei precies? Geef elk een voorbeeld.',
    } as Says,
    bridge: {
      theme: (label: string) => `hetzelfde onderwerp: ${label}`,
      audience: 'hetzelfde publiek',
      region: 'dezelfde regio',
    },
  },
  {
    who: { mine: 'you', theirs: 'the other', both: 'both of you' },
    pair: (need: string, give: string) => `${need} ← ${give}`,
    risk: {
      'one-way': ({ who }) => `it gives one side most, and less for ${who}.`,
      'no-time': ({ detail }) => `there is little time${detail ? ` before ${detail}` : ''}.`,
      'both-expect-other-to-lead': () => 'you both expect the other to lead.',
      'both-want-to-lead': () => 'you both want to lead.',
      'project-money': () => 'the money is project money, and that ends.',
      'no-money': () => 'there is no money yet.',
      far: () => 'you are far apart.',
      language: () => 'you work in different languages.',
      rights: () => 'you think differently about rights to what you make.',
      data: () => 'data about people is involved, or that is not clear yet.',
      'decides-late': ({ detail }) => `the decision comes late${detail ? `: ${detail}` : ''}.`,
      'stage-apart': () => 'one is further along than the other.',
      expires: ({ detail }) => `one of the cards expires soon${detail ? `: ${detail}` : ''}.`,
      'partly-covered': ({ detail }) => `not everything is covered${detail ? `: ${detail}` : ''}.`,
      'only-words': () => 'the words look alike, but you may mean different things.',
    } as Says,
    question: {
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
      'partly-covered': ({ detail }) =>
        `Who can do the rest${detail ? ` (${detail})` : ''} that we cannot do together?`,
      'only-words': () => 'What do we both mean exactly? Give an example each.',
    } as Says,
    bridge: {
      theme: (label: string) => `the same theme: ${label}`,
      audience: 'the same audience',
      region: 'the same region',
    },
  },
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const told = ({ detail, whose }: Risk, language: Language): Told => ({
  who: reasonTexts[language].who[whose],
  detail: DAY.test(detail) ? formatDate(new Date(`${detail}T12:00:00Z`), language) : detail,
});

/** A risk as the rest of a sentence, in small letters. */
export const riskInWords = (risk: Risk, language: Language) =>
  reasonTexts[language].risk[risk.kind](told(risk, language));

/** A risk as a question to begin with. */
export const riskAsQuestion = (risk: Risk, language: Language) =>
  reasonTexts[language].question[risk.kind](told(risk, language));

/** What connects two, in words; empty when there is nothing to tell. */
export function bridgeInWords(bridge: Bridge | null, language: Language): string {
  const t = reasonTexts[language].bridge;
  if (bridge?.kind === 'theme') return t.theme(bridge.concept.replaceAll('-', ' '));
  return bridge === null || bridge.kind === 'partner' ? '' : t[bridge.kind];
}

/** A need and what meets it, in one line. */
export const pairInWords = ({ need, give }: Pairing, language: Language) =>
  reasonTexts[language].pair(need.text, give.text);
