import { card } from './card.ts';

/** Cards of museums, archives and libraries. */
export const heritage = [
  card('museum-van-de-verloren-paraplu', 'request', {
    title: 'Vierduizend paraplu’s die niemand ziet',
    problem:
      'In het depot hangt alles in het donker. Van drie op de vier paraplu’s weten we niet meer wie hem vergat.',
    needs: [
      '3D-scans van driehonderd paraplu’s',
      'Vrijwilligers die verhalen bij voorwerpen zoeken',
      'Advies over auteursrecht en privacy bij oude brieven',
    ],
    gives: [
      'Verhalen en kennis over een bijzondere collectie',
      'Een zaal voor een tentoonstelling samen',
    ],
    hours: 180,
    money: '10000',
    moneySource: 'project',
    place: 'country',
    languages: ['nl', 'en'],
    lead: 'us',
    rights: 'open',
  }),
  card('museum-stilstaand-water', 'request', {
    title: 'Een museum waar je de weg vindt',
    problem:
      'Ons gebouw heeft drie ingangen. Bezoekers met een rollator komen bij de verkeerde lift uit.',
    needs: ['Bewegwijzering die iedereen kan lezen'],
    gives: ['Een gebouw waar bezoekers verdwalen', 'Een panel van bezoekers met een beperking'],
    audiences: ['disabled-people', 'older-people'],
    hours: 50,
    money: '10000',
    moneySource: 'structural',
    place: 'country',
  }),
  card('kunsthal-de-lege-sokkel', 'request', {
    title: 'Kunst kijken met je rug naar de zaal',
    problem:
      'Jongeren van het vmbo komen één keer, met school. Ze zeggen dat niemand iets aan hen vroeg.',
    needs: [
      'Scholen waar leerlingen een tentoonstelling willen maken',
      'Begeleiding bij co-creatie met jongeren',
    ],
    gives: ['Een zaal en een budget waarover leerlingen beslissen', 'Kunstenaars in de klas'],
    audiences: ['young-people', 'schools'],
    hours: 120,
    money: '5000',
    moneySource: 'project',
    place: 'region',
  }),
  card(
    'streekarchief-de-vergeten-polder',
    'request',
    {
      title: 'Handschriften die een computer leert lezen',
      problem: 'Honderd meter dagboeken van polderbesturen. Wij lezen er één per maand.',
      needs: ['Automatische herkenning van oud handschrift', 'Rekenkracht voor een half jaar'],
      gives: [
        'Twaalfhonderd bladzijden die wij al hebben uitgeschreven',
        'Archivarissen die fouten verbeteren',
      ],
      forms: ['research', 'make'],
      hours: 150,
      money: '5000',
      moneySource: 'project',
      place: 'remote',
      languages: ['nl', 'en'],
      dataStance: 'anonymous',
    },
    { visibility: 'public', life: { is: 'open', days: 30 } },
  ),
  card('bibliotheek-tussen-de-regels', 'offer', {
    title: 'Een bus die overal komt',
    problem:
      'Onze bus staat twee dagen stil. Er past een kleine voorstelling in, of een tentoonstelling van tien voorwerpen.',
    needs: ['Voorstellingen of voorwerpen die in een bus passen'],
    gives: [
      'Een bibliobus met chauffeur, twee dagen per week',
      'Lezers in zes dorpen zonder theater',
    ],
    forms: ['exchange', 'make'],
    audiences: ['people-at-a-distance', 'older-people', 'children'],
    place: 'region',
    hours: 60,
  }),
  card('erfgoedhuis-zolder-en-kelder', 'offer', {
    title: 'Vrijwilligers die weten wat bewaren is',
    problem: 'We leiden elk jaar dertig vrijwilligers op. Na de cursus is er te weinig te doen.',
    needs: ['Collecties waar vrijwilligers aan mogen werken'],
    gives: [
      'Vrijwilligers die verhalen bij voorwerpen zoeken en beschrijven',
      'Een cursus beschrijven en bewaren',
    ],
    forms: ['exchange', 'learn'],
    place: 'country',
    hours: 100,
  }),
  card('beeldarchief-het-zwarte-gat', 'offer', {
    title: 'Television nobody dares to broadcast',
    language: 'en',
    problem:
      'We hold nine thousand hours that may be looked at for research and hardly by anyone else. Rights keep it shut.',
    needs: [
      'Advice on copyright and neighbouring rights for old television',
      'Students who watch and describe',
    ],
    gives: ['Nine thousand hours of television to do research on', 'A cinema for thirty people'],
    forms: ['research', 'learn'],
    languages: ['nl', 'en'],
    place: 'remote',
    hours: 80,
  }),
  card(
    'museum-voor-kleine-gebreken',
    'request',
    {
      title: 'Een fout die je mag aanraken',
      problem:
        'Bezoekers die blind zijn krijgen bij ons een rondleiding in woorden. Aanraken mag niet, want alles is al bijna kapot.',
      needs: [
        'Kopieën in 3D die je mag aanraken',
        'Audiodescriptie door iemand die het ziet zoals wij',
      ],
      gives: [
        'Bezoekers die blind zijn en graag zeggen wat beter kan',
        'Voorwerpen met een goed verhaal',
      ],
      audiences: ['disabled-people'],
      hours: 40,
      money: '5000',
      moneySource: 'project',
      place: 'country',
    },
    { life: { is: 'submitted', days: 3 } },
  ),
  card(
    'openluchtmuseum-regenjas',
    'request',
    {
      title: 'Ook leuk als het regent',
      problem: 'Bij regen gaat de helft naar huis. We willen iets te doen hebben in de schuur.',
      needs: ['Ideeën en makers voor een schuur van 400 m²'],
      gives: ['Een schuur', 'Honderdduizend bezoekers per jaar'],
      audiences: ['families'],
      hours: 30,
    },
    { life: { is: 'draft', days: 2 } },
  ),
  card(
    'museum-van-de-verloren-paraplu',
    'vision',
    {
      title: 'Wat blijft er over van een bezoek?',
      problem: 'We willen weten wat iemand een jaar later nog vertelt over een zaal.',
      needs: ['Onderzoekers die een jaar later terugbellen'],
    },
    { life: { is: 'draft', days: 1 } },
  ),
  card(
    'erfgoedhuis-zolder-en-kelder',
    'request',
    {
      title: 'Wie erft een verzameling?',
      problem:
        'Elk jaar bellen er veertig mensen met een zolder vol. We weten niet wat we moeten zeggen.',
      needs: ['Juridisch advies over schenken en nalaten'],
      gives: ['Een avond over erfrecht voor verzamelaars', 'Voorbeelden voor studenten rechten'],
      forms: ['learn'],
      hours: 20,
    },
    { visibility: 'private', life: { is: 'open', days: 18 } },
  ),
];
