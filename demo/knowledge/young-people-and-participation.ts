import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** What young people never see, and making things with those they are for. */
export const participation: readonly DemoEntry[] = [
  {
    slug: 'jongeren-kiezen-de-bands',
    organisation: 'poppodium-de-kelderkast',
    kind: 'case',
    monthsAgo: 6,
    content: inDutch(
      {
        sectors: ['music'],
        partnerSectors: ['education'],
        organisations: ['Poppodium De Kelderkast', 'Mbo De Binnenband'],
        place: 'Drenthe',
        audiences: ['young-people'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2024-01',
        structuralEuros: 12_000,
        projectEuros: 8_000,
        hours: 420,
        n: 1_380,
        licence: 'CC0-1.0',
      },
      {
        title: 'Een jongerenraad met een eigen potje programmeert zes avonden',
        problem:
          'Onze programmeur is 51. De gemiddelde bezoeker ook bijna. Jongeren vroegen we elk jaar om advies en daarna boekten we wat we al wilden.',
        done: 'Zeven jongeren van 16 tot 21 kregen 12.000 euro per jaar en de sleutel. Zij boeken, stellen de prijs vast en staan zelf aan de deur. De programmeur mag één ding: nee zeggen bij gevaar of faillissement. Dat heeft hij één keer gedaan.',
        together:
          'De Binnenband rekent het als stage. De raad krijgt een vrijwilligersvergoeding en een contract waarin staat dat het bestuur hun keuzes niet terugdraait.',
        changed:
          'Twaalf avonden trokken 1.380 bezoekers, 74 procent onder de 23. Vier raadsleden werken nu betaald in de horeca of techniek van de zaal. Het bestuur heeft sinds dit jaar een lid van 19.',
        failed:
          'De eerste avond was een ramp: elf bands, geen soundcheck, vijftien kaartjes verkocht. We hebben toen op onze lippen gebeten en niet ingegrepen, wat goed was, maar ook niet geholpen, wat fout was. De tweede raad viel uit elkaar in de toetsweken. Een raad van alleen schoolgaande jongeren bestaat in maart niet.',
        remains:
          'Het geld staat structureel in de begroting, tussen de posten van de programmering.',
        reuse: 'Contract en boekwijzer voor wie nog nooit een band heeft gemaild.',
      },
    ),
  },
  {
    slug: 'under-25s-behind-the-conductor',
    organisation: 'harmonieorkest-de-valse-start',
    kind: 'case',
    monthsAgo: 17,
    content: inEnglish(
      {
        sectors: ['music'],
        partnerSectors: ['education', 'research'],
        organisations: ['Orkest De Valse Start', 'Hogeschool Oeverzicht'],
        place: 'Limburg',
        audiences: ['young-people'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'experiment',
        started: '2023-10',
        ended: '2025-04',
        structuralEuros: 1_500,
        projectEuros: 11_200,
        hours: 270,
        n: 146,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Under-25s sit among the players before anyone else hears the piece',
        problem:
          'People under 25 hear an orchestra as a finished wall of sound. Nobody shows them the part where it does not work yet, although that is what they know from their own practice.',
        done: 'At eight rehearsals twelve young adults sat between the desks for forty minutes, each with one player to follow. They wrote a note to that player: one thing I heard, one thing I did not understand. Players answered by voice message.',
        together:
          'Hogeschool Oeverzicht recruited through courses that have nothing to do with music and measured with a questionnaire before, after and half a year later.',
        changed:
          'Of 146 participants 39 bought a ticket within six months, against 9 of 150 in a comparison group that got a free ticket. Five players now use such notes with their pupils.',
        failed:
          'We wanted to stream it as well, for those who live far away. From outside, a rehearsal is dull: viewers left after four minutes on average. What works is sitting next to a trombone. Brass players also pointed out, correctly, that our guests had no ear protection on the first evening.',
        remains:
          'Three evenings a year, from a small fixed amount. The voice messages are voluntary and about half of the players still send them.',
        reuse: 'Invitation, seating plan and questionnaire in Dutch and English.',
      },
    ),
  },
  {
    slug: 'kinderen-maken-de-zaaltekst',
    organisation: 'museum-voor-kleine-gebreken',
    kind: 'case',
    monthsAgo: 4,
    content: inDutch(
      {
        sectors: ['museum'],
        partnerSectors: ['education'],
        organisations: ['Museum voor Kleine Gebreken', 'Scholengroep De Vraagbaak'],
        place: 'Limburg',
        audiences: ['children', 'schools'],
        parts: ['audience-and-value', 'culture-and-competences'],
        stage: 'in-use',
        started: '2025-02',
        structuralEuros: 2_400,
        projectEuros: 10_600,
        hours: 210,
        n: 1_070,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Kinderen van tien schreven alle zaalteksten',
        problem:
          'Onze teksten gingen over materiaal en herkomst. Bezoekers lazen gemiddeld elf woorden. Kinderen vroegen iets anders: wie heeft dit laten vallen, en heeft die op zijn kop gekregen?',
        done: 'Twee klassen kozen 34 voorwerpen, verhoorden de conservator en schreven de bordjes. Hooguit 45 woorden. De conservator mocht feiten verbeteren, maar geen zin. Elk bordje heeft een schrijver met voornaam en leeftijd.',
        together:
          'De Vraagbaak ruilde zes taallessen in. Een journalist leerde ze doorvragen. De suppoosten telden wie er las.',
        changed:
          'Bezoekers lazen gemiddeld 38 woorden (observatie, n=1.070). Het gastenboek gaat nu over voorwerpen en niet meer over de koffie. De conservator vond twee fouten in het eigen register dankzij een vraag van Tijn, 10.',
        failed:
          'Zes teksten gingen over de scheiding van de schrijver. Prachtig, maar wij hadden er niet over nagedacht en een moeder stond aan de balie te huilen. Vier teksten zijn op verzoek weggehaald. En de stem van de app, ingesproken door de klas, verstaat niemand boven de 60.',
        remains:
          'Elk jaar schrijft een nieuwe klas tien bordjes. Ouders lezen voortaan mee voordat het hangt.',
        reuse: 'Lesbrief en spelregels, gelijk delen.',
      },
      {
        title: 'Ten-year-olds wrote every label in the museum',
        problem:
          'Our labels were about material and provenance. Visitors read eleven words on average. Children asked something else: who dropped this, and were they told off?',
        done: 'Two classes chose 34 objects, questioned the curator and wrote the labels. At most 45 words. The curator could correct facts but not a single sentence. Each label has an author with first name and age.',
        together:
          'De Vraagbaak gave up six language lessons. A journalist taught them to keep asking. Attendants counted who was reading.',
        changed:
          'Visitors read 38 words on average (observation, n=1,070). The guest book is about objects now instead of coffee. The curator found two mistakes in our own register thanks to a question by Tijn, 10.',
        failed:
          'Six labels were about the author’s parents divorcing. Beautiful, but we had not thought about it and a mother stood crying at the desk. Four texts came down at a family’s request. And nobody over 60 can follow the voices in the app, recorded by the class.',
        remains:
          'Each year another class writes ten labels. Parents now read before anything is put up.',
        reuse: 'Lesson letter and ground rules, share alike.',
      },
    ),
  },
  {
    slug: 'buurtopera-zonder-solisten',
    organisation: 'centrum-voor-de-kunsten-kladblok',
    kind: 'case',
    monthsAgo: 19,
    content: inDutch(
      {
        sectors: ['stage', 'education'],
        partnerSectors: ['civil-society', 'public-authority'],
        organisations: [
          'Centrum voor de Kunsten Kladblok',
          'Operahuis De Hoge C',
          'Woningvereniging Drie Hoog',
        ],
        place: 'Gelderland',
        audiences: ['everyone', 'newcomers', 'makers'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'stopped',
        started: '2023-02',
        ended: '2024-07',
        structuralEuros: 0,
        projectEuros: 94_000,
        hours: 2_300,
        n: 118,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Een buurtopera die bewoners zelf schreven',
        problem:
          'In de Kanaalwijk werd gesloopt en bewoners mochten meepraten in een zaaltje met koekjes. Niemand kwam. Woningvereniging en kunstencentrum zochten een vorm waarin mensen wel iets vertelden.',
        done: 'In anderhalf jaar maakten 118 bewoners een opera van vijf kwartier over hun trappenhuis. Zij kozen wat er gezongen werd met stemkaartjes, scène na scène. Componist en librettist schreven alleen uit wat gekozen was. Vier voorstellingen, op de galerijen zelf.',
        together:
          'De Hoge C leende een dirigent, kleding en twintig koorleden. Drie Hoog betaalde 30.000 euro en beloofde de opgehaalde wensen te beantwoorden.',
        changed:
          'Er kwamen 900 mensen kijken, twee derde uit de wijk. Van 41 wensen in de tekst heeft de woningvereniging er 17 uitgevoerd en 24 met reden afgewezen, op een lijst in elk portiek. Het wekelijkse zingen gaat door.',
        failed:
          'Meebeslissen over alles maakte ons traag en iedereen moe. Na negen maanden was er twaalf minuten muziek. Toen heeft de regisseur zelf knopen doorgehakt, zonder dat te zeggen, en dat merkte men. Elf mensen stapten op. We hadden vooraf moeten afspreken wat de groep beslist en wat de makers.',
        remains: 'Een koor van 35 en de antwoordlijst. De opera zelf wordt niet hernomen.',
        reuse:
          'De verdeling van zeggenschap die we de volgende keer zouden gebruiken, op één blad.',
      },
    ),
  },
  {
    slug: 'geloot-festivalpanel',
    organisation: 'festival-windstil',
    kind: 'case',
    monthsAgo: 10,
    content: inDutch(
      {
        sectors: ['festival', 'music'],
        partnerSectors: ['public-authority', 'research'],
        organisations: ['Festival Windstil', 'Gemeente Luwte', 'Universiteit van de Vlakte'],
        place: 'Zeeland',
        audiences: ['everyone', 'families'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2024-10',
        ended: '2025-09',
        structuralEuros: 2_000,
        projectEuros: 14_800,
        hours: 310,
        n: 24,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Gelote omwonenden beslissen over het geluid van het festival',
        problem:
          'Ieder jaar bezwaarschriften, ieder jaar dezelfde zes mensen aan tafel, ieder jaar een rechter. De 3.800 anderen in het dorp spraken we nooit.',
        done: 'De gemeente lootte 400 adressen, 61 wilden meedoen en daaruit kozen we 24 mensen die samen op het dorp lijken. Zij kwamen vier zaterdagen bij elkaar, hoorden geluidskundigen, de jeugd en de vogelwacht, en kregen 70 euro per dag. Vooraf tekenden wij dat we hun besluit over eindtijd en geluidsgrens overnemen.',
        together:
          'De universiteit leidde de gesprekken. De gemeente betaalde de loting en nam de uitkomst over in de vergunning.',
        changed:
          'Het panel koos harder op vrijdag, eerder stil op zondag, en een stille proefdag. Aantal bezwaren: van 44 naar 5. De twee grootste tegenstanders zijn nog tegen, maar praten mee over de afsluiting van de weg.',
        failed:
          'Onder de 61 was niemand jonger dan 20, dus jongeren hebben we via school gevraagd; dat is geen loting meer en dat hebben we te zacht gezegd. Ook onderschatten we de zaterdagen: drie mensen met wisseldienst haakten af. De oproep was in een brief van drie kantjes. Die had een kaart moeten zijn.',
        remains: 'Om de drie jaar een nieuw panel. De overeenkomst geldt tot 2028.',
        reuse: 'Lotingsplan, programma van vier dagen en de verklaring die wij tekenden.',
      },
    ),
  },
  {
    slug: 'residents-book-the-artist',
    organisation: 'zorggroep-de-zonzijde',
    kind: 'case',
    monthsAgo: 22,
    content: inEnglish(
      {
        sectors: ['care'],
        partnerSectors: ['music', 'stage'],
        organisations: ['Zorggroep De Zonzijde', 'Muziekcentrum Nagalm'],
        place: 'Limburg',
        audiences: ['older-people'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'widely-used',
        started: '2022-01',
        structuralEuros: 38_000,
        projectEuros: 0,
        hours: 520,
        n: 9,
        licence: 'CC0-1.0',
      },
      {
        title: 'Nursing home residents book the artists themselves',
        problem:
          'The activities office bought accordion music for people who had danced to rock and roll. Attendance was high because the performance took place between them and the lunch.',
        done: 'In nine homes a committee of five residents has its own cultural budget of about 4,000 euros a year. They watch short clips on Tuesday, vote with coloured balls and one of them phones the artist. A member of staff sits on their hands.',
        together:
          'Muziekcentrum Nagalm made a catalogue of 60 acts with a two-minute clip and an honest price. Relatives may suggest, not vote.',
        changed:
          'Nine committees booked 170 acts: fewer singers, more magicians, one heavy metal duo (twice). Residents leaving before the end fell from a third to one in ten, counted over 60 afternoons. Staff report that the telephone call is the high point of the week.',
        failed:
          'Committees outlive their members badly: in the first year eleven of 45 died and we had no plan for that. Two homes stopped for months. In one place a dominant former headmaster booked a lecture on dykes four times. We now limit terms to six months, which is respectful and also realistic.',
        remains:
          'Permanent; the money was moved from the activities office and costs nothing extra. A youth club and De Kelderkast copied the rule that staff cannot veto taste.',
        reuse: 'Rules of the committee, including succession, and the form of the catalogue.',
      },
    ),
  },
  {
    slug: 'teenagers-behind-the-dyke',
    organisation: 'podium-achter-de-dijk',
    kind: 'case',
    monthsAgo: 3,
    content: inEnglish(
      {
        sectors: ['stage', 'music'],
        partnerSectors: ['education', 'civil-society'],
        organisations: ['Podium Achter de Dijk', 'Scouting De Natte Sok'],
        place: 'Flevoland',
        audiences: ['young-people', 'makers'],
        parts: ['culture-and-competences', 'audience-and-value'],
        stage: 'experiment',
        started: '2025-03',
        ended: '2026-05',
        structuralEuros: 0,
        projectEuros: 6_900,
        hours: 260,
        n: 33,
        licence: 'CC0-1.0',
      },
      {
        title: 'Teenagers film what happens before the doors open',
        problem:
          'Pupils in our town think that a theatre is a building with a poster. They have never seen a get-in, a fitting, a quarrel about a lamp. We do not have an educator to show them.',
        done: 'Thirty-three teenagers came in pairs on production days and made films of sixty seconds about one job each. They chose the job. The only rule: show something that goes wrong and how it was solved. Films went out through their own channels, not ours.',
        together:
          'Scouting De Natte Sok organised the shifts, because they know how to organise teenagers. Visiting companies agreed beforehand per person who could be filmed.',
        changed:
          'The 41 films were watched about 52,000 times; a film about taping cables has half of that. Six makers now help as technicians on Fridays. Visitors under 20 went from 4 to 7 per cent, which may be coincidence.',
        failed:
          'One pair filmed a contract lying on a desk, with fee and address readable. It was online for a night. The performer was kind, we were ashamed; papers now go in a drawer. We also lost every film of the first month because they were on one phone, which fell into the canal.',
        remains:
          'The project money is finished. The Friday technicians stay, the filming continues only if the pupils arrange it. So far they do, twice a month.',
        reuse: 'Agreement for filming backstage on one page, readable by fourteen-year-olds.',
      },
    ),
  },
  {
    slug: 'oefenen-met-videoterugblik',
    organisation: 'circusschool-de-omkering',
    kind: 'case',
    monthsAgo: 28,
    content: inDutch(
      {
        sectors: ['education', 'stage'],
        partnerSectors: ['sport'],
        organisations: ['Circusschool De Omkering', 'Turnvereniging De Zachte Landing'],
        place: 'Overijssel',
        audiences: ['young-people', 'children'],
        parts: ['culture-and-competences', 'data-and-technology'],
        stage: 'in-use',
        started: '2022-08',
        structuralEuros: 700,
        projectEuros: 3_100,
        hours: 160,
        n: 54,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Jezelf terugzien na elke val: vertraagd beeld in de oefenzaal',
        problem:
          'Leerlingen voelen niet wat hun lichaam doet in de lucht. De docent roept, de leerling knikt, de volgende sprong is hetzelfde. Filmen met een telefoon haalde de vaart uit de les.',
        done: 'Een oude laptop en een camera tonen op een scherm wat twintig seconden eerder gebeurde. Wie valt, loopt terug en ziet zichzelf vallen. Er wordt niets bewaard. Medeleerlingen mogen één ding benoemen dat lukte voordat ze iets anders zeggen.',
        together:
          'De turnvereniging gebruikte dit al bij de kast en hielp met ophangen. Wij leerden hun op onze beurt hoe je valt.',
        changed:
          'Van 54 leerlingen haalde 68 procent de koprol op hoogte binnen tien lessen, tegen 49 procent in het jaar ervoor. Docenten praten minder. Twee leerlingen met gehoorverlies noemden het de eerste les zonder geschreeuw.',
        failed:
          'De eerste opstelling bewaarde wel beelden, per ongeluk, in een map die met de administratie werd gedeeld. Een vader vond zijn dochter in een map tussen de facturen. Dat is gemeld en de schijf is gewist. Voor kinderen onder de acht werkt het niet: zij zwaaien naar zichzelf.',
        remains: 'Hangt in beide zalen. Onderhoud: een middag per jaar.',
        reuse: 'Bouwtekening en instelling; uitdrukkelijk zonder opslag.',
      },
    ),
  },
];
