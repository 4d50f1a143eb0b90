/** What is wrong with a security.txt, by the names that RFC 9116 gives its rules. */
export type SecurityTextFault =
  | 'no-contact'
  | 'contact-not-uri'
  | 'contact-not-https'
  | 'no-expires'
  | 'many-expires'
  | 'expires-unreadable'
  | 'expired'
  | 'expires-late'
  | 'not-text'
  | 'no-lines'
  | 'broken-signature';

export type SecurityText = {
  readonly contacts: readonly string[];
  /** Milliseconds since 1970. */
  readonly expires: number | undefined;
  readonly languages: readonly string[];
  readonly isSigned: boolean;
  readonly faults: readonly SecurityTextFault[];
};

const YEAR = 366 * 86_400_000;
const FIELD = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*?)[ \t]*$/;
/** RFC 3339, 5.6. */
const TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const MOST_LINES = 1_000;

/** Reads a security.txt (RFC 9116, 2.2–2.5), signed or not; what it does not know it passes over. */
export function securityTextIn(body: string, now: number): SecurityText {
  const lines = body
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, MOST_LINES);
  const isSigned = lines[0]?.trim() === '-----BEGIN PGP SIGNED MESSAGE-----';
  const fields = fieldsIn(isSigned ? insideSignature(lines) : lines);
  const of = (wanted: string) =>
    fields.flatMap(([name, value]) => (name === wanted ? [value] : []));
  const contacts = of('contact');
  const expires = of('expires');
  const [first = ''] = expires;
  const moment = TIME.test(first) ? Date.parse(first) : Number.NaN;
  const faults: SecurityTextFault[] = [];
  const fault = (is: boolean, what: SecurityTextFault) => is && faults.push(what);
  fault(fields.length === 0, 'no-lines');
  fault(contacts.length === 0, 'no-contact');
  fault(
    contacts.some((one) => !/^[a-z][a-z0-9+.-]*:./i.test(one)),
    'contact-not-uri',
  );
  fault(
    contacts.some((one) => /^http:/i.test(one)),
    'contact-not-https',
  );
  fault(expires.length === 0, 'no-expires');
  fault(expires.length > 1, 'many-expires');
  fault(expires.length > 0 && Number.isNaN(moment), 'expires-unreadable');
  fault(moment <= now, 'expired');
  fault(moment > now + YEAR, 'expires-late');
  fault(isSigned && !body.includes('-----BEGIN PGP SIGNATURE-----'), 'broken-signature');
  return {
    contacts,
    expires: Number.isNaN(moment) ? undefined : moment,
    languages: of('preferred-languages').flatMap((one) => one.split(',').map((tag) => tag.trim())),
    isSigned,
    faults,
  };
}

function fieldsIn(lines: readonly string[]): [name: string, value: string][] {
  return lines.flatMap((line): [string, string][] => {
    const found = line.startsWith('#') ? null : FIELD.exec(line);
    return found ? [[(found[1] ?? '').toLowerCase(), found[2] ?? '']] : [];
  });
}

/** What was signed: after the headers of the armour, before the signature, without the dashes that escape (RFC 9580, 7.2). */
function insideSignature(lines: readonly string[]): string[] {
  const begin = lines.indexOf('') + 1;
  const end = lines.indexOf('-----BEGIN PGP SIGNATURE-----');
  return lines
    .slice(begin, end < 0 ? undefined : end)
    .map((line) => (line.startsWith('- ') ? line.slice(2) : line));
}
