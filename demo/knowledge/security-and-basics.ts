import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** In culture: mail that lies, copies that do not open, suppliers that stop, passwords that leave. */
export const security: readonly DemoEntry[] = [
  {
    slug: 'nepmail-van-de-regisseur',
    organisation: 'theater-de-zevende-wand',
    kind: 'case',
    monthsAgo: 11,
    content: inDutch(
      {
        sectors: ['stage'],
        partnerSectors: ['technology', 'care'],
        organisations: ['Theater De Zevende Wand', 'Knoop en Draad Netwerkbeheer'],
        place: 'Oeverzicht',
        audiences: ['professionals', 'makers'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: 'in-use',
        started: '2024-03',
        ended: '2025-06',
        structuralEuros: 1_900,
        projectEuros: 3_200,
        hours: 95,
        n: 60,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Phishingoefening met een nepmail van de regisseur',
        problem:
          'De boekhouding had bijna 14.000 euro overgemaakt aan een decorbouwer die niet bestond. Een poster over veilig internet hing al naast het kopieerapparaat.',
        done: 'Vier keer per jaar gaat er een valse mail rond, in de taal van het huis: een gewijzigd repetitieschema, een pakketje, een factuur. Wie klikt, ziet één scherm uitleg. We meten hoe snel iemand belt. Het nummer staat op de sleutelhanger.',
        together:
          'Knoop en Draad had het bij een ziekenhuis gedaan en bracht de regels mee: geen namen, geen straf. De inspiciënt schrijft de mails, want die kent ieders zwakke plek.',
        changed:
          'Van de 60 mensen klikten eerst 27, bij de vierde keer 9. De eerste melding kwam na drie uur, later na twaalf minuten. Een echte aanval in februari werd om 9.04 uur gemeld en om 9.10 geblokkeerd.',
        failed:
          'De tweede mail kwam zogenaamd van de regisseur en beloofde een rol. Een stagiair leerde een monoloog. Dat was niet grappig en we hebben het goedgemaakt met een echte auditie. De freelancers, de helft van onze mensen, hebben een eigen mailadres en vielen er helemaal buiten.',
        remains:
          'Vaste post van 1.900 euro. Freelancers krijgen nu bij hun contract een kwartier uitleg.',
        reuse: 'Mailteksten en de sleutelhanger.',
      },
      {
        title: 'A phishing drill with a false e-mail from the director',
        problem:
          'Our accounts department had nearly paid 14,000 euros to a set builder who did not exist. A poster on safe internet already hung beside the copier.',
        done: 'Four times a year a false message goes round in the language of the house: a changed rehearsal schedule, a parcel, an invoice. Whoever clicks sees one screen of explanation. We measure how soon somebody calls. The number is on the key ring.',
        together:
          'Knoop en Draad had done it at a hospital and brought the rules: no names, no punishment. The stage manager writes the messages, knowing everybody’s weak spot.',
        changed:
          'Of 60 people 27 clicked at first, 9 the fourth time. The first call came after three hours, later after twelve minutes. A real attack in February was reported at 9.04 and blocked at 9.10.',
        failed:
          'The second message pretended to come from a director and promised a part. A trainee learned a monologue. That was not funny and we made up for it with a real audition. Freelancers, half our people, use their own addresses and were left out entirely.',
        remains:
          'A fixed 1,900 euros in the budget. Freelancers now get fifteen minutes of explanation with their contract.',
        reuse: 'The messages and the key ring.',
      },
    ),
  },
  {
    slug: 'reservekopie-die-niet-openging',
    organisation: 'museum-stilstaand-water',
    kind: 'case',
    monthsAgo: 17,
    content: inDutch(
      {
        sectors: ['museum'],
        partnerSectors: ['technology', 'heritage'],
        organisations: ['Museum Stilstaand Water', 'Streekarchief De Vergeten Polder'],
        place: 'Friesland',
        audiences: ['professionals'],
        parts: ['data-and-technology'],
        stage: 'in-use',
        started: '2023-10',
        ended: '2024-06',
        structuralEuros: 2_800,
        projectEuros: 4_500,
        hours: 120,
        n: 9,
        licence: 'CC0-1.0',
      },
      {
        title: 'De reservekopie teruggezet, of wat daarop leek',
        problem:
          'Elke nacht meldde een groen vinkje dat de back-up was gelukt. Niemand had er ooit een bestand uit teruggehaald. De verzekeraar vroeg ernaar en wij zeiden ja.',
        done: 'Op een maandag, als het museum dicht is, deden we of de server was verbrand. Twee mensen zonder handleiding moesten negen systemen herstellen op een geleende computer. Een collega van het archief hield de tijd bij en mocht niet helpen.',
        together: 'Daarna andersom: wij bij het archief, een maand later. Kosten: lunch.',
        changed:
          'Van de negen systemen kwamen er vier terug. De collectiedatabase wel, de foto’s erbij niet: 31.000 bestanden stonden op een schijf die niemand had aangevinkt. Bij de derde oefening lukten alle negen, in vijf uur. Er ligt nu ook een kopie buiten het net.',
        failed:
          'De planning van de rondleidingen bleek nergens te staan dan in de telefoon van Wietske. En bij de tweede oefening zetten wij per ongeluk de oude kopie over de echte kassa: een ochtend verkoop weg, 212 kaartjes. Oefenen op iets wat echt kan stukgaan, is geen oefenen.',
        remains:
          'Elk half jaar, om en om. Het draaiboek is twee bladzijden en ligt op papier in de kluis.',
        reuse: 'Het draaiboek en de lijst van negen.',
      },
    ),
  },
  {
    slug: 'two-step-login-for-people-without-a-desk',
    organisation: 'operahuis-de-hoge-c',
    kind: 'case',
    monthsAgo: 20,
    content: inEnglish(
      {
        sectors: ['stage', 'music'],
        partnerSectors: ['technology'],
        organisations: ['Operahuis De Hoge C', 'Knoop en Draad Netwerkbeheer'],
        place: 'Havenmonde',
        audiences: ['professionals', 'makers'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-02',
        ended: '2024-05',
        structuralEuros: 5_100,
        projectEuros: 12_700,
        hours: 380,
        n: 238,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Multi-factor login for people without a desk',
        problem:
          'Our insurer demanded a second step at login. The office shrugged and did it. But dressers, chorus and crew share eleven computers and may not carry a phone backstage.',
        done: 'We offered three second steps: a code on the phone, a key for the key ring, and a badge reader at shared machines. Each department chose. Nobody was switched over in a week with a première. A colleague, not ICT, stood at the stage door for four mornings.',
        together:
          'The wardrobe tested first, since it has the wettest hands. The union wanted it in writing that badges do not register working hours. It is in writing.',
        changed:
          'All 238 people in fourteen months. Three accounts were taken over in the year before; none since. Help calls about passwords fell by 40 per cent, as the badge replaced them.',
        failed:
          'The director of productions got an exception “until after the festival”. It was his account that was tried, from abroad, in the festival. They did not get in only because he had forgotten his own password. Exceptions now expire after 48 hours. Eleven keys went through the wash; two still work.',
        remains: 'Badges, spare keys with the porter, no exceptions.',
        reuse: 'The plan by department and the sentence for the union.',
      },
    ),
  },
  {
    slug: 'kassaleverancier-failliet',
    organisation: 'kunsthal-de-lege-sokkel',
    kind: 'case',
    monthsAgo: 13,
    content: inDutch(
      {
        sectors: ['visual-art', 'museum'],
        partnerSectors: ['technology', 'education'],
        organisations: ['Kunsthal De Lege Sokkel', 'Kaartwinkel Rij Eén'],
        place: 'Noord-Brabant',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2024-01',
        ended: '2025-04',
        structuralEuros: 8_600,
        projectEuros: 33_000,
        hours: 700,
        n: 27_400,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Weg bij de ticketleverancier, met elf dagen opzegtermijn',
        problem:
          'Op een donderdag mailde onze leverancier dat hij stopte. Elf dagen later zouden de kassa, de webwinkel en 27.400 relaties verdwijnen. In het contract stond een exitregeling van één zin.',
        done: 'Dag één: alles downloaden wat een knop had. Dag twee: een lijst van wat geen knop had. Daarna drie weken kaartverkoop met een spreadsheet, een pinapparaat en stempels. Pas toen kozen we rustig een nieuwe partij.',
        together:
          'Een hogeschool had een proefverhuizing in haar contracten; die zin namen we over. Rij Eén moest voor ondertekening laten zien dat we binnen een dag weg konden.',
        changed:
          'Van 27.400 relaties redden we er 26.900. De proefverhuizing duurde zes uur. We weten nu van elk systeem wie het stekker-eruit-plan heeft.',
        failed:
          'De cadeaubonnen. Hun saldo stond alleen bij de leverancier en was eigenlijk óns geld: 18.300 euro, weg in de boedel. We hebben ze toch gehonoreerd. Signalen waren er: de helpdesk nam al maanden niet op, en wij dachten dat het vakantie was.',
        remains:
          'Een jaarlijkse brandoefening per leverancier. Saldo’s staan in onze eigen boekhouding.',
        reuse: 'De contractzin, de downloadlijst en de stempel.',
      },
    ),
  },
  {
    slug: 'nine-days-without-a-network',
    organisation: 'beeldarchief-het-zwarte-gat',
    kind: 'case',
    monthsAgo: 23,
    content: inEnglish(
      {
        sectors: ['heritage', 'film-and-media'],
        partnerSectors: ['technology', 'public-authority'],
        organisations: ['Beeldarchief Het Zwarte Gat', 'Bureau Brandgang'],
        place: 'Noord-Holland',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'processes-and-structure', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-06',
        ended: '2024-10',
        structuralEuros: 74_000,
        projectEuros: 168_000,
        hours: 3_900,
        n: 86,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Ransomware in an archive: a diary of nine days',
        problem:
          'On a Tuesday at 6.40 the caretaker could not open the gate. At 7.15 every screen had a note in bad English. The way in was a scanner computer with the password “scanner”.',
        done: 'We pulled the plugs, all of them, and met in the canteen at eight and at five, on paper, for nine days. One person decided, one wrote down, one spoke with the press. We did not pay. Systems came back in an order that the readers’ desk, not ICT, had set.',
        together:
          'Bureau Brandgang led the search. A hospital lent its crisis chart. Everybody whose data may have been taken, 2,300 people, received a letter within 72 hours of our knowing.',
        changed:
          'No film was lost: masters were on tape, off line, which had been mocked as old-fashioned. Wages were two days late. Afterwards 86 staff have separate accounts and nobody is administrator by default.',
        failed:
          'A warning about that scanner had been in the report of the year before, line 64 of 90, “medium”. I read it, and I planned it for spring. The telephone list was on the server. And we let three people work nineteen hours a day; two were ill for months, which no insurance covers.',
        remains: 'A yearly exercise and a list of ten lines instead of ninety.',
        reuse: 'The diary is public, names removed.',
      },
    ),
  },
  {
    slug: 'sleutels-van-wie-vertrekt',
    organisation: 'festival-windstil',
    kind: 'case',
    monthsAgo: 6,
    content: inDutch(
      {
        sectors: ['festival', 'music'],
        partnerSectors: ['civil-society'],
        organisations: ['Festival Windstil', 'Lichtfestival Schemerzone'],
        place: 'Zeeland',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2025-01',
        ended: '2025-12',
        structuralEuros: 640,
        projectEuros: 900,
        hours: 48,
        n: 173,
        licence: 'CC0-1.0',
      },
      {
        title: 'De basis op orde met zes mensen: wie heeft welke sleutel?',
        problem:
          'Wij zijn in de winter met zes en in de zomer met 170. Een productieleider van drie jaar geleden kon nog steeds onze nieuwsbrief versturen. Hij deed dat ook, per ongeluk, voor zijn verjaardag.',
        done: 'Eén middag alle inloggegevens op geeltjes: 61 diensten, 173 accounts. Drie stapels: weg, wachtwoordkluis, eigenaar zoeken. Sindsdien loopt elk tijdelijk account af op de maandag na het festival, tenzij iemand er een reden bij schrijft.',
        together:
          'Schemerzone deed dezelfde middag mee; we controleerden elkaars geeltjes. Dat hielp tegen schaamte.',
        changed:
          'Van 173 accounts bleven er 44 over, van 61 diensten 38: dat scheelde ook 2.140 euro aan vergeten abonnementen. De kluis gebruikt iedereen; twee-staps-inloggen staat overal aan waar het kan.',
        failed:
          'De maandag na het festival viel in de week van de afrekening. Vrijwilligers konden hun reiskosten niet meer invullen en de bar kon zijn omzet niet zien. Nu is het de maandag dáárna. Eén account krijgen we nooit terug: een filmkanaal op naam van een ex van een oud-voorzitter.',
        remains: 'De middag staat elk jaar in januari, met oliebollen.',
        reuse: 'De geeltjeslijst, voor elke club met veel tijdelijke mensen.',
      },
    ),
  },
];
