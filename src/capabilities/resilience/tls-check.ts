import { check, judged, type Check, type CheckTexts, type Judgement } from './check.ts';
import type { Evidence } from './evidence.ts';
import { isMeasured, type Lookup, type Measured } from './lookup.ts';
import type { TlsaRecord } from './mail-evidence.ts';
import { worstOf } from './measurement.ts';
import { mailStateOf } from './protocols/mail-state.ts';
import type { TlsEvidence } from './tls-evidence.ts';

export type Place = 'web' | 'mail';

/** How one host speaks TLS, at one address. */
export type Spoken = {
  readonly place: Place;
  readonly host: string;
  readonly at: number;
  readonly tls: TlsEvidence;
  /**
   * What signed TLSA records say instead of an authority (RFC 7672, 3.1): `own` which certificate is right, so that
   * its name and its end do not matter; `issuer` only who stands behind it.
   */
  readonly dane?: 'own' | 'issuer';
};

type General = 'unseen' | 'no-tls';

export type TlsCheck<Reason extends string> = Pick<Check, 'impact' | 'minutes' | 'sources'> & {
  readonly id: string;
  readonly weight: Readonly<Record<Place, Check['weight']>>;
  readonly judge: (spoken: Spoken) => Judgement<Reason>;
  readonly texts: {
    readonly nl: (words: Words) => CheckTexts<Reason>;
    readonly en: (words: Words) => CheckTexts<Reason>;
  };
};

/** What it is called at this place: `it` to a director, `server` to a supplier. */
export type Words = { readonly it: string; readonly server: string };

const words: Readonly<Record<Place, Readonly<Record<'nl' | 'en', Words>>>> = {
  web: {
    nl: { it: 'je website', server: 'de webserver' },
    en: { it: 'your website', server: 'the web server' },
  },
  mail: {
    nl: { it: 'je mail', server: 'de mailserver' },
    en: { it: 'your mail', server: 'the mail server' },
  },
};

const general: Readonly<
  Record<Place, Readonly<Record<'nl' | 'en', Readonly<Record<General, string>>>>>
> = {
  web: {
    nl: {
      unseen: 'We konden niet alles zien van hoe je website versleutelt.',
      'no-tls': 'Er is geen versleutelde website om te bekijken.',
    },
    en: {
      unseen: 'We could not see all of how your website encrypts.',
      'no-tls': 'There is no encrypted website to look at.',
    },
  },
  mail: {
    nl: {
      unseen: 'We konden niet alles zien van hoe je mailserver versleutelt.',
      'no-tls': 'Er is geen mailserver die versleutelt om te bekijken.',
    },
    en: {
      unseen: 'We could not see all of how your mail server encrypts.',
      'no-tls': 'There is no mail server that encrypts to look at.',
    },
  },
};

/** The same check twice: for the website, and as `mail-<id>` for the servers that take mail. */
export function tlsChecks<const Reason extends string>(
  made: TlsCheck<Reason>,
): { readonly web: Check<Reason | General>; readonly mail: Check<Reason | General> } {
  const { id, weight, judge, texts, ...rest } = made;
  const at = (place: Place) =>
    check<Reason | General>({
      ...rest,
      id: place === 'web' ? id : `mail-${id}`,
      category: place,
      weight: weight[place],
      fixer: place === 'web' ? 'website' : 'mail',
      judge: (evidence) =>
        isHidden(place, evidence)
          ? judged('not-measured', 'unseen')
          : worst(spokenAt(place, evidence), judge),
      texts: {
        nl: named(place, texts.nl(words[place].nl), general[place].nl),
        en: named(place, texts.en(words[place].en), general[place].en),
      },
    });
  return { web: at('web'), mail: at('mail') };
}

/** With what is said at every place; that of mail has another name, because lists show both. */
function named<Reason extends string>(
  place: Place,
  texts: CheckTexts<Reason>,
  found: Readonly<Record<General, string>>,
): CheckTexts<Reason | General> {
  const name = place === 'mail' ? `${texts.name} (mail)` : texts.name;
  return { ...texts, name, found: { ...texts.found, ...found } };
}

type Asked = Omit<Spoken, 'tls'> & { readonly tls: Measured<TlsEvidence> };

function worst<Reason extends string>(
  asked: readonly Asked[],
  judge: (spoken: Spoken) => Judgement<Reason>,
): Judgement<Reason | General> {
  const [first, ...others] = asked.map(({ tls, ...rest }) =>
    isMeasured(tls)
      ? judge({ ...rest, tls })
      : judged<Reason | General>('not-measured', 'unseen', { host: rest.host }),
  );
  return first ? worstOf<Reason | General>([first, ...others]) : judged('not-applicable', 'no-tls');
}

/** Where DNS did not say whether there is a mail server. */
function isHidden(place: Place, { mail }: Evidence): boolean {
  return place === 'mail' && mailStateOf(mail.mx) === 'unseen';
}

/** All that was asked; what does not offer encryption at all is for another check. */
function spokenAt(place: Place, { at, web, mail }: Evidence): readonly Asked[] {
  if (place === 'web')
    return web.hosts.flatMap(({ host, tls: all }) => all.map((tls) => ({ place, host, at, tls })));
  return mail.hosts
    .filter(({ starttls }) => !isMeasured(starttls) || starttls.state === 'offered')
    .map(({ host, tls, tlsa }) => ({ place, host, at, tls, ...daneOf(tlsa) }));
}

function daneOf(tlsa: Lookup<TlsaRecord>): Pick<Spoken, 'dane'> {
  if (tlsa.outcome !== 'records' || tlsa.security !== 'secure') return {};
  if (tlsa.records.some(({ usage }) => usage === 3)) return { dane: 'own' };
  return tlsa.records.some(({ usage }) => usage === 2) ? { dane: 'issuer' } : {};
}
