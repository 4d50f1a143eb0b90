import { looksLikeUtf16 } from './sort.ts';

/**
 * The text that bytes stand for. In this order: a byte order mark, UTF-16 by its look, valid UTF-8, what
 * the sender or the page says, and windows-1252, which older programs in western Europe write.
 * UTF-8 goes before what is claimed: text that is valid UTF-8 by accident is hardly ever met.
 */
export function textOf(bytes: Uint8Array, claimed: string | undefined = undefined): string {
  const wide = looksLikeUtf16(bytes);
  if (wide) return decoded(bytes, wide) ?? '';
  const utf8 = decoded(bytes, 'utf-8', true);
  if (utf8 !== undefined) return utf8;
  const said = claimed && !/^utf-?(?:8|16)/i.test(claimed) ? decoded(bytes, claimed) : undefined;
  if (said !== undefined) return said;
  // Mostly UTF-8 with a broken character somewhere: better one sign lost than every accent.
  if (isMostlyUtf8(bytes)) return decoded(bytes, 'utf-8') ?? '';
  return decoded(bytes, 'windows-1252') ?? '';
}

/** The charset that a Content-Type header or the beginning of an HTML page claims. */
export function claimedCharset(
  type: string | undefined,
  bytes: Uint8Array | undefined = undefined,
): string | undefined {
  const inHeader = /charset\s*=\s*["']?([\w:.-]+)/i.exec(type ?? '')?.[1];
  if (inHeader) return inHeader;
  const start = Buffer.from(bytes?.subarray(0, 4096) ?? []).toString('latin1');
  return /<meta[^>]{0,400}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
}

function decoded(bytes: Uint8Array, charset: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decoded(bytes, 'utf-8') ?? '';
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return whole > broken * 4;
}
