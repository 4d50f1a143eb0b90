import { card } from './card.ts';

/** Cards of theatres, companies, festivals and schools. */
export const stage = [
  card('jeugdtheater-grote-oren', 'request', {
    title: 'Kinderen die doof zijn, naast kinderen die horen',
    problem:
      'Bij onze schoolvoorstellingen zit in elke klas een kind dat maar de helft hoort. We merken het pas achteraf.',
    needs: [
      'Live ondertiteling die kinderen van acht kunnen lezen',
      'Een tolk gebarentaal die met spelers wil werken',
    ],
    gives: [
      'Twaalf klassen die eerlijk zeggen wat werkt',
      'Een lesbrief die anderen mogen gebruiken',
    ],
    audiences: ['children', 'schools', 'disabled-people'],
    hours: 60,
    money: '5000',
    moneySource: 'project',
    place: 'country',
    stage: 'idea',
    decidesOn: '2027-02-01',
  }),
  card('dansgezelschap-kantelpunt', 'request', {
    title: 'Een dans die je van binnen kunt zien',
    problem:
      'Publiek ziet de vorm, niet de kracht. We willen laten zien waar een danser spanning vasthoudt.',
    needs: ['Motion capture van acht dansers', 'Iemand die van beweging een beeld kan maken'],
    gives: [
      'Dansers en een choreograaf die weten hoe bewegen voelt',
      'Een voorstelling met veertig speelbeurten',
    ],
    forms: ['make', 'research'],
    hours: 200,
    money: '10000',
    moneySource: 'project',
    place: 'country',
    languages: ['nl', 'en'],
    lead: 'us',
    rights: 'shared',
  }),
  card(
    'festival-windstil',
    'request',
    {
      title: 'Drie dagen zonder lege bus',
      problem:
        'Onze plekken liggen ver van een halte. Bezoekers zonder auto haken af, vooral jongeren en ouderen.',
      needs: [
        'Vervoer voor bezoekers zonder auto, ook ’s nachts',
        'Cijfers over waar bezoekers vandaan komen',
      ],
      gives: ['Muziek onderweg en bij haltes', 'Een volle bus op dagen dat hij anders leeg rijdt'],
      audiences: ['young-people', 'older-people'],
      hours: 40,
      place: 'region',
      startsOn: '2027-06-01',
    },
    { life: { is: 'open', days: 85, left: 6 } },
  ),
  card('poppodium-de-kelderkast', 'request', {
    title: 'Een zaal die zijn cijfers kent',
    problem:
      'Wij weten niet wie er twee keer komt. De kaartverkoop loopt via een tussenpersoon die niets deelt.',
    needs: ['Kaartverkoop waarvan wij de gegevens houden'],
    gives: [
      'Drie jaar kaartverkoop om van te leren',
      'Een kleine zaal om nieuwe dingen te proberen',
    ],
    forms: ['exchange', 'buy'],
    hours: 50,
    money: '5000',
    moneySource: 'structural',
    place: 'remote',
  }),
  card(
    'operahuis-de-hoge-c',
    'request',
    {
      title: 'Opera for people who cannot come',
      language: 'en',
      problem:
        'Every season we play for twelve thousand people. Two kilometres away eight hundred people live in care homes who used to come.',
      needs: [
        'Care homes with a room where twenty people can watch together',
        'Research into what being there at a distance does to people',
        'Captions for older viewers',
      ],
      gives: [
        'Live streams of rehearsals and performances',
        'Singers who visit the living room afterwards',
      ],
      forms: ['make', 'research'],
      audiences: ['older-people', 'people-at-a-distance'],
      hours: 160,
      money: '25000',
      moneySource: 'project',
      languages: ['nl', 'en'],
      place: 'country',
      decider: 'board',
      decidesOn: '2027-01-15',
    },
    { visibility: 'public', life: { is: 'open', days: 15 } },
  ),
  card('toneelgroep-de-souffleur', 'offer', {
    title: 'Acteurs voor een moeilijk gesprek',
    problem:
      'Wie oefent een slechtnieuwsgesprek doet dat met een collega die lacht. Wij spelen het echt.',
    needs: ['Opdrachten buiten de zaal in stille maanden', 'Een oefenruimte in het voorjaar'],
    gives: [
      'Acteurs die gesprekken oefenen met zorgmensen of ambtenaren',
      'Een regisseur die een training ontwerpt',
    ],
    forms: ['exchange', 'buy'],
    place: 'country',
    hours: 100,
  }),
  card('harmonieorkest-de-valse-start', 'request', {
    title: 'Partituren op een scherm',
    problem:
      'Zestig lessenaars met papier. Elke wijziging kost een middag kopiëren, en de rechten van scans zijn onduidelijk.',
    needs: [
      'Tablets en software voor bladmuziek',
      'Advies over auteursrecht bij gescande partituren',
    ],
    gives: ['Een orkest van zestig mensen dat een half jaar test', 'Een concert voor je personeel'],
    hours: 70,
    money: '10000',
    moneySource: 'structural',
    place: 'country',
  }),
  card('literair-podium-punt-komma', 'offer', {
    title: 'Schrijvers die met ouderen verhalen maken',
    problem:
      'Onze schrijvers lezen voor wat niet af is. Een publiek dat meeschrijft hebben we nog niet gevonden.',
    needs: ['Ouderen met verhalen en een ruimte waar we mogen komen'],
    gives: [
      'Schrijvers die verhalen van ouderen opschrijven',
      'Een avond waarop die verhalen klinken',
    ],
    audiences: ['older-people'],
    place: 'region',
    hours: 60,
  }),
  card('circusschool-de-omkering', 'offer', {
    title: 'Leren vallen, ook op kantoor',
    problem: 'Durven mislukken kun je oefenen. Bij ons gebeurt dat elke dag, op een mat.',
    needs: ['Een hoge hal voor de wintermaanden'],
    gives: [
      'Workshops over durven, vallen en opstaan voor teams',
      'Jonge artiesten voor een opening',
    ],
    forms: ['learn', 'exchange'],
    place: 'region',
    hours: 40,
  }),
  card(
    'straattheaterfestival-stoeprand',
    'request',
    {
      title: 'Veertig straathoeken, één kaart',
      problem:
        'Bezoekers vinden de helft van onze plekken niet. Papier is op de eerste ochtend op.',
      needs: ['Een kaart op de telefoon die werkt zonder app', 'Bewegwijzering in de binnenstad'],
      gives: ['Twintigduizend bezoekers die iets nieuws proberen', 'Spelers voor je personeelsdag'],
      hours: 30,
      money: '1000',
      moneySource: 'project',
      place: 'country',
    },
    {
      life: {
        is: 'asked-back',
        days: 4,
        note: 'Mooi plan. Wat is het probleem voor de bezoeker? En wanneer moet het af zijn?',
      },
    },
  ),
  card('filmfestival-de-achterste-rij', 'request', {
    title: 'Subtitles for forty films in three weeks',
    language: 'en',
    problem:
      'Many of our films have never been shown here. Volunteers translate at night, and the timing is always off.',
    needs: ['Live captioning or quick translation of subtitles'],
    gives: [
      'Film dialogue in twelve languages to train speech recognition on',
      'Festival visitors who test and answer',
    ],
    forms: ['make', 'exchange'],
    hours: 80,
    languages: ['en', 'nl'],
    place: 'remote',
  }),
  card('muziekcentrum-nagalm', 'offer', {
    title: 'Een zaal met drie seconden echo',
    problem: 'Overdag staat de zaal leeg. Dat is zonde van de akoestiek en van de stookkosten.',
    needs: ['Gezelschappen die overdag willen repeteren en iets terugdoen voor de buurt'],
    gives: ['Oefenruimte en een zaal, overdag', 'Opnameapparatuur met een technicus'],
    forms: ['exchange'],
    place: 'region',
    hours: 20,
  }),
  card(
    'lichtfestival-schemerzone',
    'request',
    {
      title: 'Licht dat de nacht niet stoort',
      problem:
        'Onze kunst staat waar vleermuizen vliegen. Omwonenden vragen terecht wat het doet met de natuur.',
      needs: ['Onderzoek naar licht en dieren in het donker'],
      gives: ['Tien avonden om te meten', 'Kunstenaars die hun werk willen aanpassen'],
      forms: ['research'],
      place: 'region',
      hours: 30,
    },
    { life: { is: 'withdrawn', days: 12, reason: 'We hebben iemand gevonden.' } },
  ),
  card(
    'centrum-voor-de-kunsten-kladblok',
    'vision',
    {
      title: 'Wat leert iemand die denkt dat hij het niet kan?',
      problem:
        'Wij willen samen uitzoeken waarom mensen na één cursus stoppen of juist jaren blijven.',
      needs: ['Onderzoekers die cursisten een jaar willen volgen'],
      gives: ['Tweehonderd cursisten en hun docenten', 'Tijd van een coördinator'],
      forms: ['research', 'learn'],
      audiences: ['everyone'],
      hours: 60,
    },
    { visibility: 'public', life: { is: 'open', days: 25 } },
  ),
  card(
    'dorpshuis-de-lange-pauze',
    'request',
    {
      title: 'Wie helpt ons met de wifi?',
      problem:
        'De bingo loopt vast als de toneelclub een film kijkt. Niemand in het dorp weet hoe het zit.',
      needs: ['Iemand die ons netwerk nakijkt en uitlegt'],
      gives: [
        'Een leerwerkplek voor een jonge beheerder, met soep',
        'De zaal op een doordeweekse avond',
      ],
      forms: ['learn', 'exchange'],
      hours: 10,
      money: '1000',
      moneySource: 'structural',
      place: 'region',
    },
    { life: { is: 'open', days: 5 } },
  ),
];
