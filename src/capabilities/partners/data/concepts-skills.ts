/**
 * Skills and means: what people can do, and what organisations can lend. How a line is read:
 * `../concept-lines.ts`.
 */
export const skills = `
making | maken en spelen; makerschap; artistiek maken | making and performing; artistic practice
  directing | regie; regisseren; regisseur; theaterregie | directing; stage direction; theatre director
  dramaturgy | dramaturgie; dramaturg; tekstdramaturgie | dramaturgy; dramaturg; dramaturge
  choreography | choreografie; choreograaf; choreograferen | choreography; choreographer
  dance | dans; danser; dansers; dansen | dance; dancer; dancing
  acting | acteren; acteur; actrice; toneelspelen | acting; actor; stage actor
  music-performance | muziek maken; musicus; orkest; ensemble; muzikant | playing music; musician; orchestra; music ensemble
    singing | zang; koor; zanger; zingen | singing; choir; singer
    composing | componeren; componist; compositie | composing; composer; musical composition
    music-production | muziekproductie; beats maken; mixen en masteren; muziekproducent | music production; beat making; mixing and mastering; music producer
  writing-for-stage | schrijven voor het toneel; toneelschrijver; scenario; scenarioschrijver; toneeltekst | writing for the stage; playwright; script writing; screenwriter
    spoken-word | gesproken woord; spoken word; woordkunst; poëzie | spoken word; slam poetry; poetry
  stage-design | decorontwerp; scenografie; scenograaf; decor | stage design; scenography; set design; set designer
    decor-building | decorbouw; decorbouwer; decoratelier | set building; scenery construction; scene shop
    prop-making | rekwisieten maken; rekwisieten; attributen | prop making; props; stage properties
    costume-design | kostuumontwerp; kostuums; kostuumatelier; grime | costume design; costumes; wardrobe; stage make-up
    lighting-design | lichtontwerp; belichting; lichtontwerper | lighting design; stage lighting; lighting designer
    sound-design | geluidsontwerp; sounddesign; geluidskunst; geluidsontwerper | sound design; sound art; sound designer
  stage-technique | podiumtechniek; theatertechniek; toneeltechniek; theatertechnicus | stage technology; stagecraft; stage technician; technical crew
  circus-and-street | circus en straattheater; circus; straattheater; acrobatiek | circus and street theatre; circus; street theatre; acrobatics
  puppetry | poppenspel; poppentheater; objecttheater | puppetry; puppet theatre; object theatre
  improvisation | improvisatie; improviseren; improvisatietheater | improvisation; improvising; improv
  open-rehearsal | open repetitie; meekijken bij een repetitie; repetities openstellen | open rehearsal; watching a rehearsal; opening rehearsals | Publiek kijkt mee terwijl er gemaakt wordt; geen voorstelling vooraf. / An audience looks on while something is being made; not a preview. | ~ co-creation livestreaming
  visual-art | beeldende kunst; beeldend kunstenaar; installatiekunst | visual art; visual artist; installation art
    digital-art | digitale kunst; mediakunst; nieuwe media kunst; generatieve kunst | digital art; media art; new media art; generative art
  cross-discipline | over disciplines heen werken; interdisciplinair maken; crossover; multidisciplinair | working across disciplines; interdisciplinary making; crossover; cross-disciplinary
curating | samenstellen en programmeren; artistieke keuzes | curating and programming
  programming | programmeren van voorstellingen; programmeur van een podium; programmering | programming shows; programmer of a venue; venue programming | Kiezen wat er te zien is; niet het schrijven van software. / Choosing what is shown; not writing software.
  exhibition-making | tentoonstellingen maken; tentoonstelling; expositie; conservator | exhibition making; exhibition; curator; exhibit
    exhibition-design | tentoonstellingsontwerp; inrichting van een tentoonstelling; vitrines | exhibition design; exhibition layout; display cases
    interactive-exhibit | interactieve opstelling; interactieve installatie; doe-opstelling | interactive exhibit; interactive installation; hands-on display | ~ interaction-design
    travelling-exhibition | reizende tentoonstelling; bruikleen voor een tentoonstelling | travelling exhibition; touring exhibition
  festival-organisation | festivals organiseren; festival; evenement organiseren; evenementenorganisatie | organising festivals; festival; event organisation; event production
    event-safety | veiligheid op evenementen; crowd control; publieksveiligheid | event safety; crowd management
  touring | op tournee; tournee; reisvoorstelling; speelbeurten | touring; on tour; tour booking
    international-exchange | internationale uitwisseling; buitenlandse partner; internationaal samenwerken | international exchange; partner abroad; international cooperation
heritage-work | werken met erfgoed; erfgoedzorg; erfgoed | heritage work; heritage care; cultural heritage
  collection-management | collectiebeheer; collectie; collectiebeheerder; collectieregistratie | collection management; museum collection; registrar; collections care
    cataloguing | beschrijven van de collectie; catalogiseren; objecten registreren; inventariseren | cataloguing; describing a collection; object records; inventory of objects
    deaccessioning | afstoten van objecten; ontzamelen; afstoting | deaccessioning; disposal of objects
    provenance-research | herkomstonderzoek; teruggave van objecten; roofkunst; restitutie | provenance research; restitution; looted art
  conservation | conservering en restauratie; restauratie; restaurator; conserveren | conservation and restoration; restoration; restorer; conservator
  archive-work | archiefwerk; archief; archivaris; archieven | archive work; archive; archivist; archives
    archive-appraisal | waardering en selectie van archief; archief opschonen; bewaartermijnen | appraisal of archives; records selection; retention schedule
    performance-archive | archief van voorstellingen; voorstellingen vastleggen; dansarchief; theatererfgoed | archive of performances; documenting performances; dance archive; theatre heritage | ~ video-production digital-preservation
  oral-history | mondelinge geschiedenis; oral history; ooggetuigen; verhalen vastleggen | oral history; eyewitness stories; recorded memories
  intangible-heritage | immaterieel erfgoed; ambachten; tradities | intangible heritage; crafts; traditions
  monuments | monumenten en gebouwd erfgoed; monument; monumentenzorg; archeologie | monuments and built heritage; historic building; listed building; archaeology
design | ontwerpen; vormgeven | design; designing
  service-design | dienstontwerp; service design; klantreis; publieksreis | service design; customer journey; visitor journey; service designer
  interaction-design | interactieontwerp; UX-ontwerp; gebruikerservaring; interfaceontwerp; UX | interaction design; UX design; user experience; interface design; UX
  concept-development | conceptontwikkeling; concept bedenken; ideevorming; brainstorm | concept development; ideation; brainstorming
    prototyping | prototypes maken; prototype; proefversie; pilot maken | prototyping; prototype; mock-up
    storytelling | verhalen vertellen; storytelling; verhaallijn; narratief | storytelling; narrative design; story line
  graphic-design | grafisch ontwerp; huisstijl; vormgever; affiche | graphic design; visual identity; graphic designer; poster design
    data-visualisation | datavisualisatie; infographic; grafieken maken | data visualisation; data visualization; infographic; making charts
  game-design | spelontwerp; gamedesign; spel bedenken; gamification | game design; gamification; designing a game
  wayfinding | bewegwijzering; de weg wijzen in het gebouw; routing | wayfinding; signage; finding the way in a building
research | onderzoek doen; onderzoeker | research; researcher
  research-design | onderzoeksopzet; opzet van een onderzoek; onderzoeksmethode; onderzoeksvraag | research design; setting up a study; research method; research question
    action-research | actieonderzoek; ontwerpend onderzoek; praktijkonderzoek | action research; design research; practice-based research
    artistic-research | artistiek onderzoek; onderzoek door makers | artistic research; research through making
    living-lab | proeftuin; living lab; fieldlab; experimenteerruimte | living lab; field lab; testbed
  user-research | gebruikersonderzoek; usability-onderzoek; gebruikstest; testen met gebruikers | user research; user study; usability testing; user testing; usability study | ~ test-audience interaction-design
    interviewing | interviews afnemen; interviews; groepsgesprek; focusgroep | interviewing; interviews; focus group
    survey-design | enquête maken; enquêtes; publieksenquête; bevragen van bezoekers | survey design; visitor survey; surveys; audience survey
    observation | observeren van publiek; meekijken met bezoekers; etnografie | observing audiences; shadowing visitors; ethnography
  audience-research | publieksonderzoek; bezoekersonderzoek; onderzoek naar publiek | audience research; visitor research; visitor studies | ~ audience-data
  impact-measurement | impact meten; effectmeting; maatschappelijke waarde meten; impactmeting | impact measurement; measuring impact; measuring social value; outcome evaluation; impact evaluation
  evaluation | evalueren; evaluatie; evaluatieonderzoek; leren van een project | evaluation; evaluating; lessons of a project
  data-analysis-skill | data-analyse; data-analist; cijfers duiden; statistiek | data analysis; data analyst; making sense of figures; statistics | ~ audience-data
learning | leren en lesgeven; deskundigheid | learning and teaching
  training | training en bijscholing; training; cursus; scholing; bijscholen | training; course; upskilling
    digital-skills-training | digitale vaardigheden leren; digivaardig; digitale geletterdheid; computerles | training in digital skills; digital literacy; digital competence
    masterclass | masterclass; meesterles; expertsessie | masterclass; expert session
  coaching | coaching en mentoraat; coach; mentor; begeleiding van makers | coaching and mentoring; coach; mentor; guidance for makers
  peer-learning | leren van elkaar; intervisie; kennis delen; leernetwerk; kennisdeling | peer learning; knowledge sharing; community of practice; learning network
  teaching-materials | lesmateriaal; lespakket; leermiddelen; lesbrief | teaching materials; lesson kit; learning resources; lesson plan | ~ school-programmes
  workshops | workshops geven; workshop; werkplaats voor deelnemers | giving workshops; workshop; participatory workshop
  talent-development | talentontwikkeling; jonge makers; jong talent; nieuwe makers | talent development; emerging artists; young talent; new makers
    residency | residentie; artist in residence; werkperiode | residency; artist in residence; working period
    internship | stages en afstuderen; stage; stagiair; afstudeeropdracht; studenten inzetten | internships and theses; internship; trainee; graduation project; student project | ~ higher-education
leading | leiden en organiseren; leiderschap; organisatieontwikkeling | leading and organising; leadership; organisational development
  change-leadership | verandering leiden; verandermanagement; veranderkunde; cultuurverandering; transformatie begeleiden | leading change; change management; culture change; guiding transformation
  board-advice | advies aan bestuur en toezicht; bestuurder; raad van toezicht; toezichthouder; bestuursadvies | advice to the board; board member; supervisory board; trustee; board; board advice | ~ governance-code
  strategy | strategie en visievorming; strategie; beleidsplan; meerjarenplan; toekomstscenario | strategy; policy plan; long-term plan; future scenarios
    digital-strategy | digitale strategie; digitaliseringsstrategie; digitaal beleid; digitale transformatie | digital strategy; digital policy; digital transformation
  project-management | projectleiding; projectleider; projectmanagement; plannen van projecten | project management; project manager; project leader; project planning
    agile-working | kort-cyclisch werken; agile; scrum; sprints | agile working; agile; scrum; sprints
    facilitation | gespreksleiding; gespreksleider; moderator; facilitator; sessies begeleiden; werksessie leiden | facilitation; facilitator; moderator; moderating a conversation; moderating a session; leading a session
  process-improvement | werkprocessen verbeteren; procesverbetering; werkstromen; procesontwerp | improving work processes; process improvement; workflow; process design
  people-and-hr | personeel en organisatie; HR; werving; personeelsbeleid; vacature | people and HR; human resources; recruitment; staff policy
    work-pressure | werkdruk en vitaliteit; werkdruk; welzijn van medewerkers; roosters | work pressure and wellbeing; workload; staff wellbeing; rostering
    inclusive-employer | inclusief werkgeverschap; diversiteit van het team; diversiteitsbeleid | inclusive employment; diversity of the team; diversity policy | ~ inclusion
  sustainability | duurzaam werken; duurzaamheid; duurzaam; verduurzaming; CO2; klimaat; energie besparen | sustainable working; sustainability; sustainable; carbon footprint; climate; saving energy
    circular-production | circulair produceren; hergebruik van decors; circulair; materialen hergebruiken | circular production; reuse of sets; circular; reusing materials
  crisis-management | crisisbeheersing; crisisplan; calamiteiten; bedrijfscontinuïteit; noodplan | crisis management; crisis plan; emergencies; business continuity; contingency plan | ~ incident-response
communication | communicatie en marketing; communicatie | communication and marketing; communication
  marketing | marketing; promotie; publiek werven; marketeer; publiekswerving | marketing; promotion; attracting audiences; marketer
    social-media | sociale media; social media; TikTok; Instagram; contentkalender | social media; TikTok; Instagram; content calendar
    online-campaign | online campagne; advertenties; campagne voeren; zoekmachinemarketing; SEO | online campaign; advertising; campaigning; search engine marketing; SEO
    newsletter | nieuwsbrief; e-mailmarketing; mailing; mailinglijst | newsletter; email marketing; mailing list
  press-and-pr | pers en publiciteit; PR; persbericht; woordvoering; journalist | press and publicity; PR; press release; spokesperson; journalist
  copywriting | teksten schrijven; tekstschrijver; redactie; copywriting; webteksten | copywriting; copywriter; editing texts; web copy
    plain-language | begrijpelijk schrijven; eenvoudige taal; duidelijke taal; taalniveau b1 | plain language; easy language; clear writing; readable texts
    translation | vertalen; vertaler; vertaling; meertalig; tolk | translation; translator; interpreter; multilingual texts
  photography | fotografie; fotograaf; scènefoto's; foto's maken | photography; photographer; production photos; taking photos
  community-building | een gemeenschap opbouwen; community opbouwen; communitymanager; vriendenvereniging | building a community; community building; community manager; friends scheme
media-production | media maken; audiovisuele productie; mediaproductie | media production; audiovisual production
  video-production | videoproductie; video maken; filmen; filmploeg; cameraman; videoregistratie; montage | video production; filming; film crew; camera crew; camera operator; video editing; video recording
  audio-production | audioproductie; geluidsopname; opnamestudio; geluidstechnicus | audio production; sound recording; recording studio; sound engineer
    podcast | podcast; podcasts maken; hoorspel; luisterverhaal | podcast; podcasting; audio drama; audio story
  animation | animatie; animatiefilm; motion graphics; tekenfilm | animation; animated film; motion graphics; cartoons
  broadcasting | omroep en uitzenden; omroep; televisie; radio; uitzending | broadcasting; broadcaster; television; radio
access-services | toegankelijk maken voor publiek; toegankelijkheidsdiensten; toegankelijkheid voor bezoekers | access services; making it accessible; access for visitors | Diensten voor mensen; toegankelijke websites staan bij techniek. / Services for people; accessible websites are under technology. | ~ disabled-people digital-accessibility
  captioning | ondertiteling; ondertitels; ondertitelen; ondertitelaar; ondertiteld | captioning; captions; subtitles; subtitling; captioner; captioned
    live-captioning | live ondertiteling; schrijftolk; directe ondertiteling; live ondertitels; live ondertitelen | live captioning; live captions; speech-to-text reporter; real-time captions; live subtitles | ~ speech-recognition deaf-people
    surtitling | boventiteling; boventitels; boventitelen | surtitling; surtitles; supertitles
  audio-description | audiodescriptie; blindentolk; beschrijving voor blinden | audio description; describer; described performance | ~ blind-people
  sign-language-interpretation | gebarentaal tolken; gebarentolk; gebarentaaltolk; tolk gebarentaal; NGT | sign-language interpretation; sign language interpreter; signed performance; sign language | ~ deaf-people
  touch-tour | voeltour; voelmodellen; tastbare rondleiding; voelstoel | touch tour; tactile models; tactile tour
  relaxed-performance | prikkelarme voorstelling; prikkelarm bezoek; relaxed performance; stilteruimte | relaxed performance; sensory-friendly visit; quiet room; low-stimulus performance | ~ neurodivergent-people
  physical-access | toegankelijk gebouw; rolstoeltoegankelijk; rolstoelplaatsen; drempelvrij; ringleiding | accessible building; wheelchair access; step-free access; hearing loop
  access-testing | testen door ervaringsdeskundigen; toegankelijkheidstest; ervaringsdeskundige; testpanel met een beperking | testing by experts by experience; accessibility test; expert by experience; disabled testers | ~ user-research web-accessibility
means | ruimte en middelen; faciliteiten | space and equipment; facilities
  rehearsal-space | repetitieruimte; repetitielokaal; oefenruimte; studio om te repeteren; dansstudio | rehearsal space; rehearsal room; practice room; studio to rehearse; dance studio
  stage-space | speelplek en podium; theaterzaal; zaal; speelplek; podium; zaalhuur | stage and venue; theatre hall; auditorium; venue hire; performance space
  exhibition-space | expositieruimte; zaal om te exposeren; galerie; museumzaal | exhibition space; gallery; room to exhibit
  depot | depot; opslag; depotruimte; museumdepot; opslagruimte | depot; storage; storage space; museum store
  work-space | werkplek en atelier; atelier; werkplek; kantoorruimte; broedplaats | work space and studio; artist studio; desk space; office space; creative hub
  meeting-space | vergaderruimte; ontvangstruimte; locatie voor een bijeenkomst; vergaderzaal | meeting space; meeting room; place for a gathering
  outdoor-site | locatie buiten; openbare ruimte; terrein; plein; speelplek buiten | outdoor site; public space; open-air site; town square
  equipment-lending | apparatuur lenen; apparatuur; techniek huren; projectoren; camera's lenen | lending equipment; equipment; renting gear; projectors; borrowing cameras
  transport | vervoer en transport; kunsttransport; vrachtwagen; decortransport; bezoekersvervoer | transport; art transport; truck; moving sets; travel for visitors
  catering | horeca en ontvangst; horeca; catering; theatercafé; eten en drinken | catering and hospitality; food and drinks; theatre café
`;
