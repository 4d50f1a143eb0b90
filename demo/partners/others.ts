import { card } from './card.ts';

/** Cards from outside culture: care, transport, research, authorities, schools. */
export const others = [
  card('zorggroep-de-zonzijde', 'request', {
    title: 'Een podium in de huiskamer',
    problem:
      'Bewoners vertellen dat de week lang is. Uitjes lukken steeds minder, en tv is geen bezoek.',
    needs: [
      'Voorstellingen of repetities die bewoners op afstand kunnen volgen',
      'Artiesten die daarna langskomen',
    ],
    gives: [
      'Huiskamers waar twintig mensen samen kijken',
      'Begeleiders die vertellen wat het met bewoners doet',
    ],
    forms: ['make', 'exchange'],
    audiences: ['older-people', 'people-at-a-distance'],
    hours: 120,
    money: '10000',
    moneySource: 'structural',
    place: 'country',
    languages: ['nl', 'en'],
  }),
  card('zorggroep-de-zonzijde', 'request', {
    title: 'Gesprekken oefenen die niemand wil voeren',
    problem: 'Onze mensen vertellen families dat het einde nadert. Niemand leerde hun hoe.',
    needs: ['Acteurs met wie verpleegkundigen moeilijke gesprekken oefenen'],
    gives: ['Een betaalde opdracht in stille maanden', 'Een oefenruimte in het voorjaar'],
    forms: ['learn', 'buy'],
    hours: 40,
    money: '10000',
    moneySource: 'structural',
    place: 'region',
  }),
  card('streekbus-de-omweg', 'offer', {
    title: 'Bussen die ’s avonds stilstaan',
    problem:
      'Na acht uur rijden we bijna leeg. Een volle bus op vaste avonden houdt de lijn in leven.',
    needs: [
      'Avonden waarop bezoekers samen met de bus willen',
      'Muziek of verhalen in de bus en bij haltes',
    ],
    gives: [
      'Vervoer voor bezoekers zonder auto, ook laat op de avond',
      'Cijfers over in- en uitstappen',
    ],
    forms: ['exchange', 'make'],
    audiences: ['young-people', 'older-people'],
    place: 'country',
    hours: 30,
  }),
  card('hogeschool-oeverzicht', 'offer', {
    title: 'Studenten die publiek kunnen onderzoeken',
    problem: 'Onze studenten interviewen elkaar. Ze hebben echte bezoekers en echte vragen nodig.',
    needs: [
      'Zalen en musea met een vraag over hun publiek',
      'Bezoekers die mee willen doen aan een interview',
    ],
    gives: ['Publieksonderzoek door studenten met een docent erbij', 'Een verslag in gewone taal'],
    forms: ['research', 'learn'],
    place: 'country',
    hours: 300,
    languages: ['nl', 'en'],
  }),
  card(
    'universiteit-van-de-vlakte',
    'request',
    {
      title: 'Being there, at a distance',
      language: 'en',
      problem:
        'We study attention in a laboratory. Nobody laughs in a laboratory. We want to know what watching together at a distance does.',
      needs: [
        'Live streams of rehearsals or performances with an audience at a distance',
        'Older viewers who watch together',
      ],
      gives: ['Research into attention and memory of audiences', 'A PhD student for two years'],
      forms: ['research'],
      audiences: ['people-at-a-distance', 'older-people'],
      hours: 400,
      money: 'none',
      languages: ['en', 'nl'],
      place: 'remote',
      dataStance: 'personal',
    },
    { visibility: 'public', life: { is: 'open', days: 45 } },
  ),
  card('universiteit-van-de-vlakte', 'offer', {
    title: 'Handwriting recognition looks for handwriting',
    language: 'en',
    problem:
      'Our models read seventeenth century Latin and fail on ordinary farmers. We need pages that somebody has already typed out.',
    needs: ['Transcribed pages of ordinary Dutch handwriting', 'Archivists who correct mistakes'],
    gives: ['Automatic recognition of old handwriting', 'Computing power for half a year'],
    forms: ['research'],
    languages: ['en', 'nl'],
    place: 'remote',
    hours: 200,
  }),
  card('gemeente-oeverzicht', 'request', {
    title: 'Jongeren die meepraten over hun plein',
    problem:
      'Op inspraakavonden komen tien mensen, allemaal ouder dan vijftig. Het plein is van iemand van vijftien.',
    needs: [
      'Makers die met jongeren een plein kunnen ontwerpen',
      'Theater of beeld dat een gesprek op gang brengt',
    ],
    gives: ['Een plein, een vergunning en een budget', 'Ambtenaren die er echt bij zitten'],
    audiences: ['young-people'],
    forms: ['make'],
    hours: 80,
    money: '25000',
    moneySource: 'project',
    place: 'region',
    decider: 'board',
  }),
  card(
    'provincie-middelmaat',
    'vision',
    {
      title: 'Hoe klinkt een provincie die niet bestaat?',
      problem: 'We willen met makers en archieven uitzoeken hoe een streek aan zijn verhaal komt.',
      needs: ['Archieven en makers die samen een geluidskaart maken'],
      gives: ['Geld voor een vooronderzoek', 'Plekken en wegen waar iets mag klinken'],
      forms: ['make', 'research'],
      money: '10000',
      moneySource: 'project',
    },
    { visibility: 'public', life: { is: 'open', days: 60 } },
  ),
  card('scholengroep-de-vraagbaak', 'offer', {
    title: 'Leerlingen met betere vragen dan wij',
    problem:
      'Onze leerlingen willen echte opdrachten. Een werkstuk dat in een la verdwijnt telt niet.',
    needs: [
      'Een zaal of museum waar leerlingen echt iets mogen beslissen',
      'Kunstenaars die in de klas willen komen',
    ],
    gives: [
      'Klassen die een tentoonstelling of voorstelling mee maken',
      'Een testpubliek van jongeren van 12 tot 16',
    ],
    forms: ['make', 'learn'],
    audiences: ['young-people', 'schools'],
    place: 'country',
    hours: 100,
  }),
  card(
    'hogeschool-oeverzicht',
    'offer',
    {
      title: 'Juridisch spreekuur voor cultuur',
      problem:
        'Studenten rechten oefenen met bedachte zaken. Echte vragen over auteursrecht en privacy zijn moeilijker en leuker.',
      needs: ['Vragen over auteursrecht, naburige rechten en privacy uit de praktijk'],
      gives: ['Advies over auteursrecht en privacy door studenten en een docent'],
      forms: ['learn', 'exchange'],
      place: 'remote',
      languages: ['nl', 'en'],
      hours: 150,
    },
    { visibility: 'public', life: { is: 'open', days: 2 } },
  ),
];
