import stemmers from 'snowball-stemmers';

/** Words that say nothing about what a text is about. */
export const englishStopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being
  below between both but by can cannot could did do does doing done down during each either else etc
  ever every few for from further had has have having he her here hers him himself his how however i
  if in into is it its itself just may me might more most much must my myself no nor not now of off
  often on once only or other our ours out over own per perhaps quite rather same shall she should so
  some such than that the their theirs them themselves then there these they this those through thus
  to too under until up upon us very via want wants wanted was we were what when where whether which while who whom
  whose why will with within without would yet you your yours s t d ll re ve m dont doesnt isnt`.split(
    /\s+/,
  ),
);

/** American and British spelling of the same word, brought to one (the endings are those of Oxford). */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/([bdlnv])our(s|ed|ing|ful|able|ite|ites|hood|hoods)?$/, '$1or$2'],
  [/([^aeiou])re(s?)$/, '$1er$2'],
  [/(gram)mes?$/, '$1'],
  [/(cata|dia|ana|pro|mono)logue(s?)$/, '$1log$2'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/([fl]en|licen)ce(s?)$/, '$1se$2'],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men:man women:woman children:child people:person feet:foot teeth:tooth mice:mouse geese:goose
  media:medium data:data criteria:criterion phenomena:phenomenon museums:museum analyses:analysis
  indices:index matrices:matrix lives:life wives:wife knives:knife leaves:leaf halves:half
  shelves:shelf selves:self wolves:wolf thieves:thief sold:sell bought:buy made:make taught:teach
  thought:think brought:bring found:find held:hold kept:keep built:build led:lead left:leave
  learnt:learn lent:lend lost:lose meant:mean met:meet paid:pay said:say sent:send shown:show
  spent:spend stood:stand took:take taken:take told:tell understood:understand written:write
  wrote:write given:give gave:give driven:drive drove:drive grown:grow grew:grow known:know knew:know
  chosen:choose chose:choose spoken:speak spoke:speak drawn:draw drew:draw`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);
const snowball = stemmers.newStemmer('english');

/** What the forms of a folded English word have in common. */
export function englishStem(word: string): string {
  let base = IRREGULAR.get(word) ?? word;
  if (base.length > 4) {
    for (const [ending, other] of SPELLINGS) base = base.replace(ending, other);
  }
  return snowball.stem(base);
}
