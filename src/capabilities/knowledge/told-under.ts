import type { Words } from './entry.ts';

/** What a heading or a label announces: a field of what is told, or a sort of fact. */
export type Subject =
  | Exclude<keyof Words, 'title'>
  | 'cost'
  | 'sources'
  | 'audience'
  | 'period'
  | 'organisations'
  | 'contact';

/** In this order: "Wat ging er mis in de samenwerking" is about what failed. */
const headings: readonly (readonly [Subject, RegExp])[] = [
  [
    'failed',
    /geleerd|\bles(?:sen)?\b|leerpunt|(?:ging|gaat|liep|is) (?:er )?(?:mis|fout|niet goed)|\bmis(?:ging|lukt)|tegenv|valkuil|knelpunt|niet (?:gelukt|werkte|lukte)|opgegeven|anders zouden doen|lessons?|learn(?:ed|t|ing)|went wrong|(?:did not|didn.t|not) work|fail(?:ed|ure|ures)?\b|pitfall|setback|gave up|given up|differently/i,
  ],
  ['contact', /^contact|contactpersoon|vragen\?|whom to (?:call|ask)|^ask us/i],
  [
    'sources',
    /^bron(?:nen)?\b|^links?\b|literatuur|meer (?:lezen|weten|informatie)|^sources?\b|references|further reading|more information|read more/i,
  ],
  [
    'cost',
    /kost(?:en|te|prijs)?\b|budget|begroting|financi|investering|\bgeld\b|\buren\b|tijdsbesteding|\bcosts?\b|money|funding|\bhours\b|resources/i,
  ],
  [
    'reuse',
    /hergebruik|licen[tcs]ie|licen[cs]e|\brechten\b|overnemen|zelf (?:doen|aan de slag)|re-?use|\brights\b|copy/i,
  ],
  [
    'remains',
    /vervolg|toekomst|wat (?:er )?(?:blijft|overblijft)|borging|hoe (?:nu )?verder|\bnu\b\??$|next steps?|future|what remains|legacy|follow-up|afterlife|sustain|what.s next|today$/i,
  ],
  ['period', /periode|looptijd|planning|wanneer|tijdlijn|\bperiod\b|duration|^when\b|timeline/i],
  ['audience', /doelgroep|voor wie|^(?:het )?publiek\b|\baudiences?\b|for whom|target group/i],
  [
    'changed',
    /resulta(?:at|ten)|opbrengst|effect|impact|wat (?:het|er|is er).*(?:ople?ver|verander|bereik)|opgeleverd|\bresults?\b|outcomes?|what changed|findings|bevinding|evaluati/i,
  ],
  [
    'together',
    /samenwerking|partners?\b|met wie|betrokken|with whom|who (?:was|were|is) involved|collaborat|partnership|consortium/i,
  ],
  [
    'problem',
    /aanleiding|probleem|vraagstuk|uitdaging|^(?:de |onze )?vraag\b|waarom|achtergrond|\bcontext\b|knelpunt|challenge|problem|\bwhy\b|background|\bneed\b|the question|\bissue/i,
  ],
  [
    'done',
    /aanpak|wat (?:we|wij|ze|zij|er|is|hebben).*(?:de(?:ed|den)|ged?aan|gemaakt)|wat deden|werkwijze|uitvoering|\bopzet\b|proces\b|oplossing|activiteiten|approach|what (?:we|they|was) d(?:id|one)|method(?:e|ology)?\b|how (?:we|it|they)|implementation|activities|solution/i,
  ],
  [
    'organisations',
    /^(?:organisatie|organisation|organization|instelling|uitvoerder|uitgevoerd door|carried out by|by whom)s?$/i,
  ],
];

/** A heading has at most so many words; more is a sentence. */
const HEADING_WORDS = 9;

/** What stands under this heading; undefined when it says nothing of that sort. */
export function subjectOf(heading: string): Subject | undefined {
  const words = heading
    .replace(/^[\d.)\s]+/, '')
    .replace(/[:?]+$/, '')
    .trim();
  if (words === '' || words.split(/\s+/).length > HEADING_WORDS) return undefined;
  return headings.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A label in front of a text: "Kosten: € 6.000" is about the cost; undefined without one. */
export function labelOf(text: string): { subject: Subject; rest: string } | undefined {
  const [, label = '', rest = ''] = /^([\p{L}][^:.!?]{1,45}):\s+(\S[^]*)$/u.exec(text) ?? [];
  const isSentence = /\s(?:is|zijn|was|waren|werd|wordt|are|were|has|had|heeft)\s/i.test(label);
  const subject = isSentence ? undefined : subjectOf(label);
  return subject && { subject, rest };
}
