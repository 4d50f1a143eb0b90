import { messages } from '#platform/language/messages.ts';

type Division = { readonly say: number; readonly of: number };

/** Questions about a card, each with why it is asked. */
export const questionsTexts = messages(
  {
    ask: {
      gives: 'Wat geef je ervoor terug?',
      givesOffer: 'Wat kun je geven?',
      needs: 'Wat heb je precies nodig?',
      problem: 'Wat is het probleem?',
      problemVision: 'Wat willen jullie samen uitzoeken?',
      title: 'Hoe noem je het?',
      place: 'Moet het ergens gebeuren?',
      money: 'Hoeveel geld is er?',
      startsOn: 'Wanneer begint het?',
      languages: 'In welke talen kun je samenwerken?',
      concepts: 'Gaat het over een van deze dingen?',
      forms: 'Hoe wil je samenwerken?',
      lead: 'Wie trekt het?',
    },
    hint: {
      gives: 'Eén ding per regel. Denk aan een testpubliek, een zaal, kennis of zichtbaarheid.',
      needs: 'Eén ding per regel.',
    },
    why: {
      gives: 'Zonder iets terug kan een vraag niet open. Een ander moet er ook iets aan hebben.',
      givesOther: 'Wie iets zoekt, zoekt in wat anderen geven.',
      needs: 'Zonder dit kunnen we niemand voor je zoeken.',
      problem: 'Wie het probleem begrijpt, heeft soms een betere oplossing dan je vroeg.',
      title: 'Aan de titel ziet een ander of hij verder leest.',
      usual: 'Dit maakt bijna altijd uit voor wie erbij past.',
      divides: ({ say, of }: Division) =>
        say === of
          ? `Hierin verschillen de ${of} kaarten die kunnen passen.`
          : `Hierin verschillen ${say} van de ${of} kaarten die kunnen passen.`,
    },
  },
  {
    ask: {
      gives: 'What do you give back?',
      givesOffer: 'What can you give?',
      needs: 'What exactly do you need?',
      problem: 'What is the problem?',
      problemVision: 'What do you want to find out together?',
      title: 'What do you call it?',
      place: 'Does it have to happen somewhere?',
      money: 'How much money is there?',
      startsOn: 'When does it begin?',
      languages: 'In which languages can you work together?',
      concepts: 'Is it about one of these?',
      forms: 'How do you want to work together?',
      lead: 'Who takes the lead?',
    },
    hint: {
      gives: 'One thing per line. Think of a test audience, a hall, knowledge or visibility.',
      needs: 'One thing per line.',
    },
    why: {
      gives: 'Without something in return a request cannot be opened. The other must gain too.',
      givesOther: 'Who looks for something searches in what others give.',
      needs: 'Without this we cannot look for anybody.',
      problem: 'Who understands the problem may know a better solution than you asked for.',
      title: 'By the title others see whether to read on.',
      usual: 'This nearly always matters for who fits.',
      divides: ({ say, of }: Division) =>
        say === of
          ? `The ${of} cards that may fit differ in this.`
          : `${say} of the ${of} cards that may fit differ in this.`,
    },
  },
);
