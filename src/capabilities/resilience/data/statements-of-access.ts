import type { Statement } from '../statement.ts';
import { basicPrinciples } from './sources.ts';

const principle = 'access';
const sources = [basicPrinciples];

/** Principle 4: manage access to data and services. */
export const statementsOfAccess: readonly Statement[] = [
  {
    ...{ id: 'two-steps-mail', principle, sources, impact: 3, minutes: 60, fixer: 'computers' },
    texts: {
      nl: {
        statement: 'Iedereen logt bij mail en bestanden in met twee stappen.',
        why: 'Wie bij je mail kan, kan de wachtwoorden van al het andere opnieuw instellen. Met een tweede stap heeft een gestolen wachtwoord weinig waarde.',
        how: 'Zet bij Microsoft 365 of Google Workspace inloggen in twee stappen verplicht aan, met een app of een passkey. Begin met directie, financiën en beheerders; sms is beter dan niets.',
        action: 'Zet inloggen in twee stappen aan voor mail en bestanden',
        ask: 'Willen jullie inloggen in twee stappen (MFA) verplicht maken voor al onze accounts van mail en bestanden, met een app of passkey, en oude manieren van inloggen uitzetten?',
      },
      en: {
        statement: 'Everybody signs in to mail and files in two steps.',
        why: 'Who gets into your mail can reset the passwords of everything else. With a second step a stolen password is worth little.',
        how: 'In Microsoft 365 or Google Workspace, make two-step sign-in obligatory, with an app or a passkey. Begin with directors, finance and administrators; a text message is better than nothing.',
        action: 'Turn on two-step sign-in for mail and files',
        ask: 'Could you make two-step sign-in (MFA) obligatory for all our accounts of mail and files, with an app or passkey, and turn off old ways of signing in?',
      },
    },
  },
  {
    ...{ id: 'two-steps-elsewhere', principle, sources, impact: 3, minutes: 90, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'Ook website, sociale media, kaartverkoop, bank en boekhouding zijn met twee stappen beveiligd.',
        why: 'Een overgenomen Instagram of webwinkel kost bezoekers en vertrouwen. Juist deze accounts worden vaak gedeeld en vergeten.',
        how: 'Loop je lijst van diensten langs en zet de tweede stap aan, te beginnen bij wat geld of publiek raakt. Bewaar de herstelcodes in de kluis van het wachtwoordprogramma.',
        action: 'Zet inloggen in twee stappen aan bij de andere diensten',
      },
      en: {
        statement:
          'Website, social media, ticket sales, bank and bookkeeping are secured with two steps, too.',
        why: 'An Instagram or web shop that is taken over costs visitors and trust. These accounts in particular are often shared and forgotten.',
        how: 'Go through your list of services and turn on the second step, beginning with what touches money or audience. Keep the recovery codes in the vault of the password program.',
        action: 'Turn on two-step sign-in for the other services',
      },
    },
  },
  {
    ...{ id: 'passwords', principle, sources, impact: 2, minutes: 120, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'We bewaren wachtwoorden in een wachtwoordprogramma, en elk wachtwoord is anders.',
        why: 'Een wachtwoord dat ergens uitlekt, proberen aanvallers overal. Niemand onthoudt vijftig verschillende wachtwoorden, een programma wel.',
        how: 'Kies één wachtwoordprogramma voor de organisatie, met gedeelde kluizen per team. Zet er eerst de gedeelde accounts in, en haal de lijstjes in Excel en op het prikbord weg.',
        action: 'Kies een wachtwoordprogramma voor het hele team',
      },
      en: {
        statement: 'We keep passwords in a password program, and every password is different.',
        why: 'A password that leaks somewhere is tried everywhere. Nobody remembers fifty different passwords, a program does.',
        how: 'Choose one password program for the organisation, with shared vaults for teams. First put the shared accounts in it, and remove the lists in Excel and on the notice board.',
        action: 'Choose a password program for the whole team',
      },
    },
  },
  {
    ...{ id: 'leavers', principle, sources, impact: 3, minutes: 60, fixer: 'yourself' },
    texts: {
      nl: {
        statement:
          'Wie vertrekt, ook een stagiair of freelancer, heeft dezelfde dag nergens meer toegang.',
        why: 'In de culturele sector wisselen mensen vaak, en veel accounts blijven staan. Elk vergeten account is een deur waar niemand op let.',
        how: 'Maak een lijst om af te vinken bij vertrek: mail, bestanden, kaartverkoop, sociale media, sleutels, gedeelde wachtwoorden. Loop elk half jaar alle accounts na.',
        action: 'Maak een vertreklijst en ruim oude accounts op',
      },
      en: {
        statement:
          'Who leaves, also as an intern or freelancer, has no access anywhere the same day.',
        why: 'In the cultural sector people change often, and many accounts stay. Every forgotten account is a door that nobody watches.',
        how: 'Make a checklist for leaving: mail, files, ticket sales, social media, keys, shared passwords. Go through all accounts every half year.',
        action: 'Make a checklist for leaving and clear out old accounts',
      },
    },
  },
  {
    ...{ id: 'least-rights', principle, sources, impact: 2, minutes: 60, fixer: 'computers' },
    texts: {
      nl: {
        statement:
          'Mensen kunnen alleen bij wat ze nodig hebben, en niemand werkt dagelijks als beheerder.',
        why: 'Wie als beheerder werkt en op een valse link klikt, geeft een aanvaller alles tegelijk. Met gewone rechten blijft de schade klein.',
        how: 'Geef beheerders een tweede account dat ze alleen voor beheer gebruiken. Kijk welke mappen voor iedereen open staan, en sluit personeelszaken en financiën af.',
        action: 'Beperk rechten: gewoon werken zonder beheerdersaccount',
        ask: 'Wie van ons heeft beheerdersrechten, en waarvoor? Willen jullie die weghalen waar ze niet nodig zijn, en beheer met aparte accounts laten doen?',
      },
      en: {
        statement:
          'People can only reach what they need, and nobody works as an administrator every day.',
        why: 'Who works as an administrator and clicks a false link gives an attacker everything at once. With ordinary rights the damage stays small.',
        how: 'Give administrators a second account that they use for administration only. See which folders are open to everybody, and close those of staff and finance.',
        action: 'Limit rights: no administrator account for everyday work',
        ask: 'Who among us has administrator rights, and what for? Could you remove them where they are not needed, and have administration done with separate accounts?',
      },
    },
  },
];
