/** Audience: for whom, with whom, and in which way. How a line is read: `../concept-lines.ts`. */
export const audience = `
ages | publiek naar leeftijd; leeftijdsgroepen | audiences by age; age groups
  children | kinderen; kind; jeugd; kinderpubliek; jeugdtheater | children; child; young audiences; theatre for children
    toddlers | peuters en baby's; peuters; baby's; dreumesen | toddlers and babies; toddlers; babies; early years
  young-people | jongeren; tieners; jongere; pubers; jong publiek; gen z | young people; teenagers; youth; teens; gen z
    young-adults | jongvolwassenen; twintigers; studenten als publiek | young adults; people in their twenties; students as audience
  older-people | ouderen; senioren; ouder publiek; ouderdom | older people; seniors; elderly; older audiences
  families | gezinnen; families; ouders; ouders met kinderen; familievoorstelling | families; parents; parents with children; family show
people-and-access | mensen en drempels | people and barriers
  disabled-people | mensen met een beperking; handicap; beperking; gehandicapten | disabled people; disability; people with disabilities
    deaf-people | dove en slechthorende mensen; doven; slechthorenden; doof; slechthorend | deaf and hard-of-hearing people; deaf; hard of hearing; deaf audiences
    blind-people | blinde en slechtziende mensen; blinden; slechtzienden; blind; slechtziend | blind and partially sighted people; blind; partially sighted; visually impaired
    neurodivergent-people | mensen met autisme of ADHD; neurodivergent; autisme; prikkelgevoelig; ADHD | neurodivergent people; autism; autistic; ADHD; neurodiversity
    people-with-dementia | mensen met dementie; dementie; alzheimer | people with dementia; dementia; alzheimer
    wheelchair-users | mensen in een rolstoel; rolstoel; rolstoelgebruikers | wheelchair users; wheelchair; people with limited mobility
    intellectual-disability | mensen met een verstandelijke beperking; verstandelijke beperking; licht verstandelijk beperkt | people with a learning disability; learning disability; intellectual disability
  newcomers | nieuwkomers; statushouders; vluchtelingen; asielzoekers; inburgeraars | newcomers; refugees; asylum seekers; migrants
    language-learners | mensen die de taal leren; taalleerders; anderstaligen; laaggeletterden; taalcafé | people learning the language; language learners; low literacy; speakers of other languages
  people-at-a-distance | mensen die niet kunnen komen; thuisgebonden; mensen in het ziekenhuis; ver van het podium | people who cannot come; housebound; people in hospital; far from the venue
  low-income | mensen met weinig geld; armoede; minima; lage inkomens; kinderen in armoede | people with little money; poverty; low incomes; children in poverty
  lonely-people | mensen die eenzaam zijn; eenzaamheid; sociaal isolement | people who are lonely; loneliness; social isolation
  lgbtq-people | LHBTIQ+-gemeenschap; LHBTIQ; queer publiek; regenboog; pride | LGBTQ+ community; LGBTQ; queer audiences; pride
  bicultural-communities | gemeenschappen met een migratieverleden; biculturele gemeenschap; cultureel diverse gemeenschappen; diaspora | communities with a migration history; bicultural communities; culturally diverse communities; diaspora
  rural-people | mensen op het platteland; platteland; dorpen; landelijk gebied; krimpregio | people in the countryside; rural areas; villages; rural communities
  neighbourhood | de buurt; wijk; buurtbewoners; buurthuis; wijkbewoners; buurt | the neighbourhood; local residents; community centre; neighbours; district
  tourists | toeristen; toerisme; buitenlandse bezoekers; dagjesmensen | tourists; tourism; visitors from abroad; day trippers
  prisoners | mensen in detentie; gevangenis; gedetineerden | people in prison; prison; prisoners; detention
reach | publiek vinden en binden; publieksontwikkeling; publieksbereik | finding and keeping audiences; audience development; audience reach
  new-audience | nieuw publiek; ander publiek; mensen die nooit komen; publieksverbreding | new audiences; people who never come; non-attenders; broadening the audience; first-time visitors
  loyal-audience | trouw publiek; vaste bezoekers; herhaalbezoek; bezoekers binden; publiek binden | loyal audiences; regular visitors; repeat visits; audience retention; returning visitors
  inclusion | inclusie en gelijke toegang; inclusie; inclusief; iedereen welkom; diversiteit en inclusie | inclusion and equal access; inclusion; inclusive; everyone welcome; diversity and inclusion
  ambassadors | ambassadeurs; sleutelpersonen; jongerenambassadeurs; buurtambassadeurs | ambassadors; key people in a community; youth ambassadors; peer promoters
  audience-exchange | elkaars publiek bereiken; gedeeld publiek; publiek uitwisselen; adressenlijst delen | reaching each other's audience; shared audiences; cross-promotion
  visitor-service | gastvrijheid; publieksservice; klantenservice; onthaal; suppoosten | hospitality for visitors; visitor services; customer service; front of house; stewards
  context-programme | randprogramma; inleiding bij de voorstelling; nagesprek; rondleiding; rondleidingen; gids | programme around IT; introduction to a show; post-show talk; guided tour; guided tours; museum guide
participation | meedoen en meemaken; participatie; publieksparticipatie; cultuurparticipatie | taking part; participation; audience participation; cultural participation
  co-creation | samen maken met publiek; co-creatie; cocreatie; meemaken; publiek maakt mee | making together with audiences; co-creation; cocreation; co-creating; audience as makers
    community-art | gemeenschapskunst; community art; wijktheater; sociaal-artistiek | community art; community theatre; socially engaged art; community arts
    youth-panel | jongerenraad; jongerenpanel; jongeren beslissen mee | youth board; youth panel; young people decide
  test-audience | testpubliek; proefpubliek; testgroep; publiek om mee te testen; try-out; meekijkers | test audience; trial audience; test group; audience to test with; tryout; test visitors | ~ user-research
    audience-panel | publiekspanel; bezoekerspanel; klankbordgroep; panel van bezoekers | audience panel; visitor panel; sounding board; feedback group
    audience-feedback | reacties van publiek; publieksreacties; feedback van bezoekers; recensies van bezoekers | audience responses; audience feedback; visitor comments; visitor reviews
  volunteers | vrijwilligers; vrijwilliger; vrijwilligerswerk; vrijwilligersbeleid | volunteers; volunteer; volunteering; volunteer policy
    crowdsourcing | samen gegevens invoeren; crowdsourcing; burgers helpen mee; burgerwetenschap; citizen science | crowdsourcing; citizen science; volunteers enter data; public transcription
  amateur-arts | amateurkunst; amateurs; vrijetijdskunst; hobbyisten; fanfare; amateurvereniging | amateur arts; amateurs; leisure arts; brass band; amateur society
  citizen-initiative | bewonersinitiatief; burgerinitiatief; inspraak; zeggenschap van bewoners; burgerberaad | citizens' initiative; residents' initiative; public consultation; say of residents; citizens' assembly
education | onderwijs; scholen en opleidingen; educatie; cultuureducatie | education; schools and courses; arts education; cultural education
  schools | scholen; school; schoolklassen; leerlingen; leerkrachten; docenten; schoolvoorstelling | schools; school; school classes; pupils; teachers; school groups
    primary-school | basisschool; primair onderwijs; basisscholen; basisonderwijs | primary school; primary education; primary schools; elementary school
    secondary-school | middelbare school; voortgezet onderwijs; HAVO; VMBO; CKV; middelbare scholen | secondary school; secondary education; high school; secondary schools
    special-education | speciaal onderwijs; praktijkonderwijs; speciaal basisonderwijs | special education; special needs school; special needs education
  school-programmes | schoolprogramma's; educatief programma; museumles; schoolbezoek; lessenreeks | programmes for schools; education programme; museum lesson; school visit; series of lessons
  vocational-education | beroepsonderwijs; MBO; MBO-studenten; vakopleiding | vocational education; vocational school; vocational students; further education
  higher-education | hoger onderwijs; hogeschool; universiteit; HBO; lectoraat; kunstvakonderwijs; conservatorium | higher education; university; university of applied sciences; professorship; art school; conservatoire | ~ research
  adult-learning | leren voor volwassenen; volwasseneneducatie; cursisten; volksuniversiteit; leven lang leren | adult learning; adult education; lifelong learning; evening classes
care-and-society | zorg en samenleving; maatschappelijke opgaven; sociaal domein | care and society; social challenges; social work
  arts-and-health | kunst en zorg; zorginstelling; gezondheid; welzijn op recept; ziekenhuis; kunst op recept | arts and health; care institution; health; social prescribing; hospital; healthcare
    mental-health | mentale gezondheid; psychische gezondheid; GGZ; psychisch herstel | mental health; psychological wellbeing; mental wellbeing
    care-homes | verpleeghuizen; zorgcentrum; verpleeghuis; woonzorg | care homes; nursing home; residential care
  library-public | bibliotheekbezoekers; bibliotheek; bibliotheken; lezers | library visitors; library; libraries; readers
  business-partners | bedrijven als partner; bedrijfsleven; ondernemers; creatieve industrie; startup; MKB | companies as partners; private sector; entrepreneurs; creative industries; startup; small firms
  public-authorities | overheden als partner; gemeente; provincie; ministerie; ambtenaren | public authorities as partners; municipality; province; ministry; local government
  sector-network | netwerk in de sector; brancheorganisatie; sectororganisatie; podia en musea in de regio; regionaal netwerk | network in the sector; trade body; sector body; regional network; venues and museums in the region
professionals | makers en vakmensen; beroepskrachten | makers and professionals; arts workers
  makers | makers; kunstenaars; kunstenaar; zelfstandige makers; gezelschap | makers; artists; artist; independent makers; theatre company
  freelancers | ZZP'ers in de cultuur; freelancers; ZZP; zelfstandigen; flexwerkers | freelancers in culture; freelancers; self-employed; gig workers
  colleagues | collega's in de sector; medewerkers van culturele organisaties; vakgenoten; collega-instellingen | colleagues in the sector; staff of cultural organisations; fellow professionals; peer organisations
  critics-and-press | critici en journalisten; recensenten; kunstkritiek; vakpers | critics and journalists; reviewers; arts criticism; trade press
`;
