import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Collections on line: digitising them, clearing the rights, letting others use them. */
export const collections: readonly DemoEntry[] = [
  {
    slug: 'vierduizend-paraplus-op-de-foto',
    organisation: 'museum-van-de-verloren-paraplu',
    kind: 'case',
    monthsAgo: 11,
    content: inDutch(
      {
        sectors: ['museum'],
        partnerSectors: ['technology', 'education'],
        organisations: ['Museum van de Verloren Paraplu', 'Studio Dubbelganger'],
        place: 'Zuid-Holland',
        audiences: ['everyone', 'makers'],
        parts: ['data-and-technology', 'processes-and-structure'],
        stage: 'in-use',
        started: '2023-06',
        ended: '2025-05',
        structuralEuros: 6_500,
        projectEuros: 112_000,
        hours: 2_900,
        n: 4_016,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Vierduizend paraplu’s online, open en dicht gefotografeerd',
        problem:
          'Van onze collectie stond 3 procent op internet, op zwart-witfoto’s uit 1994. Onderzoekers kwamen langs om één foedraal te zien. Wij wisten zelf niet meer wat er lag.',
        done: 'We fotografeerden elk stuk in drie standen, met een draaiplateau en vaste lamp. Twee vrijwilligers per dag, 24 stuks. De beschrijving kreeg maar zes verplichte velden. Wat niet in zes velden paste, ging in een opmerking.',
        together:
          'Studio Dubbelganger ontwierp de opstelling en deed er veertig in 3D. Leerlingen van de vakschool tilden en leerden daarmee museaal inpakken.',
        changed:
          '4.016 objecten staan online, 92 procent rechtenvrij te gebruiken. In het eerste jaar 61.000 bezoekers op de collectiepagina’s en 340 downloads door ontwerpers. Elf paraplu’s zijn herkend en door hun familie bezocht.',
        failed:
          'De 3D-modellen zijn schitterend en niemand kijkt ernaar: gemiddeld 9 weergaven per stuk, voor 19.000 euro. Onze schatting van tien minuten per object was een halfuur, dus het laatste kwart is door betaalde krachten gedaan uit het potje voor de tentoonstelling. Bij 212 stuks is de oude nummering zoekgeraakt door een sorteerfout in een spreadsheet.',
        remains: 'Nieuwe aanwinsten gaan er binnen een week in. Opslag en onderhoud zijn begroot.',
        reuse: 'Fotohandleiding, de zes velden en alle beelden.',
      },
      {
        title: 'Four thousand umbrellas on line, photographed open and closed',
        problem:
          'Three per cent of our collection was on the internet, in black-and-white pictures from 1994. Researchers travelled to see one cover. We ourselves no longer knew what we had.',
        done: 'We photographed each piece in three positions, with a turntable and a fixed lamp. Two volunteers a day, 24 pieces. The description has only six required fields. What did not fit in six fields went into a remark.',
        together:
          'Studio Dubbelganger designed the set-up and did forty in 3D. Pupils of the vocational school did the lifting and learned museum packing that way.',
        changed:
          '4,016 objects are on line, 92 per cent free of rights. In the first year the collection pages had 61,000 visitors and designers downloaded 340 images. Eleven umbrellas were recognised and visited by their family.',
        failed:
          'The 3D models are splendid and nobody looks: 9 views per piece on average, for 19,000 euros. Our estimate of ten minutes per object was half an hour in reality, so the last quarter was done by paid staff from the exhibition money. For 212 pieces the old numbering was lost in a spreadsheet that was sorted wrongly.',
        remains: 'New acquisitions go in within a week. Storage and maintenance are budgeted.',
        reuse: 'Photography manual, the six fields and all images.',
      },
    ),
  },
  {
    slug: 'rechten-zonder-erfgenamen',
    organisation: 'beeldarchief-het-zwarte-gat',
    kind: 'case',
    monthsAgo: 14,
    content: inDutch(
      {
        sectors: ['film-and-media', 'heritage'],
        partnerSectors: ['research', 'business'],
        organisations: ['Beeldarchief Het Zwarte Gat', 'Universiteit van de Vlakte'],
        place: 'Noord-Holland',
        audiences: ['professionals', 'everyone'],
        parts: ['processes-and-structure', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-09',
        ended: '2025-03',
        structuralEuros: 32_000,
        projectEuros: 145_000,
        hours: 3_600,
        n: 2_200,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Rechten regelen voor televisie waarvan niemand de makers kent',
        problem:
          'We bewaren 2.200 uitzendingen uit de jaren zestig en zeventig. Digitaal klaar, maar gesloten: zonder toestemming van schrijvers, muzikanten en spelers mag niets naar buiten. Contracten zijn verbrand of nooit gesloten.',
        done: 'We verdeelden alles in drie stapels: maker bekend, maker zoek, meer dan vijf makers. Voor zoekgeraakte makers liepen we een vaste route van zes bronnen, met tijdslimiet van veertig minuten. Wie we vonden kreeg een brief op één kant, met antwoordkaart en een vergoeding van 50 euro per uur beeld.',
        together:
          'De universiteit toetste of onze zoektocht grondig genoeg was voor de wet op verweesde werken. Een oud-productieleidster van 84 herkende namen die in geen register staan.',
        changed:
          'Van 2.200 programma’s zijn er 940 open, 310 alleen in de leeszaal en 950 dicht. Van 1.480 aangeschreven mensen gaf 86 procent toestemming. Zestien vroegen ons nadrukkelijk iets nooit te tonen en dat respecteren we.',
        failed:
          'Bijna de helft blijft dicht, vooral door muziek. Daarvoor hadden we een regeling met een rechtenorganisatie moeten hebben voor we begonnen, niet erna. Een automatische herkenning van gezichten is na een week uitgezet: zij herkende een weerman als zijn broer, en wij vonden het bovendien niet netjes.',
        remains: 'Een vaste rechtenmedewerker voor 24 uur per week, structureel.',
        reuse: 'Zoekroute, brief en beslisboom. Het bestand met namen is niet openbaar.',
      },
      {
        title: 'Clearing rights for television whose makers nobody knows',
        problem:
          'We keep 2,200 broadcasts from the sixties and seventies. Digitised, but closed: without permission from writers, musicians and performers nothing may leave the building. Contracts were burnt or never signed.',
        done: 'We made three piles: maker known, maker lost, more than five makers. For lost makers we followed a fixed route of six sources, with a limit of forty minutes. Those we found received a letter of one page, with a reply card and a fee of 50 euros per hour of footage.',
        together:
          'The university tested whether our search was diligent enough for the law on orphan works. A former production manager of 84 recognised names that are in no register.',
        changed:
          'Of 2,200 programmes 940 are open, 310 only in the reading room and 950 closed. Of 1,480 people we wrote to, 86 per cent agreed. Sixteen asked us expressly never to show something, which we respect.',
        failed:
          'Nearly half remains closed, mostly because of music. We should have had an arrangement with a collecting society before we began, not after. Automatic face recognition was switched off after a week: it took a weather man for his brother, and we did not think it decent either.',
        remains: 'A permanent rights officer for 24 hours a week.',
        reuse: 'Search route, letter and decision tree. The file of names is not public.',
      },
    ),
  },
  {
    slug: 'ditches-open-data',
    organisation: 'museum-stilstaand-water',
    kind: 'case',
    monthsAgo: 20,
    content: inEnglish(
      {
        sectors: ['museum', 'heritage'],
        partnerSectors: ['agriculture', 'research', 'public-authority'],
        organisations: [
          'Museum Stilstaand Water',
          'Waterschap Het Lage Eind',
          'Boerenkring Drassig',
        ],
        place: 'Friesland',
        audiences: ['professionals', 'schools'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'widely-used',
        started: '2022-03',
        structuralEuros: 4_800,
        projectEuros: 52_000,
        hours: 880,
        n: 1_270,
        licence: 'CC0-1.0',
      },
      {
        title: 'A collection of ditch maps that farmers actually use',
        problem:
          'Our 1,270 historical water maps had been scanned for years and were looked at by a handful of collectors. The water authority was meanwhile paying surveyors to find out where ditches used to run.',
        done: 'We georeferenced all maps with volunteers and published them as open data, as layers that fit the software farmers and engineers already have. No portal of our own. A phone number is printed on each layer.',
        together:
          'The water authority paid for control points. Boerenkring Drassig sent members with boots to check a hundred of them. Retired surveyors did most of the clicking.',
        changed:
          'The layers are requested about 2,000 times a day. The authority says that eleven drainage plans in 2024 used them. School visits rose a little; a farmer came to see the original of his own field and brought his whole family.',
        failed:
          'The first edition was off by up to 14 metres because we trusted one map as reference. A farmer dug a trench in the wrong place and sent us the bill, which we paid. The story layer with anecdotes, which we loved, gets three views a week. We never managed to name all volunteers in the metadata.',
        remains:
          'Maintained by the museum with a contribution from the water authority until 2029.',
        reuse: 'Everything is in the public domain, including the list of mistakes.',
      },
    ),
  },
  {
    slug: 'kunst-lenen-zonder-kist',
    organisation: 'kunsthal-de-lege-sokkel',
    kind: 'case',
    monthsAgo: 23,
    content: inDutch(
      {
        sectors: ['visual-art'],
        partnerSectors: ['care', 'technology'],
        organisations: ['Kunsthal De Lege Sokkel', 'Zorggroep De Zonzijde'],
        place: 'Noord-Brabant',
        audiences: ['older-people', 'disabled-people', 'makers'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'stopped',
        started: '2022-11',
        ended: '2024-05',
        structuralEuros: 0,
        projectEuros: 39_000,
        hours: 410,
        n: 126,
        licence: 'ask',
      },
      {
        title: 'Digitale kunst uitlenen aan huiskamers: de rechten waren het werk',
        problem:
          'In zorghuizen hangt overal dezelfde foto van een klaproos. Wij hebben videokunst die in depot staat. Waarom lenen we die niet uit, net als schilderijen?',
        done: 'Twaalf schermen in lijst, elk kwartaal andere werken, met een kaart voor de begeleider. Kunstenaars kregen 90 euro per kwartaal per scherm. Bewoners kozen uit vier voorstellen.',
        together:
          'De Zonzijde betaalde de schermen en wees per huis een kunstvrager aan. Wij deden selectie en contracten.',
        changed:
          'Van 126 bewoners die meededen noemde 55 procent een werk bij naam na een maand. In twee huizen is nu een wekelijks kijkuur. Negen kunstenaars verdienden er samen 9.700 euro mee.',
        failed:
          'Per werk kostte het contract zes uur. Een video is soms van vier mensen en een danser, en voor vertoning in zorg bestond geen tarief. We zijn opgehouden toen de jurist duurder was dan de kunst. Eén werk met blauw flitslicht had nooit in een huis met epilepsiepatiënten mogen komen; dat zagen we na twee dagen.',
        remains:
          'De schermen tonen nu werk van regionale kunstenaars die rechtstreeks tekenen met de zorggroep.',
        reuse: 'Modelcontract van twee kantjes, op aanvraag met uitleg.',
      },
    ),
  },
  {
    slug: 'naming-things-again',
    organisation: 'openluchtmuseum-regenjas',
    kind: 'case',
    monthsAgo: 8,
    content: inEnglish(
      {
        sectors: ['museum', 'heritage'],
        partnerSectors: ['civil-society', 'research'],
        organisations: ['Openluchtmuseum Regenjas', 'Stichting Andere Woorden'],
        place: 'Overijssel',
        audiences: ['everyone', 'newcomers'],
        parts: ['culture-and-competences', 'data-and-technology'],
        stage: 'in-use',
        started: '2024-02',
        structuralEuros: 3_000,
        projectEuros: 27_500,
        hours: 640,
        n: 18_400,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Old words in the catalogue: adding instead of erasing',
        problem:
          'Our records contain words that hurt people. Putting 18,400 descriptions on the web unchanged was not acceptable; deleting words would hide how the museum used to speak.',
        done: 'We made a list of 140 terms with people they concern. Each old term stays visible in the history of the record, with a date and a note, and a new description comes first. Search finds both, and explains the old word before it shows it.',
        together:
          'Stichting Andere Woorden chaired eight evenings with 35 residents and was paid for them. Two curators were present to listen only.',
        changed:
          'We changed 2,650 records. Requests for correction come in at about three a week and 80 per cent is handled within ten days. A school used the list for a term of history lessons.',
        failed:
          'A script replaced words in one night and also changed the titles of books and the name of a village. It took three weeks to undo, because nobody had made a copy that morning. Some residents found that we asked them to do our homework; they were right about the first two evenings, which were unpaid.',
        remains: 'A yearly evening, paid, and an owner in the collection department.',
        reuse: 'The list with notes, the procedure and the script, with its fix.',
      },
    ),
  },
  {
    slug: 'zolder-van-de-verzamelaar',
    organisation: 'erfgoedhuis-zolder-en-kelder',
    kind: 'case',
    monthsAgo: 16,
    content: inDutch(
      {
        sectors: ['heritage'],
        partnerSectors: ['technology', 'civil-society'],
        organisations: ['Erfgoedhuis Zolder en Kelder', 'Verzamelaarskring Nog Een Kast'],
        place: 'Utrecht',
        audiences: ['older-people', 'professionals'],
        parts: ['data-and-technology', 'culture-and-competences'],
        stage: 'in-use',
        started: '2023-01',
        structuralEuros: 13_000,
        projectEuros: 24_000,
        hours: 900,
        n: 61,
        licence: 'CC0-1.0',
      },
      {
        title: 'Een scanbus voor verzamelaars die niet weg kunnen',
        problem:
          'Particuliere verzamelingen verdwijnen in de container zodra iemand verhuist. De eigenaren zijn vaak oud, wantrouwig tegenover de cloud en terecht trots.',
        done: 'Een oude bestelbus met scanner, fototafel en kachel. Twee medewerkers en een vrijwilliger staan drie dagen voor de deur. Er gaat niets mee naar binnen of buiten zonder dat de eigenaar erbij is. Aan het eind krijgt die een boek op papier en een schijf; een kopie gaat alleen naar het erfgoedhuis als hij tekent.',
        together:
          'De verzamelaarskring koos de adressen en kwam altijd eerst zelf koffiedrinken. Dat leverde meer vertrouwen op dan elke folder.',
        changed:
          '61 verzamelingen, 38.000 beelden. Veertien eigenaren hebben hun spullen per testament geregeld. Vier collecties gingen naar een museum, de rest blijft waar die is.',
        failed:
          'Wij digitaliseerden in het begin alles, ook 900 suikerzakjes die al elders bestonden. Een halve dag vooraf vergelijken had een maand gescheeld. Twee families kregen ruzie over het boek, want daarin stond voor het eerst wat er was. Daar hebben we nu een gesprek voor, maar geen oplossing.',
        remains:
          'De bus rijdt nog, twaalf weken per jaar, betaald uit de provinciale erfgoedsubsidie.',
        reuse: 'Inrichting van de bus, toestemmingsbrief, gespreksregels.',
      },
    ),
  },
  {
    slug: 'costumes-in-a-shared-store',
    organisation: 'toneelgroep-de-souffleur',
    kind: 'case',
    monthsAgo: 27,
    content: inEnglish(
      {
        sectors: ['stage'],
        partnerSectors: ['business', 'technology', 'education'],
        organisations: [
          'Toneelgroep De Souffleur',
          'Operahuis De Hoge C',
          'Wasserij Het Derde Bedrijf',
        ],
        place: 'Noord-Holland',
        audiences: ['makers', 'professionals'],
        parts: ['processes-and-structure', 'data-and-technology'],
        stage: 'in-use',
        started: '2022-02',
        structuralEuros: 14_500,
        projectEuros: 47_000,
        hours: 1_400,
        n: 7_600,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'A catalogue of 7,600 costumes that six companies borrow from',
        problem:
          'Six companies each rented storage for costumes they could not find. Designers bought a new dinner jacket rather than search for the nine we had.',
        done: 'We put a washable chip in each garment, photographed it on a dummy and recorded only size, colour, period and damage. Reservation works as in a library, including fines. The laundry reads the chip, so it knows what is out and what is dirty.',
        together:
          'Wasserij Het Derde Bedrijf already tagged hotel linen and lent its reader. Students of fashion made the photographs. De Hoge C stores the large pieces.',
        changed:
          'In 2024 there were 1,930 loans between companies; our purchases fell by 38 per cent, about 41,000 euros in all. Two storage units were given up. Designers say that they browse it for ideas.',
        failed:
          'Actors’ measurements were in the first version, with names. That is personal data of the intimate kind and it was visible to six organisations for five weeks. We removed it and told everyone. We also gave up colour names; eleven people disagreed about what is beige, and now there is a photograph with a colour card.',
        remains: 'A joint association with one paid wardrobe keeper for 20 hours.',
        reuse: 'Fields, lending rules and the calculation.',
      },
    ),
  },
];
