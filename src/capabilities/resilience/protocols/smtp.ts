/** One answer of a mail server: three digits, and the lines behind them (RFC 5321, 4.2). */
export type SmtpReply = { readonly code: number; readonly lines: readonly string[] };

/** An answer may have this many lines and characters; whoever says more is not listened to. */
const MOST_LINES = 100;
const MOST_CHARACTERS = 16 * 1024;

/** What came so far: an answer and what is behind it, nothing whole yet, or no answer at all. */
export type SmtpReading =
  | { readonly state: 'reply'; readonly reply: SmtpReply; readonly rest: string }
  | { readonly state: 'more' }
  | { readonly state: 'wrong' };

/** Reads the first answer in what a server sent; each character stands for one byte. */
export function smtpReplyOf(text: string): SmtpReading {
  const lines: string[] = [];
  let code: number | undefined;
  let at = 0;
  for (;;) {
    const end = text.indexOf('\n', at);
    if (end < 0 || end > MOST_CHARACTERS)
      return text.length > MOST_CHARACTERS ? { state: 'wrong' } : { state: 'more' };
    const line = text.slice(at, end).replace(/\r$/, '');
    at = end + 1;
    const [, digits = '', mark = '', said = ''] = /^([2-5]\d\d)(?:([ -])(.*))?$/.exec(line) ?? [];
    if (digits === '' || (code !== undefined && code !== Number(digits))) return { state: 'wrong' };
    code = Number(digits);
    lines.push(said);
    if (mark !== '-') return { state: 'reply', reply: { code, lines }, rest: text.slice(at) };
    if (lines.length >= MOST_LINES) return { state: 'wrong' };
  }
}

/** Whether the answer to EHLO offers this; the first line is only a greeting (RFC 5321, 4.1.1.1). */
export function offers({ lines }: SmtpReply, keyword: string): boolean {
  return lines.slice(1).some((line) => line.trim().split(/\s+/, 1)[0]?.toUpperCase() === keyword);
}
