import stemmers from 'snowball-stemmers';

/** Words that say nothing about what a text is about. */
export const dutchStopWords: ReadonlySet<string> = new Set(
  `aan af al alle allen als alsmede alsof altijd ander andere anders ben bent bij bijvoorbeeld
  binnen daar daarbij daardoor daarin daarmee daarnaast daarom daaronder daarop daartoe daarvan
  daarvoor dan dat de deze dezelfde die diens dient dienen dit doch doen doet door dus echter een
  eens eigen elk elke en enige enkele er erg ervan ervoor etc even gaan gaat geen geworden haar had
  hadden heb hebben heeft hele hem hen het hetzelfde hier hierbij hierdoor hierin hierop hiervan
  hiervoor hij hoe hoewel hun ieder iedere iemand iets ik in indien inzake is ja je jij jou jouw
  jullie kan kon konden kunnen kunt later maar me mee meer meest meestal men met mij mijn mocht
  moet moeten mogen na naar naast nadat niet niets nog nogal nu of om omdat onder ons onze ook op
  opdat over per reeds rond sinds slechts sommige soms steeds t te tegen ten tenzij ter terwijl tijdens
  toch toe tot tussen u uit uw vaak van vanaf vanuit veel vele via volgens voor vooral waar waarbij
  waardoor waarin waarmee waarop waarvan waarvoor wanneer want waren was wat we weer wel welk welke
  werd werden wie wiens wij wil worden wordt zal ze zelf zelfs zeer zich zichzelf zij zijn zo zoals
  willen wilt wilde wilden zodat zonder zou zouden zowel zullen zult s d n`.split(/\s+/),
);

/** Plurals and other forms that follow no rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `musea:museum podia:podium centra:centrum media:medium criteria:criterium studia:studium
  gymnasia:gymnasium laboratoria:laboratorium aquaria:aquarium symposia:symposium stadia:stadium
  jubilea:jubileum honoraria:honorarium territoria:territorium ministeria:ministerium data:data
  catalogi:catalogus musici:musicus critici:criticus technici:technicus politici:politicus
  historici:historicus academici:academicus medici:medicus cursussen:cursus mecanici:mecanicus
  fysici:fysicus chemici:chemicus statistici:statisticus informatici:informaticus
  elektrotechnici:elektrotechnicus mechanici:mechanicus logistici:logisticus
  kinderen:kind eieren:ei bladeren:blad liederen:lied goederen:goed volkeren:volk raderen:rad
  beenderen:been kalveren:kalf lammeren:lam runderen:rund hoenderen:hoen gemoederen:gemoed
  steden:stad schepen:schip leden:lid wegen:weg dagen:dag spelen:spel glazen:glas daken:dak
  gaten:gat vaten:vat paden:pad wetenschappen:wetenschap loten:lot sloten:slot hoven:hof
  koeien:koe lieden:lui vrouwen:vrouw mannen:man`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

/** `-ster` that is no woman: there is no `-er` beside it. */
const NO_WOMAN =
  /(?:mee|mini|mon|ma|regi|seme|po|clu|boo|ven|fen|lui|roo|filter|kla|toe|pla|dui|mu|kloo)ster$/;

/** Endings that Snowball leaves, the first that fits; each leads to the form beside it. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // subsidies, categorieën (folded: -ieen), ideeën, zeeën
  [/ieen$/, 'ie'],
  [/eeen$/, 'ee'],
  [/ies$/, 'ie'],
  // foto's, camera's, taxi's, menu's, video's, radio's, media's
  [/([^aeiou][aiou]|[ei]o|ia)s$/, '$1'],
  [/eaus$/, 'eau'],
  // mogelijkheden
  [/heden$/, 'heid'],
  // women in a profession
  [/([a-z]{2})trice(s|n)?$/, '$1teur'],
  [/([a-z]{2})euse(s|n)?$/, '$1eur'],
  [/([a-z]{2})esse[sn]$/, '$1esse'],
  // diminutives: kaartje, krantje; tafeltje, treintje; filmpje, bloempje; boekje, lampje
  [/(kaart|taart|staart|vaart|buurt|poort|soort|[^aeiou][aio]rt|[^aeiou][aiou]nt)jes?$/, '$1'],
  [/([aeiou])\1tjes?$/, '$1'],
  [/([a-z]{2}[lnr])tjes?$/, '$1'],
  [/([a-z](?:[aeiou]{2}|u|[lr])m)pjes?$/, '$1'],
  [/([a-z]{3})jes?$/, '$1'],
];
const snowball = stemmers.newStemmer('dutch');

/** What the forms of a folded Dutch word have in common. */
export function dutchStem(word: string): string {
  let base = IRREGULAR.get(word) ?? latinPlural(word) ?? word;
  if (base.length > 4) {
    if (/[a-z]{3}sters?$/.test(base) && !NO_WOMAN.test(base.replace(/s$/, ''))) base = man(base);
    const ending = ENDINGS.find(([form]) => form.test(base));
    if (ending !== undefined) base = base.replace(ending[0], ending[1]);
  }
  return snowball.stem(base);
}

/** verkoopster → verkoper, schrijfster → schrijver, bestuurster → bestuurer (both forms lead there). */
function man(word: string): string {
  const verb = word.replace(/sters?$/, '').replace(/([aeiouj])f$/, '$1v');
  return `${verb.replace(/([aeou])\1([^aeiou])$/, '$1$2')}er`;
}

/** Compounds of words with a Latin plural: filmmusea, hoofdpodia. */
function latinPlural(word: string): string | undefined {
  if (/(?:muse|podi|centr|criteri|medi|laboratori|symposi|stadi)a$/.test(word))
    return `${word.slice(0, -1)}um`;
  if (/[a-z]{4}ici$/.test(word)) return `${word.slice(0, -1)}us`;
  return undefined;
}
