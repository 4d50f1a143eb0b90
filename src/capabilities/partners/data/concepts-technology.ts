/** Technology: tools, systems and data. How a line is read: `../concept-lines.ts`. */
export const technology = `
it-basics | ICT op orde; ICT; IT; IT-beheer; ICT-basis; automatisering | IT in order; IT; IT support; ICT; IT basics
  workplace-it | digitale werkplek; kantoorautomatisering; laptops; Microsoft 365; werkplekbeheer | digital workplace; office software; laptops; Microsoft 365; workplace management
    online-meeting | online vergaderen; videobellen; Microsoft Teams; hybride vergaderen | online meetings; video calls; Microsoft Teams; hybrid meetings
    shared-documents | documenten delen; documentbeheer; SharePoint; gedeelde mappen | sharing documents; document management; SharePoint; shared folders
  network-and-wifi | netwerk en wifi; wifi; internetverbinding; glasvezel; bekabeling | network and wifi; wifi; internet connection; fibre; cabling
  hosting | hosting en servers; webhosting; server; cloud; clouddienst; datacenter | hosting and servers; web hosting; server; cloud; cloud service; data centre
  it-outsourcing | ICT-leverancier; beheer uitbesteden; IT-partner; leveranciersmanagement; leverancier van software | IT supplier; outsourcing IT; managed services; vendor management; software vendor | ~ procurement
    vendor-exit | overstappen van leverancier; vendor lock-in; leveranciersafhankelijkheid; exitplan | changing supplier; vendor lock-in; supplier dependency; exit plan
  it-architecture | architectuur van systemen; informatiearchitectuur; systeemlandschap; informatiemanagement | systems architecture; IT architecture; enterprise architecture; information management
    system-integration | systemen koppelen; systemen praten niet met elkaar; koppeling; koppelingen; API; interfaces | connecting systems; systems do not talk to each other; system integration; API; APIs; interfaces between systems
    system-selection | een systeem kiezen; pakketselectie; softwareselectie; programma van eisen | choosing a system; software selection; list of requirements
  sustainable-it | duurzame ICT; groene ICT; energieverbruik van servers; refurbished apparaten | sustainable IT; green IT; energy use of servers; refurbished devices | ~ sustainability
cyber-security | digitale veiligheid; cybersecurity; cyberveiligheid; informatiebeveiliging; digitale weerbaarheid; cyber security; beveiliging van systemen | cyber security; cybersecurity; information security; digital safety; IT security
  incident-response | hulp bij incidenten; hack; hacker; gehackt; ransomware; cyberaanval; hersteldienst | incident response; hacker; hacked; ransomware; cyber attack; recovery from an attack
  backups | back-ups; backup; reservekopie; herstel van bestanden | backups; backup; restoring files
  access-and-passwords | inloggen en wachtwoorden; wachtwoordbeheer; tweestapsverificatie; MFA; toegangsbeheer; single sign-on | signing in and passwords; password manager; two-factor authentication; MFA; access management; single sign-on
  security-awareness | bewust van digitale risico's; phishing; phishingtest; bewustwording van medewerkers; veilig gedrag | awareness of digital risks; phishing; phishing test; security awareness; safe behaviour
  security-testing | beveiliging testen; pentest; kwetsbaarheden vinden; ethische hacker; penetratietest | security testing; penetration test; pentest; finding vulnerabilities; ethical hacker
  email-and-domain-security | veilige mail en domeinnamen; SPF; DMARC; DKIM; domeinnaam; DNSSEC | secure mail and domain names; SPF; DMARC; DKIM; domain name; DNSSEC
  supply-chain-security | veiligheid bij leveranciers; ketenafhankelijkheid; ketenrisico; NIS2 | security of suppliers; supply chain risk; chain dependency; NIS2
ticketing-and-relations | kaartverkoop en relaties; relatiebeheer en kassa | ticketing and relations
  ticketing | kaartverkoop; ticketing; kassasysteem; ticketsysteem; tickets; kaartjes; kaartjes verkopen; toegangskaarten; reserveringssysteem | ticketing; ticket sales; box office; ticketing system; tickets; booking system
    dynamic-pricing | prijzen die meebewegen; dynamische prijzen; prijsstrategie; variabele prijzen; betaal wat je wilt | dynamic pricing; pricing strategy; variable prices; pay what you want
    access-control | toegangscontrole bij de deur; kaartjes scannen; toegangspoortjes | entry control at the door; scanning tickets; turnstiles
    web-shop | webwinkel; webshop; museumwinkel; merchandise; online verkopen | web shop; online shop; museum shop; merchandise; selling online
    memberships | lidmaatschappen en passen; abonnementen; vriendenpas; museumkaart; ledenadministratie; abonnement | memberships and passes; subscriptions; season ticket; museum pass; membership administration
  crm | klantrelatiesysteem; CRM; klantenbestand; relatiebestand; CRM-systeem; bezoekersprofielen | CRM; customer relationship management; customer database; contact database; visitor profiles | ~ audience-data email-consent
    marketing-automation | automatische mails en campagnes; marketing automation; geautomatiseerde mailings | automated mails and campaigns; marketing automation; automated mailings
  planning-software | planning en roosters maken; zaalplanning; planningssysteem; roostersoftware; productieplanning | planning and rostering software; venue scheduling; planning system; rostering software; production planning
  finance-software | financiële systemen; boekhoudpakket; facturatie; boekhoudsoftware | finance systems; accounting software; invoicing
data | data en informatie; data; datagedreven werken | data and information; data; data-driven working
  audience-data | publieksdata; bezoekersdata; bezoekcijfers; bezoekersgegevens; publieksgegevens; publiekscijfers | audience data; visitor data; visitor figures; attendance data
    audience-segmentation | publiek indelen in groepen; doelgroepsegmentatie; segmenteren; doelgroepenmodel; doelgroepanalyse | audience segmentation; segmenting audiences; target group analysis
    footfall-counting | bezoekers tellen; telsysteem; looproutes meten; druktemeting; sensoren | counting visitors; people counting; footfall; crowd sensors; sensors
    personalisation | persoonlijk aanbod; personalisatie; aanbevelingen; gepersonaliseerd | personalisation; personalization; recommendations; personalised
  data-quality | kwaliteit van data; datakwaliteit; data opschonen; dubbele gegevens | data quality; cleaning data; duplicate records
  dashboards | stuurinformatie; dashboard; dashboards; rapportages; business intelligence; KPI's | management information; dashboard; dashboards; reporting; business intelligence; KPIs
  data-sharing | data delen in de sector; gegevens uitwisselen; datadelen; data-uitwisseling; benchmark van data | sharing data in the sector; data exchange; data sharing; data pooling | ~ data-processing-agreement
    open-data | open data; hergebruik van data; datasets; vrije data | open data; data reuse; datasets
    linked-data | verbonden data; linked data; linked open data; kennisgraaf; Wikidata; semantisch web | linked data; linked open data; knowledge graph; Wikidata; semantic web
    metadata | metadata en termen; metadata; thesaurus; trefwoorden; metadateren | metadata and terms; metadata; thesaurus; keywords; tagging
  data-platform | dataplatform; datawarehouse; data lake; dataopslag | data platform; data warehouse; data lake; data store
  data-governance | afspraken over data; datagovernance; eigenaar van data; databeleid | data governance; ownership of data; data policy; data stewardship
digitisation | digitaliseren van erfgoed; digitalisering van collecties; digitaliseren; inscannen | digitisation of heritage; digitization; digitising; digitizing; digitising collections | Van voorwerp naar bestand; niet de digitale verandering van een organisatie. / From object to file; not the digital change of an organisation. | ~ collection-management
  archive-digitisation | archief digitaliseren; digitaliseren van archieven; archieven scannen; papieren archief; digitalisering van archieven | digitising archives; archives digitisation; scanning archives; paper archive; archive digitization | ~ archive-work
    text-recognition | tekstherkenning; OCR; handschriftherkenning; transcriberen; transcriptie; Transkribus | text recognition; OCR; handwriting recognition; transcription; transcribing
    audiovisual-digitisation | beeld en geluid digitaliseren; banden digitaliseren; videobanden; geluidsbanden; films digitaliseren; cassettes | digitising film and sound; tape digitisation; videotapes; audio tapes; digitising films; cassettes
    photo-digitisation | foto's digitaliseren; fotocollectie; negatieven; glasnegatieven; dia's scannen; reprofotografie | digitising photographs; photo collection; negatives; glass negatives; scanning slides; reprography
  object-photography | objecten fotograferen; objectfotografie; collectiefotografie; hoge resolutie | photographing objects; object photography; collection photography; high-resolution images
  three-d-scanning | 3D-scannen; 3D-scan; fotogrammetrie; laserscan; puntenwolk; driedimensionaal vastleggen | 3D scanning; 3D scan; photogrammetry; laser scan; point cloud; gaussian splatting
    three-d-printing | 3D-printen; 3D-print; 3D-printer; replica's maken | 3D printing; 3D print; 3D printer; making replicas
  blockchain | blockchain; NFT; digitaal eigendom; web3 | blockchain; NFT; digital ownership; web3
  digital-preservation | digitaal bewaren; duurzame toegang; e-depot; digitale preservering; bestandsformaten; born-digital | digital preservation; long-term access; digital repository; file formats; born-digital
  collection-system | collectiesysteem; collectieregistratiesysteem; collectie-informatiesysteem; Adlib; Axiell | collection system; collection management system; museum database; collection database; Adlib; Axiell
    online-collection | collectie online; collectiewebsite; online collectie; digitale collectie; collectieportaal | online collection; collection website; digital collection; collections portal
  media-asset-management | beeldbank; mediabeheer; digital asset management; beeldbeheer; videoarchief | media asset management; image bank; digital asset management; DAM; video library
websites-and-apps | websites en apps; softwareontwikkeling; programmeurs; software bouwen; softwareontwikkelaar | websites and apps; software development; programmers; building software; software developer
  website | website; websitebouw; webbouwer; CMS; website laten maken; contentmanagementsysteem | website; web development; web developer; CMS; new website; content management system
    web-analytics | webstatistieken; bezoek aan de website meten; webanalyse; matomo | web analytics; website statistics; measuring website visits; matomo
    online-calendar | agenda online; uitagenda; evenementenkalender; agendadata | online calendar; listings; what's on; event calendar; event listings
  mobile-app | mobiele app; app; smartphone; app ontwikkelen; telefoon van de bezoeker | mobile app; app; smartphone; app development; visitor's phone
    audio-guide | audiotour; audiogids; multimediatour; tour op de telefoon | audio guide; audio tour; multimedia guide; tour on your phone
  open-source | open source; vrije software; opensource; broncode delen | open source; free software; open-source; sharing source code | ~ open-licences
  digital-accessibility | digitale toegankelijkheid; toegankelijke techniek; hulpmiddelen op de computer | digital accessibility; accessible technology; assistive technology | ~ accessibility-law
    web-accessibility | toegankelijke website; WCAG; webtoegankelijkheid; toegankelijke websites; digitoegankelijk; schermlezer; toegankelijkheidsaudit | web accessibility; WCAG; accessible website; accessible websites; screen reader; accessibility audit
    accessible-documents | toegankelijke documenten; toegankelijke PDF; leesbare PDF | accessible documents; accessible PDF; tagged PDF
    automatic-captions | automatische ondertiteling; automatische ondertitels; ondertitelsoftware | automatic captions; auto-captions; automatic subtitles; captioning software | ~ captioning speech-recognition
    caption-glasses | ondertitelbril; slimme bril; ondertitels in een bril | caption glasses; smart glasses; subtitle glasses | ~ captioning
  qr-codes | QR-codes; nfc; code scannen met de telefoon | QR codes; nfc; scanning a code with a phone
  chatbot | chatbot; digitale assistent; gespreksrobot; virtuele medewerker | chatbot; digital assistant; conversational agent; virtual assistant
online-audience | publiek op afstand; online publiek; hybride publiek | remote audience; online audience; hybrid audience
  livestreaming | livestreamen; livestream; streaming; live uitzenden; streamen; online voorstelling; videostream | live streaming; livestream; streaming; live broadcast; streaming a show; online performance
    hybrid-event | hybride evenement; tegelijk in de zaal en thuis; hybride voorstelling | hybrid event; in the room and at home; hybrid performance
    multi-camera | meerdere camera's; regie van de stream; meercameraregistratie; camerarobot | multi-camera; multi-camera production; vision mixing; robotic camera; directing a stream
    low-latency | weinig vertraging; lage latentie; samen spelen op afstand; synchroon spelen | low latency; networked performance; playing together at a distance; little delay
  video-on-demand | video op aanvraag; mediatheek; videoplatform; terugkijken | video on demand; VOD; video platform; watch again; on-demand
  online-interaction | reageren tijdens een voorstelling; live stemmen; publieksinteractie; chat; peiling; online meedoen | responding during a show; live voting; audience interaction; live chat; polling; taking part online | ~ participation
  second-screen | telefoon als tweede scherm; second screen; programma op de telefoon; digitaal programmaboekje | phone as a second screen; second screen; programme on your phone; digital programme booklet
immersive-technology | meeslepende techniek; immersieve technologie; XR; extended reality; immersief | immersive technology; XR; extended reality; immersive experience
  virtual-reality | virtuele werkelijkheid; virtual reality; VR; VR-bril; virtuele rondleiding | virtual reality; VR; VR headset; virtual tour
  augmented-reality | toegevoegde werkelijkheid; augmented reality; AR; mixed reality; digitale laag | augmented reality; AR; mixed reality; digital layer
  motion-capture | bewegingen vastleggen; motion capture; mocap; bewegingsregistratie; volumetrische opname; bewegingssensoren | motion capture; mocap; movement tracking; volumetric capture; body tracking | ~ dance
    avatars | avatars; digitale personages; digitale dubbelganger; virtuele acteur | avatars; digital characters; digital double; virtual actor | ~ portrait-rights
  virtual-production | virtuele productie; LED-wand; virtueel decor; virtual production | virtual production; LED wall; virtual set; in-camera effects
  projection-mapping | projecties op gebouwen en decor; videomapping; projectie; projection mapping; videoprojectie | projection on buildings and sets; projection mapping; video mapping; video projection
  spatial-audio | ruimtelijk geluid; 3D-geluid; surround; binauraal geluid | spatial audio; 3D sound; surround sound; binaural audio
  haptics | voelbare techniek; haptiek; trilvest; trillingen voelen | haptics; haptic technology; vibrating vest; feeling vibrations | ~ deaf-people
  game-technology | gametechniek; game-engine; unreal engine; videogames; game; serious game; games maken | game technology; game engine; unreal engine; video games; digital game; serious game; game development | ~ game-design
  wearables | techniek op het lichaam; wearables; slimme kleding; hartslag meten | technology on the body; wearables; smart clothing; heart-rate sensing
  digital-twin | digitale tweeling; digitaal model van een gebouw; 3D-model; digital twin; 3D-modellen | digital twin; digital model of a building; 3D model; 3D models
ai | kunstmatige intelligentie; AI; machine learning; artificiële intelligentie; algoritme; algoritmen | artificial intelligence; AI; machine learning; algorithm; algorithms | ~ ai-act
  generative-ai | generatieve AI; ChatGPT; taalmodel; taalmodellen; beelden genereren; LLM | generative AI; ChatGPT; language model; language models; generating images; LLM | ~ text-and-data-mining
  image-recognition | beeldherkenning; computer vision; gezichtsherkenning; objectherkenning | image recognition; computer vision; face recognition; object detection
  speech-recognition | spraakherkenning; spraak naar tekst; automatische transcriptie; speech-to-text | speech recognition; speech-to-text; automatic transcription; voice recognition
  machine-translation | automatisch vertalen; machinevertaling; vertaalsoftware | machine translation; automatic translation; translation software
  synthetic-voice | kunstmatige stem; voorleesstem; spraaksynthese; text-to-speech | synthetic voice; text-to-speech; speech synthesis; voice cloning
  responsible-ai | verantwoorde AI; ethiek van AI; AI-beleid; vooringenomen algoritmen | responsible AI; AI ethics; AI policy; biased algorithms
stage-tech | techniek in het gebouw; theaterinstallaties | technology in the building; venue installations
  lighting-equipment | lichtinstallatie; ledverlichting; lichttafel; armaturen | lighting installation; LED lighting; lighting desk; luminaires
  sound-equipment | geluidsinstallatie; mengpaneel; geluidssysteem; microfoons; luidsprekers | sound installation; mixing desk; sound system; microphones; loudspeakers
  rigging-automation | toneelautomatisering; trekkenwand; bewegend decor; besturing van trekken | stage automation; fly system; moving sets by motor; motorised rigging
  digital-signage | schermen in het gebouw; informatieschermen; digitale borden; narrowcasting | screens in the building; digital signage; information screens
  show-robotics | robots en bewegende objecten; robot; robotica; drones; dronetechniek | robots and moving objects; robot; robotics; drones; drone show
  interactive-installation-tech | interactieve techniek; touchscreens; arduino; makerspace; hardware bouwen | interactive technology; touch screens; arduino; makerspace; building hardware | ~ interactive-exhibit
  building-management | gebouwbeheer; klimaatinstallatie; gebouwbeheersysteem; klimaatbeheersing; verwarming | building management; climate control; building systems; heating | ~ sustainability
`;
