import { recordsOf } from '../lookup.ts';
import type { MailEvidence } from '../mail-evidence.ts';
import { dkimKeyOf, NO_SELECTOR, type DkimKey } from './dkim.ts';

export type DkimSeen = {
  /** Keys that are in use, as far as we know their names. */
  readonly keys: readonly { readonly selector: string; readonly key: DkimKey }[];
  /**
   * `nothing`: there cannot be a key. `hidden`: there may be, under a name that only its mail tells. `everything`:
   * every name has an answer, so that none proves anything.
   */
  readonly others: 'nothing' | 'hidden' | 'everything' | 'unseen';
};

const BELOW = '._domainkey.';

/** What can be seen of DKIM without the mail itself. */
export function dkimSeen(
  domain: string,
  { texts, dkimNames }: Pick<MailEvidence, 'texts' | 'dkimNames'>,
): DkimSeen {
  const at = (name: string) => (Object.hasOwn(texts, name) ? texts[name] : undefined);
  const wildcard = at(`${NO_SELECTOR}${BELOW}${domain}`);
  const anywhere = wildcard ? recordsOf(wildcard) : [];
  const keys = dkimNames.flatMap((name) => {
    const lookup = at(name);
    return (lookup ? recordsOf(lookup) : []).flatMap((text) => {
      const key = anywhere.includes(text) ? undefined : dkimKeyOf(text);
      const selector = name.slice(0, Math.max(0, name.indexOf(BELOW)));
      return key && !key.isRevoked ? [{ selector, key }] : [];
    });
  });
  const top = at(`_domainkey.${domain}`);
  const others =
    anywhere.length > 0
      ? 'everything'
      : !top || top.outcome === 'failed' || top.outcome === 'bogus'
        ? 'unseen'
        : top.outcome === 'no-name'
          ? 'nothing'
          : 'hidden';
  return { keys, others };
}
