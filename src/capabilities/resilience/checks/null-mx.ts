import { check, judged, type Judgement } from '../check.ts';
import { rfc } from '../data/sources.ts';
import type { Evidence } from '../evidence.ts';
import { textAt, textOf } from '../mail.ts';
import { dkimSeen } from '../protocols/dkim-seen.ts';
import { dmarcOf } from '../protocols/dmarc.ts';
import { mailStateOf } from '../protocols/mail-state.ts';
import { spfOf } from '../protocols/spf.ts';
import { inWords } from '../words.ts';

type Reason = 'closed' | 'half' | 'silent' | 'sends' | 'has-mail' | 'unseen';

/** Whether a domain without mail says so, so that nobody can use it for false mail. */
export const nullMx = check<Reason>({
  id: 'null-mx',
  category: 'mail',
  weight: 1,
  impact: 2,
  minutes: 15,
  fixer: 'names',
  sources: [rfc(7505, 'null MX'), rfc(7208, 'SPF, 10.1.2'), rfc(9989, 'DMARC')],
  judge,
  paste(domain, { facts }) {
    const warning = 'only-if-all-mail-known';
    switch (textOf(facts, 'first')) {
      case 'MX':
        return { kind: 'dns', name: domain, type: 'MX', value: '0 .', warning };
      case 'SPF':
        return textAt(domain, 'v=spf1 -all', warning);
      case 'DMARC':
        return textAt(`_dmarc.${domain}`, 'v=DMARC1; p=reject', warning);
      default:
        return undefined;
    }
  },
  texts: {
    nl: {
      name: 'Een domein zonder mail zegt dat ook',
      why: 'Een domein waar niemand op let, is geliefd bij wie valse mail stuurt. Zegt het zelf dat het geen mail heeft, dan komt die mail niet aan.',
      found: {
        closed: 'Dit domein zegt overal dat het geen mail heeft.',
        half: ({ missing }) =>
          `Dit domein neemt geen mail aan, maar zegt niet overal dat het ook niets verstuurt. Dat mist in: ${inWords(missing, 'nl')}.`,
        silent: ({ missing }) =>
          `Dit domein heeft geen mailserver, maar zegt niet dat het geen mail heeft. Dat mist in: ${inWords(missing, 'nl')}.`,
        sends: 'Dit domein verstuurt mail.',
        'has-mail': 'Dit domein ontvangt mail.',
        unseen: 'We kregen geen bruikbaar antwoord.',
      },
      action: 'Zeg in DNS dat dit domein geen mail heeft',
      ask: () =>
        'Als dit domein echt geen mail ontvangt en verstuurt: zet een null MX (0 .), v=spf1 -all en v=DMARC1; p=reject in DNS.',
    },
    en: {
      name: 'A domain without mail says so',
      why: 'A domain that nobody minds is loved by those who send false mail. When it says itself that it has no mail, that mail does not arrive.',
      found: {
        closed: 'This domain says everywhere that it has no mail.',
        half: ({ missing }) =>
          `This domain takes no mail, but does not say everywhere that it sends none either. Missing in: ${inWords(missing, 'en')}.`,
        silent: ({ missing }) =>
          `This domain has no mail server, but does not say that it has no mail. Missing in: ${inWords(missing, 'en')}.`,
        sends: 'This domain sends mail.',
        'has-mail': 'This domain takes mail.',
        unseen: 'We got no usable answer.',
      },
      action: 'Say in DNS that this domain has no mail',
      ask: () =>
        'If this domain really takes and sends no mail: please put a null MX (0 .), v=spf1 -all and v=DMARC1; p=reject in DNS.',
    },
  },
});

function judge({ domain, mail }: Evidence): Judgement<Reason> {
  const state = mailStateOf(mail.mx);
  if (state === 'takes') return judged('not-applicable', 'has-mail');
  const spf = spfOf(domain, { texts: mail.texts });
  const dmarc = dmarcOf(domain, mail.dmarcNames, mail.texts);
  if (state === 'unseen' || spf.state === 'unseen' || dmarc.state === 'unseen')
    return judged('not-measured', 'unseen');
  // A null MX where mail is sent from makes receivers refuse that mail (RFC 7505, 4.2).
  const isSending = spf.record !== undefined && !spf.nobody;
  if (state === 'silent' && (isSending || dkimSeen(domain, mail).keys.length > 0))
    return judged('not-applicable', 'sends');
  const isRejected = dmarc.state === 'valid' && dmarc.policy === 'reject';
  const missing = [
    ...(state === 'silent' ? ['MX'] : []),
    ...(spf.nobody ? [] : ['SPF']),
    ...(isRejected ? [] : ['DMARC']),
  ];
  if (missing.length === 0) return judged('good', 'closed');
  // What is there is never written over, and nothing is refused while something may still be sent.
  const isSigning = dkimSeen(domain, mail).keys.length > 0;
  const absent = missing.filter(
    (one) =>
      one === 'MX' ||
      (one === 'SPF' && spf.state === 'absent' && !isSigning) ||
      (one === 'DMARC' && dmarc.state === 'absent' && spf.nobody && !isSigning),
  );
  const facts = { missing, ...(absent[0] === undefined ? {} : { first: absent[0] }) };
  return judged('improve', state === 'silent' ? 'silent' : 'half', facts);
}
