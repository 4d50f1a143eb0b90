import type { Words } from '../entry.ts';

/** Turns of phrase by which a sentence shows what it tells, and how sure that makes us. */
export type Cue = readonly [
  field: Exclude<keyof Words, 'title' | 'together'>,
  weight: 1 | 2 | 3,
  phrase: RegExp,
];

/** In Dutch and English. A sentence belongs to the field whose cues weigh most, from the top at a tie. */
export const cues: readonly Cue[] = [
  [
    'failed',
    3,
    /\b(?:mislukt\w*|ging(?:en)? (?:\w+ )?mis|liep(?:en)? (?:\w+ )?(?:mis|vast)|(?:zijn|is|werd|hebben|moesten) (?:we |er )?(?:\w+ ){0,3}(?:mee )?(?:gestopt|stoppen|opgegeven|geschrapt|afgeblazen))\b/i,
  ],
  [
    'failed',
    3,
    /\b(?:failed|failure|went wrong|gave up|given up|abandoned|dropped (?:the|this|it)|scrapped|had to stop|did not work|didn['’]t work|was a mistake)\b/i,
  ],
  [
    'failed',
    2,
    /\b(?:tegengevallen|viel(?:en)? tegen|tegenvaller\w*|werkte(?:n)? niet|lukte(?:n)? niet|niet gelukt|onderschat\w*|achteraf|te (?:laat|duur|ingewikkeld|weinig tijd)|bleek(?:en)? (?:\w+ ){0,3}(?:niet|te|lastig|moeilijk)|geleerd dat|leerden (?:we )?dat|zouden (?:we )?(?:het |dit )?(?:nu )?anders)\b/i,
  ],
  [
    'failed',
    2,
    /\b(?:disappoint\w*|underestimated|in hindsight|looking back|too (?:late|expensive|complicated|little time)|turned out (?:to be )?(?:too|not|harder)|we learned that|we learnt that|the lesson|would do (?:it |this )?differently|never (?:worked|used|took off)|nobody (?:used|came))\b/i,
  ],
  [
    'changed',
    3,
    /\b(?:als resultaat|het resultaat|de resultaten|leverde(?:n)? (?:\w+ ){0,6}op\b|heeft (?:\w+ ){0,6}opgeleverd|(?:steeg|stegen|daalde|daalden|verdubbeld\w*|halveerde)\b)/i,
  ],
  [
    'changed',
    3,
    /\b(?:as a result|the results?|resulted in|led to|increased|rose (?:by|from|to)|fell (?:by|from|to)|dropped (?:by|from|to)|doubled|halved|grew (?:by|from|to))\b/i,
  ],
  [
    'changed',
    2,
    /\bn\s?=\s?\d+|\b\d+(?:[.,]\d+)?\s?(?:%|procent|percent|per cent)|\b(?:meer dan|ruim|bijna|more than|over|nearly) \d[\d.,]* (?:bezoek\w+|deelnem\w+|mensen|jongeren|leerlingen|visitors|participants|people|pupils|young)/i,
  ],
  [
    'changed',
    1,
    /\b(?:sindsdien|daardoor|hierdoor|dankzij|gaven aan dat|vindt|vonden|waarde(?:ert|erden)|since then|thanks to|said (?:that )?they|reported|feel|felt|evaluatie|evaluation)\b/i,
  ],
  [
    'reuse',
    3,
    /\b(?:licentie|licence|license|CC[ -](?:BY|0)|creative commons|vrij (?:te )?(?:gebruiken|overnemen)|mag(?:\s+\w+){0,4} (?:overnemen|kopi[eë]ren|hergebruik\w*)|free(?:ly)? (?:to )?(?:re)?use|may (?:be )?(?:copied|copy|reused?)|open source|download)\b/i,
  ],
  [
    'remains',
    3,
    /\b(?:nog steeds|is nu (?:een )?vast|vaste? onderdeel|wordt voortgezet|gaat (?:verder|door)|krijgt een vervolg|blijft (?:bestaan|beschikbaar)|still (?:in use|running|used|runs|exists)|continues|has become (?:a )?(?:regular|permanent|part)|is now (?:a )?(?:part|permanent|standard|run))\b/i,
  ],
  [
    'remains',
    1,
    /\b(?:vervolg|inmiddels|in de toekomst|volgend (?:jaar|seizoen)|next (?:year|season|step)|in (?:the )?future|going forward|today)\b/i,
  ],
  [
    'problem',
    3,
    /\b(?:het probleem|de aanleiding|aanleiding (?:was|is|voor)|de uitdaging|de vraag was|the (?:problem|challenge|question) (?:was|is)|struggled|worstel(?:t|de|den|en)|liep(?:en)? (?:er )?tegenaan)\b/i,
  ],
  [
    'problem',
    2,
    /\b(?:nog niet|te weinig|nauwelijks|ontbr(?:eekt|eken|ak|aken)|gebrek aan|tekort|bereikt\w* (?:\w+ ){0,3}niet|kwam(?:en)? niet|weten niet|hardly|barely|lack(?:s|ed)? (?:of)?|too few|too little|did not know|could not|couldn['’]t|rarely|were not reaching|no longer)\b/i,
  ],
  [
    'problem',
    1,
    /\b(?:omdat|waarom|basis op orde|moeilijk|lastig|behoefte|because|difficult|need(?:ed)?|wanted to know|wilde(?:n)? weten)\b/i,
  ],
  [
    'done',
    3,
    /\b(?:experimente(?:er|ert|erden|eerde|ren)\w*|ontwikkel(?:de|den)|bouwde(?:n)?|maakte(?:n)? (?:we|wij|zij|het|een|de)|(?:hebben|heeft|is|werd|zijn) (?:\w+ ){0,6}(?:ontwikkeld|gebouwd|gemaakt|getest|ingericht|opgezet|ontworpen|georganiseerd))\b/i,
  ],
  [
    'done',
    3,
    /\b(?:developed|built|designed|tested|organi[sz]ed|set up|installed|created|piloted|prototyped|trained|experiment(?:s|ed|ing)? with|ran (?:a|two|three|four|\d+))\b/i,
  ],
  [
    'done',
    2,
    /\b(?:we (?:begonnen|startten|deden|gebruikten|nodigden|kozen|hielden|lieten|vroegen|gaven|zetten)|(?:test|organis|gebruik|onderzoch|probeer)(?:te|ten|eerde|eerden|den|de)\b|eerst .* daarna|vervolgens|we (?:started|began|used|invited|chose|held|asked|gave|let|put|made)|first .* then)\b/i,
  ],
  [
    'done',
    1,
    /\b(?:zo (?:geven|kunnen|helpen|krijgen|werken) we|kunnen we .* helpen|waarbij|workshops?|prototype|sessies|sessions|app|website|platform|tool)\b/i,
  ],
  [
    'problem',
    2,
    /\b(?:geen (?:geld|tijd|mensen|ruimte|plek)|none of (?:us|them|the \p{Ll}+)|could(?: not|n['’]t)? afford|no (?:money|time|staff|room)|had stopped|jarenlang|twintig jaar)\b/iu,
  ],
  [
    'changed',
    3,
    /\b(?:went (?:up |down )?from \d[\d.,]* to|ging(?:en)? van \d[\d.,]* naar|(?:steeg|daalde)\w* van)\b/i,
  ],
  [
    'done',
    2,
    /\b(?:beg(?:on|onnen) (?:\p{Ll}+ ){0,3}(?:een )?(?:proef|pilot|project|traject)|leid(?:en|t) \p{Ll}+ .*rond|now works|works? remotely|hire[ds]? )\b/iu,
  ],
];
