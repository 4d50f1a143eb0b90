import type { Audience, Sector } from '../entry.ts';

/** Words by which a text says in which sector somebody works. */
export const sectorTerms: Readonly<Record<Sector, RegExp>> = {
  stage:
    /\b(?:theat(?:er|re)\w*|toneel\w*|schouwburg\w*|dans(?:gezelschap|groep|ers?)?\b|dance (?:company|group)|podiumkunst\w*|performing arts?|playhouse|circus\w*)/i,
  music:
    /\b(?:orkest\w*|orchestra\w*|poppodi\w+|concert\w*|muziek\w*|music\w*|opera\w*|koor|koren|choirs?|ensemble voor muziek)\b/i,
  museum: /\b(?:muse(?:um|a|ums)\w*|kunsthal\w*)/i,
  heritage:
    /\b(?:erfgoed\w*|heritage|archie(?:f|ven)\w*|archives?|monument\w*|archeolog\w*|archaeolog\w*)\b/i,
  festival: /\bfestivals?\b/i,
  library: /\b(?:bibliothe(?:ek|ken)\w*|librar(?:y|ies))\b/i,
  'visual-art':
    /\b(?:beeldende kunst\w*|galerie\w*|galler(?:y|ies)|visual arts?|kunstenaarsinitiatief|presentatie-instelling\w*)\b/i,
  'film-and-media':
    /\b(?:film\w*|bioscoop|bioscopen|cinemas?|omroep\w*|broadcasters?|filmhuis|filmhuizen)\b/i,
  education:
    /\b(?:school|scholen|schools|mbo|roc|basisschool|onderwijs\w*|colleges?|hogescho\w+|kunstvakonderwijs|education provider)\b/i,
  technology:
    /\b(?:technologiebedrij\w+|techbedrij\w+|softwarebedrij\w+|software compan(?:y|ies)|digital agenc(?:y|ies)|digitaal bureau|internetbureau|tech compan(?:y|ies)|technology compan(?:y|ies)|start-?ups?|developers?|game studio|gamestudio|ontwikkelaars?)\b/i,
  research:
    /\b(?:universiteit\w*|universit(?:y|ies)|onderzoeksinstitu\w+|research (?:institute|centre|center|group)|lectoraat)\b/i,
  'public-authority':
    /\b(?:ministeries?|ministr(?:y|ies)|gemeentes?|gemeenten|provincies?|municipalit(?:y|ies)|city council|council|rijksdienst|waterschap\w*|government)\b/i,
  care: /\b(?:ziekenhui\w+|zorginstelling\w*|zorgorganisatie\w*|verpleeghui\w+|hospitals?|care homes?|nursing homes?|ggz|health service)\b/i,
  'civil-society':
    /\b(?:vrijwilligersorganisatie\w*|buurthui\w+|welzijnsorganisatie\w*|ngo|charit(?:y|ies)|community centre|belangenvereniging)\b/i,
  business:
    /\b(?:bank|verzekeraar|supermarkt\w*|winkelier\w*|retailers?|bedrijven|energiebedrij\w+)\b/i,
  sport: /\b(?:sportclub\w*|voetbalclub\w*|sports? clubs?|stadion|stadium|sportbond)\b/i,
  tourism: /\b(?:toeris\w+|touris\w+|hotels?|vvv|destination marketing)\b/i,
  mobility:
    /\b(?:vervoerder\w*|spoorweg\w*|railways?|openbaar vervoer|public transport|luchthaven|airport)\b/i,
  energy:
    /\b(?:netbeheerder\w*|energie(?:co[oö]peratie)?|energy (?:company|cooperative)|grid operator)\b/i,
  agriculture: /\b(?:boerderij\w*|landbouw\w*|farms?|agricultur\w+|tuinbouw\w*)\b/i,
};

/** Words by which a text says for whom something was. */
export const audienceTerms: Readonly<Partial<Record<Audience, RegExp>>> = {
  children: /\b(?:kinderen|kleuters|children|kids|toddlers)\b/i,
  'young-people':
    /\b(?:jongeren|jonge (?:mensen|bezoekers|makers)|jeugd|studenten|tieners|young (?:people|adults|audiences?|visitors)|teenagers|students|youth)\b/i,
  families: /\b(?:gezinnen|families|ouders en kinderen|ouders met kinderen|parents)\b/i,
  schools:
    /\b(?:scholen|schoolklassen|leerlingen|scholieren|klassen|schools|pupils|classes|classrooms?)\b/i,
  'older-people':
    /\b(?:ouderen|senioren|65-plussers|older (?:people|adults|visitors)|seniors|elderly|dementi(?:e|a))\b/i,
  'disabled-people':
    /\b(?:beperking(?:en)?|doven?|slechthorende\w*|blinden?|slechtziende\w*|rolstoel\w*|gehandicapt\w*|disab(?:led|ility|ilities)|deaf|hard of hearing|blind|wheelchair|autis\w+|neurodivers\w+|neurodivergent)\b/i,
  newcomers:
    /\b(?:nieuwkomers|statushouders|vluchtelingen|inburgeraars|newcomers|refugees|migrants|asylum seekers)\b/i,
  'people-at-a-distance':
    /\b(?:op afstand|thuispubliek|thuiskijkers|online publiek|livestream\w*|remote(?:ly)? |remote audiences?|from home|at home|online audiences?)\b/i,
  makers:
    /\b(?:makers|kunstenaars|artists|choreograf\w+|choreographers|regisseurs|muzikanten|musicians)\b/i,
  professionals:
    /\b(?:professionals|medewerkers van (?:andere )?(?:musea|theaters|instellingen)|vakgenoten|colleagues at other|staff of other)\b/i,
};
