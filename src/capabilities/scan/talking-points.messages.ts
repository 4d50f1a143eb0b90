import { messages } from '#platform/language/messages.ts';

/** Texts about talking points. */
export const talkingPointTexts = messages(
  {
    title: 'Gesprekspunten',
    lead: (points: number) =>
      points === 1
        ? 'Over één vraag kijken jullie heel verschillend.'
        : `Over ${points} vragen kijken jullie heel verschillend. Wat het meest verdeelt, staat bovenaan.`,
    none: 'Jullie kijken overal ongeveer hetzelfde',
    noneText:
      'Bij geen enkele vraag liggen antwoorden twee niveaus of meer uit elkaar. In het gesprek bevestig je wat jullie samen zien.',
    few: 'Te weinig antwoorden om te laten zien',
    fewText: (responses: number, asked: number, least: number) =>
      `${responses} van de ${asked} mensen hebben ingeleverd. Pas vanaf ${least} laten we zien wat er is geantwoord. Zo blijft iedereen anoniem.`,
    changedText: (least: number) =>
      `Na het opnieuw openen zijn minder dan ${least} antwoorden veranderd. Aan het verschil zou je iemand herkennen. Daarom laten we niets zien.`,
    open: 'De gesprekspunten komen als het antwoorden gesloten is',
    openText: (responses: number, asked: number) =>
      `Nu hebben ${responses} van de ${asked} mensen ingeleverd.`,
    back: 'Terug naar de scan',
    conversation: 'Begin het gesprek',
    side: (people: number) => (people === 1 ? '1 persoon ziet dit' : `${people} mensen zien dit`),
    level: (level: number, name: string) => `Niveau ${level}, ${name}`,
    also: (level: number, people: number) =>
      people === 1 ? `Ook niveau ${level}: 1 persoon` : `Ook niveau ${level}: ${people} mensen`,
    division: (levels: string) =>
      `Twee willekeurige collega’s verschillen hier gemiddeld ${levels} niveaus.`,
    others: (unknown: number, notApplicable: number) =>
      [
        unknown > 0 && `${unknown} weet het niet`,
        notApplicable > 0 && `${notApplicable} vindt dit niet van toepassing`,
      ]
        .filter(Boolean)
        .join(', '),
    roles: 'Per soort werk, vanaf drie mensen',
    role: (role: string, people: number, lowest: number, highest: number) =>
      lowest === highest
        ? `${role} (${people}): niveau ${lowest}`
        : `${role} (${people}): niveau ${lowest} tot ${highest}`,
    unsure: 'Dit weet bijna niemand zeker',
    unsureText:
      'Bij deze vragen koos minstens de helft “weet ik niet”. Zoek samen uit wie het kan weten.',
    unsurePeople: (unknown: number, all: number) => `${unknown} van ${all} weet het niet`,
    agreeing: 'Hier zijn jullie het eens',
    agreeingText: (indicators: number) =>
      indicators === 1
        ? 'Bij één vraag liggen de antwoorden dicht bij elkaar.'
        : `Bij ${indicators} vragen liggen de antwoorden dicht bij elkaar.`,
    how: 'Hoe is de volgorde gemaakt?',
    howText:
      'Bovenaan staat de vraag waarover collega’s gemiddeld het meest verschillen. Twee groepen tegenover elkaar tellen zwaarder dan één persoon die afwijkt. Bij een gelijke stand gaat het laagste niveau voor, dan de kortere scan, dan de vraag die de meeste mensen niet weten.',
  },
  {
    title: 'Talking points',
    lead: (points) =>
      points === 1
        ? 'On one question you see things very differently.'
        : `On ${points} questions you see things very differently. What divides you most stands on top.`,
    none: 'You see everything more or less the same',
    noneText:
      'On no question are answers two levels or more apart. In the conversation you confirm what you see together.',
    few: 'Too few responses to show',
    fewText: (responses, asked, least) =>
      `${responses} of the ${asked} people have handed in. Only from ${least} on do we show what was answered. That keeps everyone anonymous.`,
    changedText: (least) =>
      `Since answering was opened again, fewer than ${least} responses changed. The difference would give somebody away. That is why we show nothing.`,
    open: 'The talking points come when answering is closed',
    openText: (responses, asked) => `Now ${responses} of the ${asked} people have handed in.`,
    back: 'Back to the scan',
    conversation: 'Begin the conversation',
    side: (people) => (people === 1 ? '1 person sees this' : `${people} people see this`),
    level: (level, name) => `Level ${level}, ${name}`,
    also: (level, people) =>
      people === 1 ? `Also level ${level}: 1 person` : `Also level ${level}: ${people} people`,
    division: (levels) =>
      `Two colleagues, drawn at random, differ ${levels} levels here on average.`,
    others: (unknown, notApplicable) =>
      [
        unknown > 0 && `${unknown} did not know`,
        notApplicable > 0 && `${notApplicable} found this not applicable`,
      ]
        .filter(Boolean)
        .join(', '),
    roles: 'Per kind of work, from three people on',
    role: (role, people, lowest, highest) =>
      lowest === highest
        ? `${role} (${people}): level ${lowest}`
        : `${role} (${people}): level ${lowest} to ${highest}`,
    unsure: 'Hardly anybody is sure of this',
    unsureText:
      'On these questions at least half chose “I don’t know”. Find out together who can know.',
    unsurePeople: (unknown, all) => `${unknown} of ${all} did not know`,
    agreeing: 'Here you agree',
    agreeingText: (indicators) =>
      indicators === 1
        ? 'On one question the answers are close together.'
        : `On ${indicators} questions the answers are close together.`,
    how: 'How was the order made?',
    howText:
      'On top stands the question on which colleagues differ most on average. Two groups facing each other weigh more than one person who differs. When equal, the lowest level goes first, then the shorter scan, then the question that most people do not know.',
  },
);
