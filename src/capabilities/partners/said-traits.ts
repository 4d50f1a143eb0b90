import type { Audience, Form, Place } from './card.ts';
import { saidBy, type Said } from './said.ts';

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');

/** A remote audience is for whom it is, not where it happens. */
const remote = whole(
  '(?:mag |kan )?(?:ook )?(?:volledig |helemaal |geheel |fully |entirely )?(?:op afstand|remote(?:ly)?|at a distance)(?! (?:publiek|audience|kijk|volg|viewers))|(?:kan|mag|can be|may be|volledig|helemaal|fully|entirely|works?|work(?:ing)?|samenwerken|werken) (?:ook |also |done )?online',
);
const aboutPeople = /(?:publiek|bezoekers|kijkers|audiences?|viewers|visitors|mensen|people)\s$/iu;
const region = whole(
  '(?:in|uit) (?:de|onze) (?:eigen )?(?:regio|buurt|omgeving)|in de buurt|bij ons op locatie|from our (?:own )?region|in our (?:own )?(?:region|area|town|city)|in (?:the|this) region|nearby|locally',
);
const country = whole(
  'in (?:heel|het hele) (?:nederland|land)|landelijk|door het hele land|anywhere in the (?:netherlands|country)|nationwide|across the country|in the whole country',
);

/** Where a text says that it has to happen; nothing when it says two different things. */
export function placeSaid(text: string): Said<Place> | undefined {
  const far = saidBy(text, remote, (match): Place | undefined =>
    aboutPeople.test(text.slice(0, match.index)) ? undefined : 'remote',
  );
  const [wide] = saidBy(text, country, (): Place => 'country');
  const [near] = saidBy(text, region, (): Place => 'region');
  return far[0] ?? (wide && near ? undefined : (wide ?? near));
}

const languages: Readonly<Record<string, string>> = {
  nl: 'nederlands|dutch',
  en: 'engels|english',
  fy: 'fries|frisian',
  dse: '(?:nederlandse )?gebarentaal|ngt|(?:dutch )?sign language',
  de: 'duits|german',
  fr: 'frans|french',
};
const anyLanguage = Object.values(languages).join('|');
const several = `(?:${anyLanguage})(?:(?:,| en| of| and| or) (?:ook |also )?(?:het )?(?:${anyLanguage}))*`;
const speaking = whole(
  `(?<=,\\s)in (?:het )?${several}|(?:(?:wij|we) spreken|we speak|voertaal(?: is)?|working languages?(?: is| are)?|(?:samen)?werken (?:kan )?in het|overleggen in het|(?:can )?work in|communicate in|samenwerken kan in het) ${several}|${several} (?:is|zijn|mag|kan|are|is also) (?:ook )?(?:goed|geen probleem|prima|fine|ok|okay|no problem)`,
);

/** Languages in which a text says that one can work together; a language that is needed is something else. */
export function languagesSaid(text: string): Said<readonly string[]> | undefined {
  const [found] = saidBy(text, speaking, ([words]) =>
    Object.entries(languages)
      .filter(([, names]) => whole(names).test(words))
      .map(([code]) => code),
  );
  return found;
}

const audienceWords: { readonly [A in Audience]?: string } = {
  children: 'kinderen|kleuters|peuters|children|kids|toddlers',
  'young-people': 'jongeren|tieners|pubers|young people|teenagers|teens|youth|youngsters|gen z',
  families: 'gezinnen|families|ouders met kinderen',
  schools: 'scholen|scholieren|leerlingen|schoolklassen|schools|pupils|school classes',
  'older-people':
    'ouderen|senioren|(?:65|70)-?plussers|older people|seniors|the elderly|elderly people',
  'disabled-people':
    'doven|dove (?:bezoekers|mensen|jongeren|kinderen|kijkers)|slechthorenden?|blinden|slechtzienden?|blinde (?:bezoekers|mensen)|(?:mensen|bezoekers|jongeren|kinderen) met een beperking|rolstoelgebruikers|deaf(?: and hard-of-hearing)? (?:people|visitors|audiences?)|hard-of-hearing(?: people| visitors)?|blind (?:people|visitors)|disabled (?:people|visitors)|people with (?:a )?disabilit(?:y|ies)|wheelchair users',
  newcomers:
    'nieuwkomers|vluchtelingen|statushouders|inburgeraars|newcomers|refugees|asylum seekers',
  'people-at-a-distance':
    '(?:publiek|bezoekers|mensen|kijkers) op afstand|thuispubliek|mensen thuis|online publiek|remote audiences?|online audiences?|audiences? at (?:home|a distance)|people at home',
  makers: 'makers|kunstenaars|choreografen|regisseurs|artists|choreographers',
  professionals: 'vakgenoten|professionals|mensen uit het vak|collega-instellingen',
  everyone: 'voor iedereen|for everyone|for everybody',
};

/** For whom it is, as far as a text names them. */
export function audiencesSaid(text: string): readonly Said<Audience>[] {
  return Object.entries(audienceWords).flatMap(([audience, words]) =>
    saidBy(text, whole(words), () => audience as Audience).slice(0, 1),
  );
}

const formWords: { readonly [F in Form]: string } = {
  learn:
    'van elkaar leren|leren van elkaar|kennis (?:uit)?wisselen|kennis delen|learn from each other|share knowledge|exchange knowledge|knowledge exchange',
  exchange: 'ruilen|uitruilen|ruil|swap|barter',
  make: 'samen (?:een \\p{L}+ )?(?:maken|ontwikkelen|bouwen|produceren)|coproductie|co-productie|co-?cre[ëe]ren|(?:make|develop|build|produce|create) (?:\\p{L}+ ){0,2}together|co-?production|co-?creat(?:e|ion)',
  research:
    'samen (?:\\p{L}+ ){0,3}onderzoeken|onderzoek doen|onderzoekspartner|research(?:ing)? (?:\\p{L}+ ){0,3}together|do research|research partner',
  buy: 'inhuren|(?:willen|te) (?:huren|kopen)|inkopen|hire|to rent|to buy|purchase',
};
const notARuil = /in\s$/iu;

/** What sort of working together a text names. */
export function formsSaid(text: string): readonly Said<Form>[] {
  return Object.entries(formWords).flatMap(([form, words]) =>
    saidBy(text, whole(words), (match) =>
      notARuil.test(text.slice(0, match.index)) ? undefined : (form as Form),
    ).slice(0, 1),
  );
}
