import type { Statement } from '../statement.ts';
import { basicPrinciples } from './sources.ts';

const principle = 'systems';
const sources = [basicPrinciples];

/** Principle 3: protect systems, applications and devices. */
export const statementsOfSystems: readonly Statement[] = [
  {
    ...{ id: 'updates', principle, sources, impact: 3, minutes: 60, fixer: 'computers' },
    texts: {
      nl: {
        statement:
          'Updates van computers, telefoons en programma’s gaan vanzelf, of binnen twee weken.',
        why: 'Een update dicht vaak een gat dat aanvallers al kennen. Hoe langer je wacht, hoe meer mensen weten hoe ze binnenkomen.',
        how: 'Zet automatisch bijwerken aan op elk apparaat. Kies een vast moment voor wat niet vanzelf gaat, bijvoorbeeld de computers in de techniekcabine: buiten de voorstellingen, maar wel elke maand.',
        action: 'Zet automatische updates aan op alle apparaten',
        ask: 'Willen jullie zorgen dat alle computers, servers en programma’s vanzelf worden bijgewerkt, en ons elke maand melden wat niet lukte?',
      },
      en: {
        statement:
          'Updates of computers, phones and programs happen by themselves, or within two weeks.',
        why: 'An update often closes a hole that attackers know already. The longer you wait, the more people know how to come in.',
        how: 'Turn on automatic updates on every device. Choose a fixed moment for what does not go by itself, such as the computers in the control room: outside performances, but every month.',
        action: 'Turn on automatic updates on all devices',
        ask: 'Could you make sure that all computers, servers and programs are updated by themselves, and tell us every month what did not succeed?',
      },
    },
  },
  {
    ...{ id: 'end-of-life', principle, sources, impact: 3, minutes: 120, fixer: 'computers' },
    texts: {
      nl: {
        statement: 'We gebruiken geen apparaten of programma’s waarvoor geen updates meer komen.',
        why: 'Gaten in oude systemen worden niet meer gedicht. Dat geldt ook voor de oude computer aan de lichttafel of het kassasysteem.',
        how: 'Zoek van elk systeem op tot wanneer er updates komen. Vervang wat te oud is, of haal het van het netwerk als het voor de techniek nodig blijft.',
        action: 'Vervang wat geen updates meer krijgt, of haal het van het netwerk',
        ask: 'Welke van onze systemen krijgen geen updates meer, of binnen een jaar niet meer? Doe ons een voorstel om ze te vervangen of van het netwerk te halen.',
      },
      en: {
        statement: 'We use no devices or programs for which no updates come any more.',
        why: 'Holes in old systems are not closed any more. That also goes for the old computer at the lighting desk or the box office.',
        how: 'Look up for every system until when updates come. Replace what is too old, or take it off the network when the technicians keep needing it.',
        action: 'Replace what gets no updates any more, or take it off the network',
        ask: 'Which of our systems get no updates any more, or will not within a year? Please make us a proposal to replace them or to take them off the network.',
      },
    },
  },
  {
    ...{ id: 'malware', principle, sources, impact: 2, minutes: 60, fixer: 'computers' },
    texts: {
      nl: {
        statement:
          'Op elke computer staat bescherming tegen kwaadaardige software aan, en iemand ziet de meldingen.',
        why: 'Zulke bescherming houdt veel tegen dat een mens niet ziet. Zonder iemand die de meldingen leest, blijft een inbraak weken onopgemerkt.',
        how: 'Gebruik de bescherming die in Windows of macOS zit, of die van je leverancier. Laat de meldingen op één plek binnenkomen, bij iemand die er iets mee doet.',
        action: 'Zet bescherming aan en spreek af wie de meldingen ziet',
        ask: 'Staat op al onze computers bescherming tegen kwaadaardige software aan? Wie ziet de meldingen, en wat gebeurt daarmee?',
      },
      en: {
        statement:
          'Protection against malicious software is on at every computer, and somebody sees its alerts.',
        why: 'Such protection stops much that people do not see. Without somebody who reads the alerts, a break-in stays unnoticed for weeks.',
        how: 'Use the protection that is part of Windows or macOS, or that of your supplier. Let the alerts come in at one place, with somebody who acts on them.',
        action: 'Turn on protection and agree who sees the alerts',
        ask: 'Is protection against malicious software on at all our computers? Who sees the alerts, and what happens with them?',
      },
    },
  },
  {
    ...{ id: 'guest-network', principle, sources, impact: 2, minutes: 60, fixer: 'computers' },
    texts: {
      nl: {
        statement:
          'Bezoekers en gasten zitten op een ander netwerk dan kantoor, kassa en techniek.',
        why: 'Op een gedeeld netwerk kan één besmette telefoon van een bezoeker bij de kassa komen. Gescheiden netwerken houden dat tegen.',
        how: 'Vraag wie je wifi beheert om een apart netwerk voor gasten, en liefst ook een voor techniek. Verander het wachtwoord van het kantoornetwerk als veel mensen het kennen.',
        action: 'Geef gasten en techniek een eigen netwerk',
        ask: 'Willen jullie het netwerk splitsen in kantoor en kassa, techniek, en gasten, zo dat gasten niet bij de andere kunnen?',
      },
      en: {
        statement:
          'Visitors and guests use another network than the office, the box office and the technicians.',
        why: 'On a shared network one infected phone of a visitor can reach the box office. Separate networks stop that.',
        how: 'Ask whoever looks after your wifi for a network of its own for guests, and preferably one for the technicians, too. Change the password of the office network when many people know it.',
        action: 'Give guests and technicians a network of their own',
        ask: 'Could you split the network into office and box office, technical equipment, and guests, so that guests cannot reach the others?',
      },
    },
  },
  {
    ...{ id: 'defaults', principle, sources, impact: 2, minutes: 60, fixer: 'computers' },
    texts: {
      nl: {
        statement:
          'Nieuwe apparaten en diensten stellen we veilig in voor we ze gebruiken, zonder standaardwachtwoord.',
        why: 'Standaardwachtwoorden van routers, camera’s en schermen staan op internet. Wat je niet gebruikt en wel aan staat, is een deur te veel.',
        how: 'Verander het wachtwoord voor je iets aansluit, zet uit wat je niet gebruikt en vergrendel laptops en telefoons met een code. Zet versleuteling van de schijf aan.',
        action: 'Stel apparaten veilig in en vervang standaardwachtwoorden',
        ask: 'Willen jullie nagaan of ergens nog een standaardwachtwoord staat (router, wifi, camera, printer, scherm), dat vervangen, en versleuteling van de schijf aanzetten op alle laptops?',
      },
      en: {
        statement:
          'We set up new devices and services safely before we use them, without default passwords.',
        why: 'Default passwords of routers, cameras and screens are on the internet. What you do not use and is on is one door too many.',
        how: 'Change the password before you connect something, turn off what you do not use and lock laptops and phones with a code. Turn on encryption of the disk.',
        action: 'Set up devices safely and replace default passwords',
        ask: 'Could you see whether a default password is left somewhere (router, wifi, camera, printer, screen), replace it, and turn on disk encryption on all laptops?',
      },
    },
  },
];
