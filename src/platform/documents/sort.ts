import type { Claims, Sort } from './document.ts';

/** The sort of document that these bytes are, told by their content; a name only tells Markdown apart. */
export function sortOf(
  bytes: Uint8Array,
  claims: Claims = {},
): Sort | 'zip' | 'old-office' | 'other' {
  const start = latin(bytes.subarray(0, 2048));
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  // The container of Word 97, and of every newer Office file that has a password.
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'old-office';
  if (/^\{\\rtf/.test(start)) return 'old-office';
  if (isBinary(bytes)) return 'other';
  const text = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (isHtml(text)) return 'html';
  if (/\bhtml\b/i.test(claims.type ?? '') && /<[a-z!/]/i.test(text)) return 'html';
  if (/markdown/i.test(claims.type ?? '') || /\.(?:md|markdown)$/i.test(claims.name ?? ''))
    return 'markdown';
  return 'text';
}

function isHtml(text: string): boolean {
  const begin = text.replace(/^(?:\s|<!--[^]*?-->|<\?xml[^>]*>)*/, '');
  return /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|script|style|table|ul|ol)\b/i.test(
    begin,
  );
}

/** Bytes that no text holds; the zeros of UTF-16 stand in every other place. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  if (looksLikeUtf16(sample)) return false;
  let strange = 0;
  for (const byte of sample)
    if (byte === 0 || (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte))) strange++;
  return strange > sample.length / 200;
}

/** Whether bytes begin with the mark of UTF-16, or have a zero in nearly every other place. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | false {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4) return false;
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at++)
    if (sample[at] === 0 && at % 2 === 0) even++;
    else if (sample[at] === 0) odd++;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return false;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
