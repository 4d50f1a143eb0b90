/**
 * What people might want to start, beside what the demo's knowledge holds: written by hand before
 * anything was measured, in the words of somebody who has not read the entries.
 */
export type Known = {
  readonly id: string;
  readonly text: string;
  /** What a knowing colleague would answer: it exists, a part of it exists, or nothing does. */
  readonly expected: 'exists' | 'partly' | 'not';
  /** Entries (slugs) that the colleague would name; any of them is right. */
  readonly entries: readonly string[];
};

const exists = (id: string, text: string, ...entries: string[]): Known => ({
  id,
  text,
  expected: 'exists',
  entries,
});
const partly = (id: string, text: string, ...entries: string[]): Known => ({
  id,
  text,
  expected: 'partly',
  entries,
});
const not = (id: string, text: string): Known => ({ id, text, expected: 'not', entries: [] });

export const questions: readonly Known[] = [
  exists(
    'rehearsal-schools',
    'We willen schoolklassen op afstand laten meekijken bij repetities, zodat jongeren ook iets zien voordat de première er is.',
    'meekijken-bij-de-doorloop',
    'teenagers-behind-the-dyke',
    'young-audiences-and-unfinished-work',
    'under-25s-behind-the-conductor',
  ),
  exists(
    'rehearsal-schools-en',
    'We would like pupils to watch run-throughs of our plays remotely and answer a question from the director on their phones.',
    'meekijken-bij-de-doorloop',
  ),
  exists(
    'visit-elderly',
    'Families living far away should be able to visit residents of a nursing home by video, with a volunteer who helps with the screen.',
    'bezoekuur-op-afstand',
  ),
  exists(
    'choir-abroad',
    'Ons koor woont verspreid over twee landen. We willen samen repeteren met een verbinding tussen twee oefenruimtes.',
    'chorus-in-two-countries',
  ),
  exists(
    'two-studios',
    'Dancers in two cities rehearsing together through life-size projection on a wall, to save travel.',
    'twee-studios-een-dans',
  ),
  exists(
    'stream-tickets',
    'We overwegen om elke voorstelling ook als betaalde livestream aan te bieden voor mensen die thuis kijken.',
    'een-stoel-thuis',
  ),
  exists(
    'village-hall',
    'Broadcasting the opera live on a big screen in a village hall for older people without a car.',
    'dorpshuis-als-tweede-zaal',
  ),
  exists(
    'qa-cinemas',
    'Een nagesprek met de regisseur dat tegelijk in meerdere bioscopen en online te volgen is, waarbij alle zalen vragen kunnen stellen.',
    'questions-from-the-back-row',
  ),
  exists(
    'robot-hospital',
    'Zieke kinderen in het ziekenhuis laten rondrijden door het museum met een robot op wielen.',
    'a-visitor-on-wheels',
  ),
  exists(
    'orchestra-carehome',
    'An orchestra that plays live for care homes over video, where residents can talk back and ask for a piece again.',
    'concert-in-beide-richtingen',
  ),
  exists(
    'surtitles-phone',
    'Surtitles on the spectator’s own phone, so that people can choose the language and the size of the letters.',
    'boventitels-op-je-telefoon',
  ),
  exists(
    'captions-small',
    'Betaalbare live ondertiteling voor dove bezoekers in een klein theater, met spraakherkenning en iemand die op afstand verbetert.',
    'live-captions-small-venues',
  ),
  exists(
    'captions-council',
    'Subtitles during the meetings of the municipal council, and a searchable transcript of the debate afterwards.',
    'raadsvergadering-met-ondertitels',
  ),
  exists(
    'deaf-guides',
    'A street festival that wants to be welcoming for deaf visitors, with sign language guides who choose the acts.',
    'tolk-op-de-stoeprand',
  ),
  exists(
    'audio-description',
    'Audio description of paintings made together with blind people.',
    'horen-wat-er-hangt',
  ),
  exists(
    'quiet-hour',
    'A quiet hour in the museum for families with autistic children: less sound, softer light, a room to retreat.',
    'een-uur-zonder-prikkels',
    'in-vier-uur-een-prikkelarm-uur',
  ),
  exists(
    'relaxed',
    'Voorstellingen voor kinderen met autisme, waarbij je mag rondlopen, het licht half aan blijft en de deuren open.',
    'relaxed-performances-for-four-and-up',
  ),
  exists(
    'quiet-bus',
    'A bus ride with low light and no announcements for passengers who are sensitive to noise.',
    'stille-rit',
  ),
  exists(
    'feel-music',
    'Dove jongeren muziek laten voelen met trilvesten bij concerten.',
    'feeling-the-bass',
  ),
  exists(
    'youth-programmers',
    'Young people with their own budget who decide which bands play in our venue.',
    'jongeren-kiezen-de-bands',
  ),
  exists(
    'orchestra-young',
    'Jongvolwassenen tussen de musici laten zitten tijdens een orkestrepetitie.',
    'under-25s-behind-the-conductor',
  ),
  exists(
    'children-labels',
    'Children writing the labels next to the objects in the museum.',
    'kinderen-maken-de-zaaltekst',
  ),
  exists(
    'community-opera',
    'With the inhabitants of a neighbourhood that will be demolished, make an opera about their own homes.',
    'buurtopera-zonder-solisten',
  ),
  exists(
    'drawn-panel',
    'A citizens’ panel chosen by lot that decides about the noise and closing time of a festival.',
    'geloot-festivalpanel',
  ),
  exists(
    'residents-choose',
    'Bewoners van een verpleeghuis zelf laten kiezen welke artiesten er komen optreden, met een eigen budget.',
    'residents-book-the-artist',
  ),
  exists(
    'replay',
    'Delayed video in the practice room so that acrobats see their own jump a moment later.',
    'oefenen-met-videoterugblik',
  ),
  exists(
    'shared-ticketing',
    'Met drie theaters samen één kaartverkoopsysteem kopen, terwijl ieder zijn eigen klantgegevens houdt.',
    'three-box-offices-one-system',
  ),
  exists(
    'one-crm',
    'Bring together the addresses that are spread over many lists into one customer relationship system.',
    'van-elf-lijstjes-naar-een-relatiebestand',
  ),
  exists(
    'pay-what-you-can',
    'Pay what you can: visitors choose between three ticket prices without proof of income.',
    'betaal-wat-je-kunt',
  ),
  exists(
    'dynamic',
    'Kaartprijzen die meebewegen met de vraag, zoals hotels en vliegmaatschappijen doen.',
    'dynamic-prices-given-up',
  ),
  exists(
    'no-show',
    'How to prevent people who reserved a free ticket from not turning up.',
    'gratis-maar-wel-komen',
  ),
  exists(
    'bus-ticket',
    'A theatre ticket that is also valid on public transport, with a late bus that waits until the show has ended.',
    'combikaart-met-de-bus',
  ),
  exists(
    'photo-collection',
    'Photographing the whole museum collection with volunteers and putting it online.',
    'vierduizend-paraplus-op-de-foto',
  ),
  exists(
    'orphan-works',
    'Clearing the rights of old television programmes of which the makers are unknown.',
    'rechten-zonder-erfgenamen',
  ),
  exists(
    'old-maps',
    'Historische kaarten als open data publiceren zodat waterschappen en boeren ze kunnen gebruiken.',
    'ditches-open-data',
  ),
  exists(
    'video-art-care',
    'Lending digital art on screens to care homes.',
    'kunst-lenen-zonder-kist',
  ),
  exists(
    'words',
    'Kwetsende woorden in de catalogus van een museum vervangen of toelichten.',
    'naming-things-again',
  ),
  exists(
    'costumes',
    'Gezelschappen die hun kostuums in één magazijn zetten en van elkaar lenen, met een chip in elk kledingstuk.',
    'costumes-in-a-shared-store',
  ),
  exists(
    'transcribe',
    'Vrijwilligers die online oude handschriften overtypen en verbeteren wat de computer heeft gelezen.',
    'many-hands-one-flood-register',
  ),
  exists(
    'oral-history',
    'Oral history interviews with migrants, who can later withdraw their recording or decide who may hear it.',
    'stemmen-van-de-kelder',
  ),
  exists(
    'upload-app',
    'An app with which inhabitants upload their own photographs to the local archive.',
    'buurtarchief-op-de-telefoon',
  ),
  exists(
    'maker-bus',
    'Een bibliotheekbus met een werkplaats waar kinderen in dorpen dingen kunnen maken en repareren.',
    'makerspace-in-the-library-bus',
  ),
  exists(
    'digital-help',
    'Volunteers visiting people at home to help with their computer or phone.',
    'digihulp-aan-de-keukentafel',
  ),
  exists(
    'read-aloud',
    'Acteurs die ouderen opbellen om een half uur voor te lezen.',
    'reading-aloud-by-telephone',
  ),
  exists(
    'ai-video',
    'Automatic description of a large video archive by speech recognition and a language model.',
    'televisie-in-de-leeszaal',
  ),
  exists(
    'crowd-light',
    'Guiding crowds on a light festival route with sensors and light instead of fences.',
    'drukte-op-de-wandelroute',
  ),
  exists(
    'gate-triage',
    'Kortere rijen bij de ingang van het festival door bezoekers vooraf te sorteren, met of zonder tas.',
    'queues-learned-from-an-emergency-ward',
  ),
  exists(
    'cashless',
    'Betalen met een polsbandje op een festival in plaats van munten.',
    'cashless-tokens-dropped',
  ),
  exists(
    'volunteer-roster',
    'Scheduling festival volunteers in fixed pairs who swap shifts among themselves.',
    'vrijwilligersrooster-van-de-reddingsbrigade',
  ),
  exists(
    'batteries',
    'Powering a festival with rented batteries instead of diesel generators.',
    'accu-in-plaats-van-aggregaat',
  ),
  exists(
    'cups',
    'Herbruikbare bekers voor alle filmhuizen van een festival, met één wasserij.',
    'cups-that-come-back',
  ),
  exists(
    'mocap',
    'Het repertoire van een dansgezelschap vastleggen met bewegingsopnames voor nieuwe dansers.',
    'motion-capture-as-memory',
  ),
  exists(
    'rehab',
    'Using motion capture of dancers in the rehabilitation of patients after a stroke.',
    'revalideren-op-een-balletvloer',
  ),
  exists(
    'sheet-music',
    'Digital sheet music for an orchestra: musicians read from tablets with a pedal.',
    'bladmuziek-op-tablets',
  ),
  exists(
    'acoustics',
    'Koren laten oefenen met de nagalm van een kerk, nagebootst met luidsprekers.',
    'three-seconds-of-echo-anywhere',
  ),
  exists(
    'vr-opera',
    'A short opera in virtual reality to attract young people.',
    'vr-bril-in-de-wachtkamer-van-de-opera',
  ),
  exists(
    'ar-village',
    'Met augmented reality op de telefoon laten zien waar vroeger huizen stonden, tijdens een wandeling.',
    'walking-where-the-houses-were',
  ),
  exists(
    'debt-game',
    'Interactive theatre about debt in which students decide with their phones how the story goes on.',
    'spel-over-een-faillissement',
  ),
  exists(
    'pupil-questions',
    'Leerlingen stellen vragen en musea geven antwoord met een korte video.',
    'pupils-ask-the-museum-answers',
  ),
  exists(
    'barrel-organ',
    'Teaching children to program with punched cards of a barrel organ.',
    'programmeren-met-een-draaiorgel',
  ),

  partly(
    'partly-stream-school',
    'We willen een eigen televisiekanaal voor het onderwijs beginnen, met lessen over geschiedenis, en daarin ook leerlingen live laten meekijken bij een repetitie.',
    'meekijken-bij-de-doorloop',
  ),
  partly(
    'partly-captions-podcast',
    'Een podcastreeks over wetenschap maken met jonge onderzoekers. De opnames in de zaal moeten live ondertiteld worden voor dove bezoekers.',
    'live-captions-small-venues',
    'raadsvergadering-met-ondertitels',
    'boventitels-op-je-telefoon',
  ),
  partly(
    'partly-building',
    'We are going to renovate our nineteenth-century building with heat pumps and a new foyer. During the works we want to keep our visitors with a paid livestream.',
    'een-stoel-thuis',
  ),
  partly(
    'partly-exchange',
    'An exchange year for stage technicians between five countries, with a shared store of costumes and props from which everyone may borrow.',
    'costumes-in-a-shared-store',
  ),
  partly(
    'partly-membership',
    'Een lidmaatschap voor alle zwembaden, sportscholen en theaters in de regio, waarbij leden betalen wat ze kunnen.',
    'betaal-wat-je-kunt',
    'lid-zonder-vaste-avond',
  ),
  partly(
    'partly-garden',
    'Een moestuin op het dak van het museum, onderhouden door buurtbewoners. Blinde bezoekers krijgen een geluidsbeschrijving van wat er groeit.',
    'horen-wat-er-hangt',
  ),
  partly(
    'partly-food',
    'A food truck festival in the harbour that wants less waste, with one system of reusable cups.',
    'cups-that-come-back',
  ),
  partly(
    'partly-poetry',
    'Dichters schrijven een jaar lang over de rechtbank. Hun werk wordt voorgelezen aan mensen die de deur niet uit kunnen, via de telefoon.',
    'reading-aloud-by-telephone',
  ),
  partly(
    'partly-archive-ai',
    'Een digitaal depot bouwen voor de bouwtekeningen van de provincie, en de oude handgeschreven registers door vrijwilligers laten overtypen.',
    'many-hands-one-flood-register',
  ),
  partly(
    'partly-choir-health',
    'Research whether singing lowers blood pressure in people with lung disease; the choir practises in a room with artificial church acoustics.',
    'three-seconds-of-echo-anywhere',
  ),
  partly(
    'partly-wifi',
    'Glasvezel en wifi aanleggen in al onze gebouwen, zodat orkestleden bladmuziek van een tablet kunnen lezen.',
    'bladmuziek-op-tablets',
  ),
  partly(
    'partly-hotel',
    'A cooperative of hotels and museums that sells weekend packages abroad, with prices that follow the demand.',
    'dynamic-prices-given-up',
  ),
  partly(
    'partly-fashion',
    'Een mode-academie en een dansgezelschap maken samen kleding met sensoren; de bewegingen van dansers worden vastgelegd om later te leren.',
    'motion-capture-as-memory',
  ),
  partly(
    'partly-prison',
    'A creative writing course in prison, with former inmates as teachers, and an opera that participants write about their own lives.',
    'buurtopera-zonder-solisten',
  ),
  partly(
    'partly-trains',
    'Concerten in treinen tussen Groningen en Maastricht, waarbij het concertkaartje ook je vervoersbewijs is.',
    'combikaart-met-de-bus',
  ),

  not('not-roof', 'Het dak van ons theater vernieuwen en isoleren met subsidie voor monumenten.'),
  not(
    'not-insects',
    'A museum that fights insects in its textile collection by freezing the objects.',
  ),
  not('not-canteen', 'Een restaurant in de foyer verpachten aan een kok uit de buurt.'),
  not(
    'not-statue',
    'The restoration of a bronze statue in the park that was damaged by lightning.',
  ),
  not('not-lottery', 'Een eigen loterij beginnen om aankopen voor de collectie te betalen.'),
  not('not-horses', 'A riding school for children with a disability next to the castle.'),
  not('not-bells', 'Jongeren opleiden tot beiaardier voor het carillon van de stadstoren.'),
  not(
    'not-customs',
    'Faster customs papers for touring companies that cross the border with scenery.',
  ),
  not(
    'not-dramaturgy',
    'Een masteropleiding dramaturgie opzetten met een hogeschool in Vlaanderen.',
  ),
  not('not-parking', 'Een parkeergarage onder het plein bouwen en die delen met winkels.'),
  not('not-insurance', 'A joint insurance for borrowed paintings, together with other museums.'),
  not('not-seats', 'Nieuwe stoelen in de grote zaal, met meer beenruimte, en de oude veilen.'),
  not('not-comics', 'A library of comic strips from Africa with a residency for cartoonists.'),
  not('not-circus-animals', 'Een opvang voor oude circusdieren met een kleine tentoonstelling.'),
  not('not-biennale', 'Organising a biennale for ceramics in former factories along the river.'),
  not('not-orgel', 'Het restaureren van een kerkorgel uit 1780 door leerling-orgelbouwers.'),
  not('not-nightclub', 'Een nachtclub op een boot, open tot acht uur in de ochtend.'),
  not('not-perfume', 'Developing a perfume that goes with each play and selling it in the shop.'),
  not('not-childcare', 'Kinderopvang in het theater tijdens voorstellingen voor ouders.'),
  not(
    'not-translation',
    'Dutch novels translated into Portuguese and Korean, with a prize for translators.',
  ),
  not('not-pension', 'Een pensioenregeling voor zelfstandige dansers.'),
  not('not-excavation', 'Een opgraving van een Romeins badhuis met studenten archeologie.'),
  not('not-radio-drama', 'A radio play in Frisian about the herring fishery.'),
  not('not-cleaning', 'De schoonmaak van het concertgebouw in eigen dienst nemen.'),
  not('not-stamp', 'Issuing postage stamps with portraits of forgotten composers.'),
  not('not-hackathon-fish', 'A hackathon about sustainable fishing quotas.'),
  not('not-puppets', 'Een poppenspeler die met een bakfiets langs campings trekt.'),
  not('not-merger', 'De fusie van twee besturen van muziekscholen begeleiden.'),
  not('not-jury', 'A new jury procedure for awarding an architecture prize.'),
  not('not-drone', 'Drones die het vuurwerk met oud en nieuw vervangen.'),
];
