import type { Statement } from '../statement.ts';
import { basicPrinciples } from './sources.ts';

const principle = 'risks';
const sources = [basicPrinciples];

/** Principle 1: map your risks. */
export const statementsOfRisks: readonly Statement[] = [
  {
    ...{ id: 'responsible', principle, sources, impact: 2, minutes: 30, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'Bij ons is één persoon verantwoordelijk voor digitale veiligheid, en die heeft er tijd voor.',
        why: 'Wat van iedereen is, doet niemand. Eén naam zorgt dat vragen, updates en waarschuwingen ergens aankomen.',
        how: 'Spreek in het directieoverleg af wie het is en hoeveel uur dat kost. Zet het in de taakomschrijving, en vertel het aan iedereen.',
        action: 'Spreek af wie verantwoordelijk is voor digitale veiligheid',
      },
      en: {
        statement: 'One person is responsible for digital security here, and has time for it.',
        why: 'What belongs to everybody is done by nobody. One name makes sure that questions, updates and warnings arrive somewhere.',
        how: 'Agree among the directors who it is and how many hours that takes. Put it in the job description, and tell everybody.',
        action: 'Agree on who is responsible for digital security',
      },
    },
  },
  {
    ...{ id: 'inventory', principle, sources, impact: 2, minutes: 120, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'We hebben een lijst van alle apparaten, programma’s en online diensten die we gebruiken.',
        why: 'Wat je niet kent, kun je niet beveiligen. Een vergeten laptop of oude webwinkel is vaak de weg naar binnen.',
        how: 'Maak één tabel: wat het is, van welke leverancier, wie het gebruikt, wie het beheert en wanneer het contract eindigt. Denk ook aan kaartverkoop, nieuwsbrief, licht en geluid.',
        action: 'Maak een lijst van apparaten, programma’s en diensten',
      },
      en: {
        statement: 'We have a list of all devices, programs and online services that we use.',
        why: 'What you do not know of you cannot secure. A forgotten laptop or old web shop is often the way in.',
        how: 'Make one table: what it is, from which supplier, who uses it, who looks after it and when the contract ends. Think of ticket sales, newsletter, light and sound, too.',
        action: 'Make a list of devices, programs and services',
      },
    },
  },
  {
    ...{ id: 'crucial', principle, sources, impact: 3, minutes: 90, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'We weten zonder welke systemen de deuren dicht blijven, en hoe lang we zonder kunnen.',
        why: 'Bij een aanval kun je niet alles tegelijk redden. Wie vooraf kiest, herstelt eerst wat de voorstelling of de zaal nodig heeft.',
        how: 'Vraag per afdeling: wat als dit een dag uit ligt, en een week? Schrijf van de vijf belangrijkste op wie de leverancier is en wat je doet zonder, bijvoorbeeld een kaartlijst op papier.',
        action: 'Kies de vijf systemen waar je niet zonder kunt',
      },
      en: {
        statement:
          'We know without which systems the doors stay closed, and how long we can do without.',
        why: 'In an attack you cannot save everything at once. Who chose beforehand first restores what the performance or the hall needs.',
        how: 'Ask each department: what if this is down for a day, and for a week? Of the five most important ones, write down who the supplier is and what you do without, such as a list of tickets on paper.',
        action: 'Choose the five systems that you cannot do without',
      },
    },
  },
  {
    ...{ id: 'personal-data', principle, impact: 2, minutes: 120, fixer: 'yourself' },
    sources: [
      basicPrinciples,
      {
        name: 'Algemene verordening gegevensbescherming (AVG), artikel 5 en 30',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
    ],
    texts: {
      nl: {
        statement:
          'We weten welke gegevens van bezoekers en medewerkers we bewaren, waar, en tot wanneer.',
        why: 'Wat je niet bewaart, kan niet uitlekken. En na een lek moet je kunnen zeggen van wie er gegevens weg zijn.',
        how: 'Schrijf per systeem op welke gegevens erin staan, waarom en hoe lang. Verwijder wat je niet meer nodig hebt, ook oude lijsten in mail en op gedeelde mappen.',
        action: 'Breng in kaart welke persoonsgegevens je bewaart',
      },
      en: {
        statement: 'We know which data about visitors and staff we keep, where, and until when.',
        why: 'What you do not keep cannot leak. And after a leak you have to be able to say whose data are gone.',
        how: 'For every system, write down which data are in it, why and for how long. Remove what you no longer need, also old lists in mail and in shared folders.',
        action: 'Map which personal data you keep',
      },
    },
  },
  {
    ...{ id: 'suppliers', principle, sources, impact: 2, minutes: 120, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'Met onze belangrijkste leveranciers is afgesproken wie updates, back-ups en incidenten regelt.',
        why: 'Veel organisaties denken dat de leverancier het doet, en andersom. Dat blijkt pas als het misgaat.',
        how: 'Zoek de contracten van website, mail, kaartverkoop en computers op. Vraag per leverancier schriftelijk: wie doet de updates, wie maakt back-ups, en binnen hoeveel uur horen we het als er iets gebeurt?',
        action: 'Leg met leveranciers vast wie wat doet',
      },
      en: {
        statement:
          'With our main suppliers it is agreed who takes care of updates, backups and incidents.',
        why: 'Many organisations think that the supplier does it, and the other way round. That only shows when things go wrong.',
        how: 'Find the contracts of website, mail, ticket sales and computers. Ask each supplier in writing: who does the updates, who makes backups, and within how many hours do we hear when something happens?',
        action: 'Agree with suppliers who does what',
      },
    },
  },
];
