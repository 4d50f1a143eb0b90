import type { Statement } from '../statement.ts';
import { basicPrinciples } from './sources.ts';

const principle = 'incidents';
const sources = [basicPrinciples];

/** Principle 5: prepare for incidents. */
export const statementsOfIncidents: readonly Statement[] = [
  {
    ...{ id: 'backups', principle, sources, impact: 3, minutes: 120, fixer: 'computers' },
    texts: {
      nl: {
        statement:
          'Van alles wat we niet kunnen missen is er elke dag een back-up, ook één waar een aanvaller niet bij kan.',
        why: 'Gijzelsoftware versleutelt ook back-ups die aan het netwerk hangen. Een kopie op een andere plek, los van de rest, is dan het enige wat telt.',
        how: 'Houd drie kopieën aan, op twee soorten opslag, en één buiten de deur of niet te wijzigen. Vergeet website, kaartverkoop, mail en de bestanden in de cloud niet: ook die kun je kwijtraken.',
        action: 'Regel dagelijkse back-ups, met één buiten bereik',
        ask: 'Van welke van onze systemen maken jullie back-ups, hoe vaak, hoe lang bewaren jullie ze, en kan een aanvaller met beheerdersrechten erbij? Wij willen er één die dat niet kan.',
      },
      en: {
        statement:
          'Of everything that we cannot do without there is a backup every day, also one that an attacker cannot reach.',
        why: 'Ransomware also encrypts backups that hang on the network. A copy in another place, apart from the rest, is then the only thing that counts.',
        how: 'Keep three copies, on two sorts of storage, and one outside the house or unchangeable. Do not forget website, ticket sales, mail and the files in the cloud: you can lose those, too.',
        action: 'Arrange daily backups, with one out of reach',
        ask: 'Of which of our systems do you make backups, how often, how long do you keep them, and can an attacker with administrator rights reach them? We want one where that is not possible.',
      },
    },
  },
  {
    ...{ id: 'backups-tried', principle, sources, impact: 3, minutes: 120, fixer: 'computers' },
    texts: {
      nl: {
        statement:
          'We hebben het afgelopen jaar geprobeerd een back-up terug te zetten, en dat lukte.',
        why: 'Een back-up die nooit geprobeerd is, is een hoop en geen zekerheid. Vaak blijkt pas bij een ramp dat er iets ontbreekt.',
        how: 'Kies één belangrijk systeem en zet de back-up terug op een andere plek. Schrijf op hoe lang het duurde en wat ontbrak, en herhaal dat elk jaar met een ander systeem.',
        action: 'Probeer een back-up terug te zetten',
        ask: 'Willen jullie samen met ons een back-up terugzetten op een andere plek, als proef, en opschrijven hoe lang het duurde en wat ontbrak?',
      },
      en: {
        statement: 'In the past year we tried to restore a backup, and it worked.',
        why: 'A backup that was never tried is a hope and no certainty. Often it only shows in a disaster that something is missing.',
        how: 'Choose one important system and restore the backup at another place. Write down how long it took and what was missing, and repeat that every year with another system.',
        action: 'Try to restore a backup',
        ask: 'Could you restore a backup with us at another place, as a trial, and write down how long it took and what was missing?',
      },
    },
  },
  {
    ...{ id: 'incident-plan', principle, sources, impact: 3, minutes: 120, fixer: 'yourself' },
    texts: {
      nl: {
        statement: 'Op papier staat wie we bellen en wat we doen bij een digitaal incident.',
        why: 'Bij een aanval werken mail en gedeelde mappen misschien niet. Wie dan nog moet zoeken wie de leverancier is, verliest de eerste uren.',
        how: 'Zet op één vel: wie beslist, de telefoonnummers van leveranciers, verzekeraar en directie, en de eerste stappen (los van het netwerk, niet uitzetten, bellen). Print het, en hang het ook bij de kassa.',
        action: 'Maak een incidentplan op één vel papier',
      },
      en: {
        statement: 'It is written on paper whom we call and what we do in a digital incident.',
        why: 'In an attack mail and shared folders may not work. Who then has to find out who the supplier is, loses the first hours.',
        how: 'Put on one sheet: who decides, the phone numbers of suppliers, insurer and directors, and the first steps (off the network, do not switch off, call). Print it, and hang it at the box office, too.',
        action: 'Make an incident plan on one sheet of paper',
      },
    },
  },
  {
    ...{ id: 'exercise', principle, sources, impact: 2, minutes: 90, fixer: 'yourself' },
    texts: {
      nl: {
        statement: 'We hebben het afgelopen jaar met elkaar geoefend wat we doen bij een incident.',
        why: 'Wie een keer geoefend heeft, blijft rustig en weet wie wat doet. Een oefening laat ook zien welk telefoonnummer niet meer klopt.',
        how: 'Ga een uur met directie, techniek, kassa en communicatie om tafel. Stel: het is vrijdagavond, uitverkocht, en niemand kan inloggen. Wat doen we eerst, en wie vertelt het publiek wat?',
        action: 'Oefen een uur lang een incident aan tafel',
      },
      en: {
        statement: 'In the past year we practised together what we do in an incident.',
        why: 'Who practised once stays calm and knows who does what. An exercise also shows which phone number is no longer right.',
        how: 'Sit down for an hour with directors, technicians, box office and communication. Suppose: it is Friday night, sold out, and nobody can sign in. What do we do first, and who tells the audience what?',
        action: 'Practise an incident at the table for an hour',
      },
    },
  },
  {
    ...{ id: 'data-breach', principle, impact: 2, minutes: 60, fixer: 'yourself' },
    sources: [
      basicPrinciples,
      {
        name: 'Algemene verordening gegevensbescherming (AVG), artikel 33 en 34',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      },
    ],
    texts: {
      nl: {
        statement: 'We weten wanneer een incident een datalek is, en wie het binnen 72 uur meldt.',
        why: 'Een datalek met risico voor mensen moet binnen 72 uur bij de Autoriteit Persoonsgegevens gemeld zijn. Ook in het weekend loopt die tijd door.',
        how: 'Wijs aan wie meldt en wie vervangt. Schrijf in je incidentplan waar het meldformulier staat, en houd een lijst bij van lekken, ook van kleine.',
        action: 'Spreek af wie een datalek meldt',
      },
      en: {
        statement: 'We know when an incident is a data breach, and who reports it within 72 hours.',
        why: 'A data breach that is a risk to people has to be reported to the data protection authority within 72 hours. At weekends that time runs on.',
        how: 'Appoint who reports and who stands in. Write in your incident plan where the form is, and keep a list of breaches, also of small ones.',
        action: 'Agree who reports a data breach',
      },
    },
  },
];
