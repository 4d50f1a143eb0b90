/**
 * Sentences as people write them on a card, with the concepts that a curator would choose. The first
 * list was looked at while the matcher was made; the second was written before and kept apart.
 */
export const seen = `
nl | We zoeken een bedrijf dat onze voorstellingen live kan ondertitelen. | live-captioning
nl | Slechthorende bezoekers missen de helft van wat er op het toneel gezegd wordt. | deaf-people
nl | Onze dozen met papieren archiefstukken moeten gescand worden. | archive-digitisation
nl | Wij hebben op dinsdag en woensdag een lege dansstudio. | rehearsal-space
nl | Wie helpt ons met de AVG en een verwerkersovereenkomst? | gdpr data-processing-agreement
nl | Een proefpubliek van dertig jongeren, elke maand. | test-audience young-people
nl | Onze kassa en ons klantenbestand praten niet met elkaar. | crm system-integration
nl | We willen weten wie onze bezoekers zijn en wat ze van ons vinden. | audience-research
nl | Kennis over rechten van uitvoerende kunstenaars als we gaan streamen. | neighbouring-rights livestreaming
nl | Een hacker legde vorig jaar onze systemen stil; hoe herstellen we van zo'n aanval? | incident-response
nl | We bieden twee onderzoekers die een effectmeting kunnen opzetten. | impact-measurement
nl | Iemand die dansers in een mocap-pak kan vastleggen. | motion-capture dance
nl | Ons depot staat vol; we zoeken opslagruimte in de regio. | depot
nl | Vrijwilligers die oude foto's willen beschrijven. | volunteers
nl | Hoe maken we onze website toegankelijk voor mensen met een schermlezer? | web-accessibility
nl | Ervaring met projectsubsidies die structureel geld werden. | project-money structural-money
nl | Een lespakket voor groep 7 en 8 van de basisschool. | teaching-materials primary-school
nl | De bestuurder wil begeleiding bij de verandering van onze cultuur. | change-leadership
nl | Wij kunnen audiodescriptie leveren voor blinden en slechtzienden. | audio-description blind-people
nl | We hebben een VR-studio en zoeken verhalen van musea. | virtual-reality
nl | Samen met bewoners uit de wijk een voorstelling maken. | co-creation neighbourhood
nl | Een gebarentolk voor tien avonden. | sign-language-interpretation
nl | Een goede fondsenwerver die aanvragen schrijft. | grant-writing
nl | Drie collecties objecten 3D laten scannen. | three-d-scanning
nl | Kunnen we samen met andere podia software inkopen? | joint-purchasing
nl | Ons publiek vergrijst, we bereiken geen studenten. | young-adults
nl | Onze medewerkers trappen te vaak in phishingmails. | security-awareness
nl | Makers krijgen bij ons een eerlijke vergoeding volgens de fair practice code. | fair-practice
nl | Een chatbot die vragen van bezoekers over kaartjes beantwoordt. | chatbot ticketing
nl | Mensen met dementie en hun mantelzorgers naar het museum halen. | people-with-dementia
en | We need somebody to write captions during live shows. | live-captioning
en | Deaf visitors leave at the interval because they cannot follow the text. | deaf-people
en | Our box office system does not talk to the customer database. | ticketing crm
en | We offer a rehearsal room with a sprung floor, free on Mondays. | rehearsal-space
en | A group of teenagers who will try out new things and tell us honestly. | young-people test-audience
en | Scanning forty years of paper archives. | archive-digitisation
en | Help with GDPR when we collect data about visitors. | gdpr audience-data
en | Two researchers who can set up a user study with visitors. | user-research
en | How do we pay artists fairly when the budget is small? | fair-pay
en | A penetration test of our ticket shop. | security-testing ticketing
en | Motion capture of dancers for a digital archive. | motion-capture performance-archive
en | We want to make our website work with screen readers. | web-accessibility
en | Volunteers who transcribe handwritten letters. | volunteers text-recognition
en | Somebody on our board who understands digital strategy. | board-advice digital-strategy
en | Teaching materials for primary schools about heritage. | teaching-materials primary-school
en | We stream concerts and need multi-camera directors. | livestreaming multi-camera
en | What may we record of performers, and who owns the result? | recording-rights ownership-of-results
en | Photogrammetry of sculptures, with the files as open data. | three-d-scanning open-data
en | We can lend projectors and a camera crew. | equipment-lending video-production
en | A place in our depot for your costumes. | depot costume-design
en | Making theatre with refugees in our town. | newcomers
en | Structural money for an IT manager instead of project grants. | structural-money project-money
en | Advice about state aid when a company pays half. | state-aid
en | A service designer to look at the visitor journey. | service-design
en | Subtitles in smart glasses for people in the audience. | caption-glasses captioning
en | Measuring the impact of our work on loneliness. | impact-measurement lonely-people
en | An app with an audio tour through the city. | audio-guide mobile-app
en | Speech recognition that understands actors. | speech-recognition
en | Sponsors who want more than their logo on a poster. | sponsoring
en | Evening classes for language learners in the museum. | language-learners adult-learning
`;
export const keptApart = `
nl | Wij zoeken een partij die boventitels kan maken in het Engels. | surtitling
nl | Kaartverkoop via de telefoon kost ons te veel tijd. | ticketing
nl | Hoe krijgen we nieuw publiek in de zaal dat nooit naar theater gaat? | new-audience
nl | Ruimte om een decor te bouwen en op te slaan. | decor-building depot
nl | Een datalek melden: wie weet hoe dat moet? | data-breach
nl | We geven masterclasses aan jonge choreografen. | masterclass choreography
nl | Onze video's staan op losse harde schijven; hoe bewaren we ze voor later? | digital-preservation
nl | Advies over governance voor onze raad van toezicht. | governance-code board-advice
nl | Een hogeschool met studenten die een prototype bouwen. | higher-education prototyping
nl | Kinderen uit gezinnen met weinig geld naar een voorstelling laten komen. | low-income children
nl | Wij willen leren werken met generatieve AI in de marketing. | generative-ai marketing
nl | Verhalen van oud-bewoners opnemen als podcast. | podcast oral-history
nl | Een tweede leven voor decors: wie hergebruikt materialen? | circular-production
nl | Er is geen geld voor een eigen ICT'er; kunnen we die delen met andere musea? | shared-services
nl | Een livestream van de repetitie voor mensen in het ziekenhuis. | livestreaming people-at-a-distance
nl | Ervaringsdeskundigen die onze route met de rolstoel testen. | access-testing wheelchair-users
nl | Een dashboard met bezoekcijfers voor de directie. | dashboards audience-data
nl | De btw op een betaalde livestream. | tax-rules online-income
nl | Een schone lei voor onze objectbeschrijvingen: trefwoorden en linked data. | metadata linked-data
nl | Nagesprekken leiden met een publiek dat boos is. | context-programme facilitation
en | Surtitles in two languages on a phone. | surtitling second-screen
en | We lost our backups and never tested a restore. | backups
en | Young makers get a residency and a mentor. | talent-development residency coaching
en | Our trustees need training in digital leadership. | board-advice training
en | Clearing music rights for an online performance. | rights-clearance collective-licensing
en | How many people walk through the building on a busy day? Counting visitors with sensors. | footfall-counting
en | Crowdfunding for a restored organ. | crowdfunding conservation
en | Joint procurement of wifi with three theatres. | joint-purchasing network-and-wifi
en | Reaching rural villages with a travelling exhibition. | rural-people travelling-exhibition
en | A relaxed performance for children with autism. | relaxed-performance neurodivergent-people children
en | We offer students of game development. | game-technology
en | Interviews with eyewitnesses, transcribed automatically. | oral-history speech-recognition interviewing
en | An accessible building: step-free access and a hearing loop. | physical-access
en | Exchange of mailing lists, with consent. | newsletter email-consent
en | Plain language in exhibition texts. | plain-language exhibition-making
en | Carbon footprint of touring. | sustainability touring
en | A business case for a shared ticketing platform. | business-case ticketing
en | Dance workshops in care homes. | workshops dance care-homes
en | Open licences for our image bank. | open-licences media-asset-management
en | Robots and drones on stage. | show-robotics
`;
/** Sentences that stand on many cards and speak of no concept. */
export const ofNothing = `
nl | Vanaf maart hebben we een dag in de week tijd. |
nl | Wij denken graag mee en komen een keer langs voor koffie. |
nl | Het moet wel voor de zomer klaar zijn. |
nl | Onze directeur besluit in april of we doorgaan. |
nl | We hebben al eens met een bedrijf gewerkt en dat beviel goed. |
nl | Wie durft dit samen met ons aan? |
nl | Honderd uur en een klein bedrag. |
nl | Wij zoeken iemand met lef en geduld. |
nl | De eerste stap is een gesprek. |
nl | We geven er iets moois voor terug. |
en | A small team with a lot of energy. |
en | It has to be ready before the summer. |
en | Perhaps we can help each other. |
en | One hundred hours and a small amount. |
en | We have worked with a company before and liked it. |
en | Somebody who is not afraid of mistakes. |
en | We would like to learn how others do this. |
en | A long breath and an open mind. |
en | We can offer a place to try things out. |
en | We have a good story to tell. |
`;
