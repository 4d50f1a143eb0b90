import type { Statement } from '../statement.ts';
import { basicPrinciples } from './sources.ts';

const principle = 'behaviour';
const sources = [basicPrinciples];

/** Principle 2: promote safe behaviour. */
export const statementsOfBehaviour: readonly Statement[] = [
  {
    ...{ id: 'reporting', principle, sources, impact: 3, minutes: 30, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'Iedereen weet waar je een verdachte mail of een vergissing meldt, en niemand krijgt daarvoor straf.',
        why: 'Wie snel meldt dat hij op een verkeerde link klikte, bespaart dagen schade. Wie bang is voor een standje, meldt niet.',
        how: 'Kies één adres of telefoonnummer en hang het op in de kantine en bij de kassa. Bedank iedereen die meldt, en vertel dat ook.',
        action: 'Maak één plek waar iedereen verdachte dingen meldt',
      },
      en: {
        statement:
          'Everybody knows where to report a suspicious mail or a mistake, and nobody is punished for it.',
        why: 'Who quickly says that they clicked a wrong link saves days of damage. Who fears a scolding does not say so.',
        how: 'Choose one address or phone number and hang it up in the canteen and at the box office. Thank everybody who reports, and let others know.',
        action: 'Make one place where everybody reports suspicious things',
      },
    },
  },
  {
    ...{ id: 'practice', principle, sources, impact: 2, minutes: 60, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'We praten ten minste twee keer per jaar met het hele team over valse mails en veilig werken.',
        why: 'De meeste aanvallen beginnen met een mail aan een gewone medewerker. Wie er pas een zag, herkent de volgende eerder.',
        how: 'Neem in een teamoverleg een kwartier. Laat een echte valse mail zien en bespreek waaraan je hem herkent. Vergeet vrijwilligers en tijdelijke krachten niet.',
        action: 'Bespreek twee keer per jaar valse mails met het team',
      },
      en: {
        statement:
          'At least twice a year we talk with the whole team about false mails and working safely.',
        why: 'Most attacks begin with a mail to an ordinary employee. Who saw one lately recognises the next one sooner.',
        how: 'Take a quarter of an hour in a team meeting. Show a real false mail and discuss how to recognise it. Do not forget volunteers and temporary staff.',
        action: 'Discuss false mails with the team twice a year',
      },
    },
  },
  {
    ...{ id: 'newcomers', principle, sources, impact: 1, minutes: 60, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'Wie nieuw is, ook als vrijwilliger of gast, hoort op de eerste dag hoe we veilig werken.',
        why: 'Nieuwe mensen kennen de gewoontes niet, en durven minder te vragen. Aanvallers weten dat en schrijven juist hen aan.',
        how: 'Zet op één bladzijde: hoe je inlogt, wat je nooit per mail doet, waar je meldt. Neem het op de eerste dag samen door.',
        action: 'Maak één bladzijde veilig werken voor wie nieuw is',
      },
      en: {
        statement:
          'Who is new, also as a volunteer or guest, hears on the first day how we work safely.',
        why: 'New people do not know the habits, and dare to ask less. Attackers know that and write to them in particular.',
        how: 'Put on one page: how to sign in, what you never do by mail, where to report. Go through it together on the first day.',
        action: 'Make one page about working safely for who is new',
      },
    },
  },
  {
    ...{ id: 'payments', principle, sources, impact: 3, minutes: 30, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'Een nieuw rekeningnummer of een spoedbetaling controleren we altijd langs een tweede weg.',
        why: 'Oplichters doen zich voor als de directeur of een vaste leverancier. Eén telefoontje naar een nummer dat je al kende, houdt dat tegen.',
        how: 'Spreek af: bij een nieuw rekeningnummer of haast bellen we zelf, met een nummer uit de eigen administratie. Laat grote betalingen door twee mensen goedkeuren.',
        action: 'Spreek af dat je nieuwe rekeningnummers nabelt',
      },
      en: {
        statement:
          'We always check a new bank account number or an urgent payment in a second way.',
        why: 'Swindlers pretend to be the director or a regular supplier. One phone call to a number that you knew already stops that.',
        how: 'Agree: with a new account number or a hurry we call, using a number from our own records. Have large payments approved by two people.',
        action: 'Agree that you call about new bank account numbers',
      },
    },
  },
  {
    ...{ id: 'example', principle, sources, impact: 1, minutes: 30, fixer: 'yourself' },
    texts: {
      nl: {
        statement: 'De directie houdt zich zichtbaar aan dezelfde regels als iedereen.',
        why: 'Directeuren hebben vaak de meeste rechten, en krijgen de meeste gerichte aanvallen. Een uitzondering voor de baas wordt al snel een gewoonte voor allen.',
        how: 'Zet als directie als eerste inloggen in twee stappen aan. Noem digitale veiligheid bij de jaarstukken en zet het twee keer per jaar op de agenda.',
        action: 'Zet digitale veiligheid op de agenda van de directie',
      },
      en: {
        statement: 'The directors visibly keep to the same rules as everybody.',
        why: 'Directors often have the most rights, and get the most targeted attacks. An exception for the boss soon becomes a habit of all.',
        how: 'Be the first to turn on two-step sign-in. Mention digital security in the annual report and put it on the agenda twice a year.',
        action: 'Put digital security on the agenda of the directors',
      },
    },
  },
];
