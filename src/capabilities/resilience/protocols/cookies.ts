/** A cookie as a site sets it (RFC 6265bis), as far as its safety goes. */
export type Cookie = {
  readonly name: string;
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | undefined;
};

const MOST_COOKIES = 100;
const sites = ['strict', 'lax', 'none'] as const;

/** The cookies in the values of Set-Cookie; one that browsers refuse is not among them. */
export function cookiesIn(headers: readonly string[]): Cookie[] {
  return headers.slice(0, MOST_COOKIES).flatMap((header) => {
    const [pair = '', ...attributes] = header.split(';');
    const at = pair.indexOf('=');
    const name = (at < 0 ? '' : pair.slice(0, at)).trim();
    if (name === '' && pair.trim() === '') return [];
    const named = new Map(
      attributes.map((attribute) => {
        const [key = '', value = ''] = attribute.split('=');
        return [key.trim().toLowerCase(), value.trim().toLowerCase()];
      }),
    );
    const sameSite = sites.find((site) => site === named.get('samesite'));
    const isSecure = named.has('secure');
    // Browsers refuse these without Secure (RFC 6265bis, 5.7): they protect nobody, and harm nobody.
    if (!isSecure && (sameSite === 'none' || /^__(?:secure|host)-/i.test(name))) return [];
    return [{ name, isSecure, isHttpOnly: named.has('httponly'), sameSite }];
  });
}

/** Names of cookies with which frameworks and shops know who is signed in. */
const SESSION =
  /(?:sess(?:ion)?(?:_?id)?$|^(?:phpsessid|jsessionid|asp\.net_sessionid|connect\.sid|laravel_session|wordpress_logged_in_.*|wordpress_sec_.*|sid|auth|token|jwt|access_token)$)/i;

/** Whether the name says that the cookie keeps somebody signed in, so that a script should not read it. */
export function isOfSession({ name }: Cookie): boolean {
  return SESSION.test(name.replace(/^__(?:secure|host)-/i, ''));
}
