const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Everything that is no character in XML 1.0 (§2.2), lone halves of pairs included. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand in an element or between quotes; what is no character in XML is left out. */
export function xmlText(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** An element with a text; nothing when there is no text. */
export function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  if (text === '') return '';
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${pairs.join('')}>${xmlText(text)}</${name}>`;
}
