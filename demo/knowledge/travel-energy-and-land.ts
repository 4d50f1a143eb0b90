import { inDutch, inEnglish, type DemoEntry } from './entry.ts';

/** Tourism, public transport, energy and farming. */
export const travelAndLand: readonly DemoEntry[] = [
  {
    slug: 'vertraging-eerlijk-gemeld',
    organisation: 'streekbus-de-omweg',
    kind: 'case',
    monthsAgo: 16,
    content: inDutch(
      {
        sectors: ['mobility'],
        partnerSectors: ['technology', 'stage'],
        organisations: ['Streekbus De Omweg', 'Theater De Zevende Wand'],
        place: 'Drenthe',
        audiences: ['everyone', 'older-people'],
        parts: ['data-and-technology', 'audience-and-value'],
        stage: 'widely-used',
        started: '2022-10',
        ended: '2024-12',
        structuralEuros: 13_000,
        projectEuros: 48_000,
        hours: 690,
        n: 210_000,
        licence: 'CC0-1.0',
      },
      {
        title: 'Vertraging melden voordat je het zeker weet',
        problem:
          'Ons haltebord zei “3 minuten” tot de bus er twintig later was. Chauffeurs wisten het allang, maar een melding moest langs drie mensen en een goedkeuring.',
        done: 'De chauffeur drukt op één van vier knoppen: druk, brug, pech, rolstoel. Het bericht staat in tien seconden op de halte en op de telefoon, met de reden en een ruime schatting. Wordt het erger, dan zeggen we ook dat we fout zaten.',
        together:
          'Acht chauffeurs ontwierpen de knoppen. Het theater zet de berichten in de foyer en wacht nu bij “brug” vijf minuten met beginnen.',
        changed:
          'Over 210.000 ritten steeg het rapportcijfer voor informatie van 5,8 naar 7,3, terwijl de bussen niet één minuut stipter reden. Agressie tegen chauffeurs: 31 naar 12 meldingen.',
        failed:
          'Knop vier heette “rolstoel”. Reizigers gingen zuchten zodra er een rolstoel instapte, en een passagier hoorde haar eigen naam als oorzaak van vertraging. Na negen weken heet de knop “instappen”. Dat wij het bedachten zonder één rolstoelgebruiker aan tafel, was de echte fout.',
        remains: 'Standaard in alle bussen. De reden “druk” gebruiken we om lijnen te verlengen.',
        reuse: 'De teksten en de telling. Ook voor festivals en wachtkamers.',
      },
    ),
  },
  {
    slug: 'lifts-that-tell-when-they-are-broken',
    organisation: 'streekbus-de-omweg',
    kind: 'case',
    monthsAgo: 9,
    content: inEnglish(
      {
        sectors: ['mobility'],
        partnerSectors: ['civil-society', 'museum', 'public-authority'],
        organisations: [
          'Streekbus De Omweg',
          'Rolstoelclub De Korte Bocht',
          'Museum Stilstaand Water',
        ],
        place: 'Drenthe',
        audiences: ['disabled-people', 'older-people', 'families'],
        parts: ['audience-and-value', 'data-and-technology'],
        stage: 'in-use',
        started: '2024-01',
        ended: '2025-09',
        structuralEuros: 8_800,
        projectEuros: 35_000,
        hours: 520,
        n: 29,
        licence: 'CC0-1.0',
      },
      {
        title: 'Lifts that report when they are broken, door to door',
        problem:
          'A journey is accessible until one lift is out. Members of De Korte Bocht planned four routes for each outing and still ended up at a staircase once in six trips.',
        done: 'Sensors of 40 euros count the movements of 29 lifts and ramps at stations, car parks and two museums. No movement for an hour in daytime means a person calls. The status is in the travel planner and on a telephone line with a human voice.',
        together:
          'Club members checked 412 reports on the spot. The museum put its own lift in, the first building that is not a station.',
        changed:
          'Failed trips fell from one in six to one in twenty-one. Average outage: from 9 days to 3, since the owners now appear in a public list.',
        failed:
          'One lift reported perfect health for a month. Children were jumping in it; it moved but the door did not open. A wheelchair user was inside for fifty minutes. A movement is not a journey: we now count doors too. Two owners refused, and the town has no means to force them.',
        remains: 'Paid by the province for five years. After that nobody has promised anything.',
        reuse: 'Drawings and data are open. We would like ten theatres next.',
      },
      {
        title: 'Liften die zelf melden dat ze stuk zijn, van deur tot deur',
        problem:
          'Een reis is toegankelijk tot er één lift uitvalt. Leden van De Korte Bocht planden per uitje vier routes en stonden alsnog één op de zes keer voor een trap.',
        done: 'Sensors van 40 euro tellen de bewegingen van 29 liften en hellingen op stations, in garages en bij twee musea. Beweegt er overdag een uur niets, dan belt iemand. De stand staat in de reisplanner en is te horen op een telefoonlijn met een mens.',
        together:
          'Clubleden controleerden 412 meldingen ter plekke. Het museum deed zijn eigen lift erbij, als eerste gebouw dat geen station is.',
        changed:
          'Mislukte reizen gingen van één op zes naar één op eenentwintig. Gemiddelde storing: van 9 naar 3 dagen, want de eigenaren staan nu op een openbare lijst.',
        failed:
          'Eén lift meldde een maand lang dat alles goed was. Kinderen sprongen erin; hij bewoog, maar de deur ging niet open. Een rolstoelgebruiker zat vijftig minuten vast. Een beweging is nog geen reis: nu tellen we ook deuren. Twee eigenaren weigerden, en de gemeente kan hen niet dwingen.',
        remains: 'Vijf jaar betaald door de provincie. Daarna heeft niemand iets beloofd.',
        reuse: 'Tekeningen en gegevens zijn open. Graag nu tien theaters.',
      },
    ),
  },
  {
    slug: 'deelbus-na-de-voorstelling',
    organisation: 'streekbus-de-omweg',
    kind: 'case',
    monthsAgo: 31,
    content: inDutch(
      {
        sectors: ['mobility'],
        partnerSectors: ['stage', 'civil-society'],
        organisations: ['Streekbus De Omweg', 'Dorpshuis De Lange Pauze', 'Podium Achter de Dijk'],
        place: 'Drenthe',
        audiences: ['older-people', 'young-people', 'people-at-a-distance'],
        parts: ['audience-and-value', 'strategy-and-budget'],
        stage: 'stopped',
        started: '2021-10',
        ended: '2023-12',
        structuralEuros: 31_000,
        projectEuros: 26_000,
        hours: 480,
        n: 1_870,
        licence: 'CC0-1.0',
      },
      {
        title: 'Een nachtbusje op bestelling dat leeg terugreed',
        problem:
          'Na negen uur rijdt hier niets. Mensen zonder auto zagen nooit een slotapplaus. Podia en sportkantines klaagden er al tien jaar over.',
        done: 'Een busje met acht plaatsen, te bestellen tot een uur voor het einde. Een programma voegde ritten samen tot een route. Prijs: drie euro, chauffeurs waren gepensioneerde beroepsrijders.',
        together: 'Drie podia betaalden samen 600 euro per maand, een sportcomplex evenveel.',
        changed:
          '1.870 ritten in twee jaar. Van 214 ondervraagde reizigers was 62 procent anders thuisgebleven. Gemiddeld 2,3 mensen per rit: 19 euro subsidie per persoon.',
        failed:
          'De reisplanner mikte op volle busjes en liet mensen daarom soms 45 minuten wachten op een donker plein. Meisjes van zestien belden hun vader, en bestelden daarna nooit meer. We keken naar de bezetting en niet naar het wachten. Toen de provincie stopte, bleek geen podium bereid het dubbele te betalen, en terecht.',
        remains:
          'Een lijst van 40 vrijwillige rijders die elkaar kennen. Het rijdt minder en beter.',
        reuse: 'De kostenopbouw. De software raden we niet aan.',
      },
    ),
  },
  {
    slug: 'less-crowded-by-telling-less',
    organisation: 'provincie-middelmaat',
    kind: 'case',
    monthsAgo: 12,
    content: inEnglish(
      {
        sectors: ['tourism'],
        partnerSectors: ['heritage', 'public-authority', 'research'],
        organisations: [
          'Streekbezoek Middelmaat',
          'Openluchtmuseum Regenjas',
          'Universiteit van de Vlakte',
        ],
        place: 'Middelmaat',
        audiences: ['everyone', 'families'],
        parts: ['audience-and-value', 'data-and-technology'],
        stage: 'experiment',
        started: '2023-04',
        ended: '2025-03',
        structuralEuros: 6_000,
        projectEuros: 39_000,
        hours: 610,
        n: 88_000,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Spreading visitors by recommending less',
        problem:
          'One mill, photographed by somebody famous, drew 900 people on a Sunday to a lane of three metres. Our own website ranked it first, because it was popular, because we ranked it first.',
        done: 'We removed the top ten. The page now asks how much time, what weather, with whom, and gives three places, drawn by lot from those with room. Counters at 31 gates feed it. The mill is listed, with its crowding per hour.',
        together:
          'Thirty-one small sites joined, from cheese farm to chapel. The university ran two versions for 88,000 visits.',
        changed:
          'With the lottery, the busiest five places lost 18 per cent and fourteen small ones doubled. Satisfaction was equal. The open-air museum filled three wet Tuesdays.',
        failed:
          'Two small places had asked for guests and could not cope: one toilet, no parking, a neighbour with a tractor. A chapel withdrew after a wedding was interrupted. We had measured demand everywhere and room nowhere. The planned app (22,000 of the budget) was cancelled; a page was enough.',
        remains:
          'The page runs. Whether the mill is quieter is unclear: the famous person has been back.',
        reuse: 'The lottery and its test. Useful for any list that ranks by clicks.',
      },
    ),
  },
  {
    slug: 'gastenkaart-van-negen-campings',
    organisation: 'provincie-middelmaat',
    kind: 'case',
    monthsAgo: 22,
    content: inDutch(
      {
        sectors: ['tourism', 'business'],
        partnerSectors: ['museum', 'mobility'],
        organisations: [
          'Campingkring Natte Tent',
          'Museum van de Verloren Paraplu',
          'Streekbus De Omweg',
        ],
        place: 'Middelmaat',
        audiences: ['families'],
        parts: ['audience-and-value', 'processes-and-structure'],
        stage: 'in-use',
        started: '2022-04',
        ended: '2024-10',
        structuralEuros: 9_700,
        projectEuros: 28_000,
        hours: 430,
        n: 14_200,
        licence: 'ask',
      },
      {
        title: 'Een gastenpas bij regen: negen campings, drie musea en een bus',
        problem:
          'Op natte dagen zaten 2.000 kampeerders in hun voortent te klagen, tien kilometer van drie lege musea. Een kortingsfolder lag overal en werd door niemand gebruikt.',
        done: 'De pas zit in het sleutelkoord van de camping. Regent het om tien uur meer dan twee millimeter, dan is de bus gratis en het museum half geld. Een sms om half negen zegt het, meer niet.',
        together:
          'Campings betalen 40 cent per overnachting. Musea krijgen daarvan per bezoek een deel. De bus telt.',
        changed:
          'In drie zomers 14.200 bezoeken, waarvan vier van de vijf anders niet waren gekomen (n=390 gevraagd). Een museum huurde op natte dagen extra mensen in via dezelfde sms.',
        failed:
          'De eerste zomer was de droogste in veertig jaar: elf regendagen. Daarna zetten wij de grens op een kwart millimeter en toen stonden we in de zon met 300 mensen voor de deur. Eén camping gaf de passen ook aan dagjesmensen; dat is uitgepraat, maar kostte ons 2.600 euro en een vriendschap.',
        remains: 'Negen campings, contract tot 2027.',
        reuse: 'De verdeelsleutel en de afspraak over de weerdrempel.',
      },
    ),
  },
  {
    slug: 'meters-in-elf-gebouwen',
    organisation: 'gemeente-oeverzicht',
    kind: 'case',
    monthsAgo: 19,
    content: inDutch(
      {
        sectors: ['energy', 'public-authority'],
        partnerSectors: ['stage', 'museum', 'sport'],
        organisations: [
          'Gemeente Oeverzicht',
          'Energiecoöperatie Het Lage Pitje',
          'Theater De Zevende Wand',
        ],
        place: 'Oeverzicht',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-11',
        ended: '2024-10',
        structuralEuros: 4_400,
        projectEuros: 21_000,
        hours: 330,
        n: 11,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Slimme meters in elf gebouwen: de nacht was het lek',
        problem:
          'De energierekening van theater, zwembad en sporthal verdubbelde. Iedereen had een mening over lampen. Niemand wist wat er om drie uur ’s nachts draaide.',
        done: 'Elf gebouwen kregen per groep een meter van 60 euro. Elke maandag krijgt de conciërge één grafiek: de nacht van zondag. Drie vragen erbij: wat staat aan, wie heeft het nodig, wie mag het uitzetten?',
        together:
          'Het Lage Pitje plaatste de meters en leerde conciërges kijken. Zij kregen een potje van 500 euro om zelf te besteden aan tijdschakelaars.',
        changed:
          'Nachtverbruik daalde met 37 procent, het totaal met 16: samen 61.000 euro per jaar. In het theater bleek de ventilatie van het decoratelier sinds 2011 aan te staan.',
        failed:
          'In het museumdepot zette iemand, trots op zijn grafiek, de luchtbehandeling op zondag uit. De vochtigheid steeg acht procentpunt en een schilderij kreeg een plooi. Verzekering betaalde niet. Er hing geen briefje wat nooit uit mag. Ook werd de ranglijst tussen gebouwen een ruzie; na twee maanden gestopt.',
        remains: 'De maandaggrafiek, en in elk gebouw een rode sticker op wat aan moet blijven.',
        reuse: 'Instructie en stickerlijst.',
      },
    ),
  },
  {
    slug: 'solar-roof-owned-by-subscribers',
    organisation: 'kennisinstituut-de-spil',
    kind: 'case',
    monthsAgo: 25,
    content: inEnglish(
      {
        sectors: ['energy', 'civil-society'],
        partnerSectors: ['stage', 'business'],
        organisations: ['Energiecoöperatie Het Lage Pitje', 'Operahuis De Hoge C'],
        countries: ['NL', 'BE'],
        place: 'Havenmonde',
        audiences: ['everyone'],
        parts: ['strategy-and-budget', 'audience-and-value'],
        stage: 'in-use',
        started: '2021-05',
        ended: '2024-03',
        structuralEuros: 2_700,
        projectEuros: 186_000,
        hours: 940,
        n: 312,
        licence: 'ask',
      },
      {
        title: 'A solar roof owned by 312 subscribers',
        problem:
          'The opera’s roof could carry 640 panels. It had no money; the bank wanted certainty that there would still be an opera in fifteen years.',
        done: 'A cooperative sold shares of 250 euros, first to season-ticket holders, then to the street. The opera buys the power at a fixed price. Members receive three per cent and one evening a year on the roof.',
        together:
          'Het Lage Pitje had done it on two schools. A Belgian cooperative lent its accounts software and its patience.',
        changed:
          '312 members, 186,000 euros in five weeks. The panels give 22 per cent of the house’s electricity. Of the 312, 57 had never been inside; 40 of them have bought a ticket since.',
        failed:
          'The roof evening had to be cancelled twice: no railing, no permit. On the third try it hailed. More costly: the roofing needed renewal in year three, which a survey of 1,800 euros would have told us. Taking panels off and on again took 29,000 and one year’s interest. I wrote that letter to members myself; nobody left, to my surprise.',
        remains:
          'The contract runs to 2038. The members’ meeting elects one of the opera’s advisers.',
        reuse: 'Statutes and prospectus, on request.',
      },
    ),
  },
  {
    slug: 'maaimachine-met-agenda',
    organisation: 'kennisnetwerk-oost-west',
    kind: 'case',
    monthsAgo: 17,
    content: inDutch(
      {
        sectors: ['agriculture'],
        partnerSectors: ['technology', 'festival'],
        organisations: ['Machinering De Gedeelde Ploeg', 'Kennisnetwerk Oost-West'],
        place: 'Overijssel',
        audiences: ['professionals'],
        parts: ['processes-and-structure', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-02',
        ended: '2024-11',
        structuralEuros: 24_000,
        projectEuros: 140_000,
        hours: 510,
        n: 23,
        licence: 'CC-BY-4.0',
      },
      {
        title: 'Drieëntwintig boeren delen negen machines en één agenda',
        problem:
          'In elke schuur stond een zaaimachine van 40.000 euro die zes dagen per jaar werkte. Delen ging over de heg, tot het twee dagen droog was en iedereen tegelijk wilde.',
        done: 'Negen machines in één coöperatie, met een reserveringssysteem. Niet wie eerst komt: het programma rangschikt op gewas, weer en hoe vaak je al moest wachten. Een monteur keurt na elke beurt en maakt vier foto’s.',
        together:
          'Ieder legde 6.000 euro in. Oost-West bracht ons in gesprek met vier podia die licht en geluid wilden delen; hun piek is kerst, de onze mei.',
        changed:
          'Kosten per hectare 31 procent lager. In drie jaar twee echte ruzies, bij de heg waren dat er twee per zomer. De podia namen de foto’s over.',
        failed:
          'De regel “schade betaalt wie haar maakte” werkte niet: niemand meldde iets en de dorsmachine stond in augustus stil met een oude barst. Drie boeren verloren een dag en één een halve oogst. Nu betaalt de pot, en melden we wel. Het sensorkastje van 9.000 euro bewees vooral dat het geen bereik had.',
        remains: 'Coöperatie met een eigen vermogen van 88.000 euro.',
        reuse: 'Het reglement, één vel. Werkt voor alles wat duur is en stilstaat.',
      },
      {
        title: 'Twenty-three farmers share nine machines and one calendar',
        problem:
          'In every shed stood a seed drill of 40,000 euros that worked six days a year. Sharing was done over the hedge, until two dry days came and everybody wanted it at once.',
        done: 'Nine machines in one cooperative, with a booking system. It is not first come, first served: the program ranks by crop, weather and how often you have waited. A mechanic inspects after each turn and takes four photographs.',
        together:
          'Each put in 6,000 euros. Oost-West brought us together with four venues that wanted to share light and sound; their peak is Christmas, ours is May.',
        changed:
          'Costs per hectare are 31 per cent lower. Two real quarrels in three years; over the hedge it was two a summer. The venues copied the photographs.',
        failed:
          'The rule “who breaks it pays” did not work: nobody reported anything and in August the thresher stood still with an old crack. Three farmers lost a day and one half a harvest. Now the pool pays, and we do report. The sensor box of 9,000 euros mostly proved that it had no reception.',
        remains: 'A cooperative with 88,000 euros of its own capital.',
        reuse: 'The rules, one sheet. They work for anything expensive that stands idle.',
      },
    ),
  },
  {
    slug: 'data-cooperative-of-dairy-farmers',
    organisation: 'universiteit-van-de-vlakte',
    kind: 'case',
    monthsAgo: 11,
    content: inEnglish(
      {
        sectors: ['agriculture', 'research'],
        partnerSectors: ['technology', 'public-authority'],
        organisations: ['Datacoöperatie De Melkbus', 'Universiteit van de Vlakte'],
        place: 'Flevoland',
        audiences: ['professionals'],
        parts: ['data-and-technology', 'strategy-and-budget'],
        stage: 'in-use',
        started: '2022-06',
        ended: '2025-06',
        structuralEuros: 58_000,
        projectEuros: 240_000,
        hours: 2_700,
        n: 147,
        licence: 'CC-BY-SA-4.0',
      },
      {
        title: 'Farmers who own their data together and lend it out by vote',
        problem:
          'The milking robot sent its figures to the maker, the feed merchant sent advice based on them, and the farmer paid for both. Nobody could take their history along to another brand.',
        done: '147 farmers founded a cooperative that holds a copy. Every request for use goes to twelve drawn members, with a plain page: who, what for, what comes back. A yes lasts one year. Anyone may stay out of a single request.',
        together:
          'The university wrote the page with a primary-school teacher. Robot makers joined after the third largest customer threatened to leave.',
        changed:
          'Of 34 requests 21 were granted. Income: 92,000 euros a year, above the costs. Comparing with neighbours cut antibiotics by 12 per cent, according to our own count.',
        failed:
          'In the second year a granted research file could be traced to one farm, as there was only one with goats as well. The farmer found himself in an appendix. Withdrawing it from 600 readers is impossible. We now test small groups first, and under ten we refuse. Also, drawn members from large farms never came.',
        remains:
          'Fifty new members a year. Fourteen theatres visited to see whether it fits audience data.',
        reuse: 'Statutes, the plain page and the rule of ten.',
      },
    ),
  },
];
