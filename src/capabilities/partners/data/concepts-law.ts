/** Law, rights and good conduct. How a line is read: `../concept-lines.ts`. */
export const law = `
privacy | privacy en persoonsgegevens; privacy; persoonsgegevens | privacy and personal data; privacy; personal data
  gdpr | privacywet; AVG; algemene verordening gegevensbescherming; GDPR; privacywetgeving | data protection law; GDPR; general data protection regulation; data protection; AVG
    data-processing-agreement | verwerkersovereenkomst; verwerker; afspraken met een verwerker | data processing agreement; processor agreement; DPA
    data-protection-officer | functionaris gegevensbescherming; FG; privacyfunctionaris; privacy officer | data protection officer; DPO; privacy officer
    privacy-assessment | privacytoets; DPIA; gegevensbeschermingseffectbeoordeling; risico's voor privacy | privacy assessment; DPIA; data protection impact assessment
    data-breach | datalek; datalekken; gelekte gegevens; melding bij de toezichthouder | data breach; data breaches; leaked data; notifying the supervisor
    retention | bewaren en wissen van gegevens; bewaartermijn persoonsgegevens; recht op verwijdering; gegevens wissen | keeping and erasing personal data; data retention; right to erasure
  consent | toestemming voor persoonsgegevens; toestemming; toestemming vragen; intrekken van toestemming | consent for personal data; consent; asking permission; withdrawing consent
    email-consent | toestemming voor mail; spamverbod; opt-in; uitschrijven | consent for mail; anti-spam rules; opt-in; unsubscribing
    cookies | cookies en volgen; cookies; cookiebanner; tracking | cookies and tracking; cookies; cookie banner; trackers
    minors-consent | toestemming van ouders; gegevens van kinderen; minderjarigen; kinderrechten | consent of parents; children's data; minors; children's rights | ~ children
  anonymisation | anoniem maken van gegevens; anonimiseren; pseudonimiseren; anonieme data | making data anonymous; anonymisation; anonymization; pseudonymisation; anonymous data
copyright | auteursrecht en naburige rechten; auteursrecht; auteursrechten; intellectueel eigendom; rechten op werk | copyright and related rights; copyright; intellectual property; authors' rights
  neighbouring-rights | naburige rechten; rechten van uitvoerende kunstenaars; rechten van spelers; naburig recht; rechten van performers | neighbouring rights; performers' rights; related rights; rights of performers; neighboring rights | ~ acting music-performance
  rights-clearance | rechten regelen; rechten vrijmaken; rechtenonderzoek; rechthebbenden vinden; toestemming voor gebruik van werk | clearing rights; rights clearance; finding rights holders; permission to use a work
    orphan-works | verweesde werken; werk zonder bekende maker; out-of-commerce; niet meer verhandelde werken | orphan works; works with unknown makers; out-of-commerce works
    collective-licensing | collectief beheer van rechten; collectieve licentie; auteursrechtenorganisatie; muziekrechten | collective rights management; collective licence; collecting society; music rights
    stage-rights | opvoeringsrecht; rechten voor een voorstelling; toneelrechten | stage rights; performing rights; dramatic rights
  licences | licenties; licentie; licentieovereenkomst; gebruiksrecht; gebruiksrechten | licences; license; licenses; licence agreement; rights of use
    open-licences | open licenties; creative commons; CC0; publiek domein; vrije licentie | open licences; open licenses; creative commons; CC0; public domain; open content licence
  recording-rights | opnemen en uitzenden van spelers; opnamerecht; registratierechten; toestemming voor opname; streamingrechten | recording and broadcasting performers; recording rights; consent to record; streaming rights | ~ livestreaming
  portrait-rights | portretrecht; herkenbaar in beeld; quitclaim; mensen in beeld | portrait rights; image rights; release form; people in pictures | ~ photography
  text-and-data-mining | werk gebruiken om AI te trainen; tekst- en datamining; opt-out voor AI; trainen van AI | using works to train AI; text and data mining; opting out of AI; AI training data
  trademarks | merken en namen; merkrecht; merknaam; naam beschermen | trade marks and names; trademark; brand name; protecting a name
contracts | contracten en afspraken; contract; overeenkomst; juridisch advies | contracts; contract; legal advice; lawyer
  cooperation-contract | overeenkomst voor samenwerking; samenwerkingsovereenkomst; samenwerkingscontract; intentieverklaring; consortiumovereenkomst | cooperation contract; cooperation agreement; contract for working together; letter of intent; consortium agreement; memorandum of understanding
    co-production-contract | coproductiecontract; coproductie; coproducent; samen produceren | co-production contract; co-production; co-producer; producing together
  ownership-of-results | van wie is het resultaat; eigendom van resultaten; resultaten delen; IP-afspraken | who owns the results; ownership of results; sharing results; IP arrangements
  confidentiality | geheimhouding; NDA; vertrouwelijkheid; geheimhoudingsverklaring | confidentiality; NDA; non-disclosure agreement
  loan-agreement | bruikleen; bruikleenovereenkomst; bruikleencontract | loan of objects; loan agreement; object loans
  liability | aansprakelijkheid en verzekering; verzekering; aansprakelijkheid; schade | liability and insurance; insurance; liability; damage
  software-contract | contract voor software; SAAS-contract; serviceovereenkomst; SLA; dienstverleningsovereenkomst | contract for software; SAAS contract; service level agreement; SLA
  volunteer-agreement | overeenkomst met vrijwilligers; vrijwilligersovereenkomst; vrijwilligerscontract | agreement with volunteers; volunteer contract; volunteer agreement | ~ volunteers
  donation-agreement | schenking van collectie; schenkingsovereenkomst; overdracht van collectie; nalatenschap van een kunstenaar | gift of a collection; deed of gift; transfer of a collection; artist's estate
procurement | aanbesteding en inkoop; aanbesteden; aanbesteding; inkopen; inkoop; offertes vragen | procurement and tendering; procurement; public tender; tendering; purchasing; asking for quotations
  joint-purchasing | samen inkopen; samen software inkopen; inkoopcombinatie; gezamenlijke inkoop; raamovereenkomst | buying together; joint purchasing; joint procurement; framework contract
  innovation-procurement | inkopen van iets nieuws; innovatiegericht inkopen; innovatiepartnerschap; startup als leverancier | buying something new; innovation procurement; innovation partnership; buying from startups
  social-return | sociale voorwaarden bij inkoop; social return; maatschappelijk verantwoord inkopen | social terms in procurement; social return; responsible purchasing
public-rules | regels van de overheid; wetgeving; wet- en regelgeving; compliance | rules of government; legislation; regulation; compliance
  state-aid | staatssteun; de-minimis; staatssteunregels; steunmaatregel | state aid; de minimis; state aid rules; subsidy control
  accessibility-law | wet over toegankelijkheid; toegankelijkheidswet; toegankelijkheidsverklaring; European accessibility act; toegankelijkheidsakte; EAA | accessibility law; accessibility statement; European accessibility act; EAA; accessibility directive
  ai-act | AI-wet; AI-verordening; AI act; regels voor AI | AI act; rules for AI; AI regulation
  archive-law | archiefwet; erfgoedwet; wettelijke bewaarplicht; wet open overheid | archive law; heritage law; public records act; freedom of information
  permits | vergunningen; vergunning; evenementenvergunning; brandveiligheid; bestemmingsplan | permits; permit; event licence; fire safety; zoning plan
  tax-rules | BTW en belasting; BTW; belasting; ANBI; giftenaftrek; fiscaal advies | VAT and tax; VAT; tax; charity status; gift aid; tax advice
good-conduct | goed gedrag en codes; gedragscodes; codes in de cultuursector; ethiek | good conduct and codes; codes of conduct; ethics; sector codes
  governance-code | code voor goed bestuur; governance code; goed bestuur; governance; bestuursmodel; toezicht houden | code for good governance; governance code; good governance; governance; board oversight
    conflict-of-interest | belangenverstrengeling; tegenstrijdig belang; nevenfuncties; onafhankelijk oordeel | conflict of interest; competing interests; side positions; independent judgement
  diversity-code | code diversiteit en inclusie; diversiteitscode | diversity and inclusion code; diversity code | ~ inclusion
  fair-practice | eerlijk werken; fair practice; fair practice code; eerlijke arbeidsvoorwaarden; goed opdrachtgeverschap | fair practice; fair practice code; fair working conditions; fair commissioning
  social-safety | sociale veiligheid; grensoverschrijdend gedrag; vertrouwenspersoon; gedragsregels; meldpunt voor gedrag | social safety; misconduct; confidential adviser; safe working environment; reporting misconduct
  whistleblowing | misstanden melden; klokkenluider; klachtenregeling | reporting wrongdoing; whistleblower; complaints procedure
  safeguarding | bescherming van kinderen en kwetsbare mensen; kinderveiligheid; verklaring omtrent gedrag; VOG | safeguarding children and vulnerable people; safeguarding; child protection; background check
  research-ethics | ethiek van onderzoek; onderzoeksethiek; ethische toetsing; deelnemers beschermen | research ethics; ethical review; protecting participants; ethics committee
labour-law | arbeidsrecht en CAO; arbeidsrecht; CAO; arbeidscontract; schijnzelfstandigheid | employment law and collective agreements; employment law; collective labour agreement; employment contract; false self-employment
  working-conditions | arbeidsomstandigheden; ARBO; werktijden; veilig werken op het toneel | working conditions; health and safety; working hours; safe work on stage
`;
