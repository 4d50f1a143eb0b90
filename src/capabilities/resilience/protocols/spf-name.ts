/**
 * The name that a term leads to, when it is the same for every message: `%{d}` is the domain of the record,
 * `%{o}` that of the sender (RFC 7208, 7.2). Undefined when it depends on who sends, or is no name.
 */
export function staticName(spec: string, domain: string, sender: string): string | undefined {
  const name = spec.replace(
    /%(?:\{([do])(\d*)(r?)([.\-+,/_=]*)\}|([%_-]))/gi,
    (whole, letter = '', digits = '', reverse = '', delimiters = '', escaped = '') => {
      if (escaped !== '') return escaped === '%' ? '%' : whole;
      const from = String(letter).toLowerCase() === 'd' ? domain : sender;
      const parts = split(from, String(delimiters) || '.');
      const ordered = reverse === '' ? parts : parts.toReversed();
      return ordered.slice(digits === '' ? 0 : -Number(digits)).join('.');
    },
  );
  const plain = name.toLowerCase().replace(/\.$/, '');
  return isHostname(plain) ? plain : undefined;
}

function split(text: string, delimiters: string): string[] {
  return [...delimiters].reduce((parts, one) => parts.flatMap((part) => part.split(one)), [text]);
}

/** A name that DNS can be asked for: labels of at most 63, 253 in all, underscores as in _spf. */
export function isHostname(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}
