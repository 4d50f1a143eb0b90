/** A link that opens a mail with these words (RFC 6068), to nobody yet. */
export function mailtoOf(subject: string, text: string): string {
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
}
