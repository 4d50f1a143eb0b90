import { tagsOf, trimmed } from './tags.ts';

export type StsMode = 'enforce' | 'testing' | 'none';
export type StsPolicyText = {
  readonly mode: StsMode;
  readonly mx: readonly string[];
  /** Seconds. */
  readonly maxAge: number;
};

/** Whether a text of DNS is meant as MTA-STS (RFC 8461, 3.1). */
export function isSts(text: string): boolean {
  return /^v=STSv1[ \t]*;/.test(text);
}

/** Whether the record has the one thing that it needs: an id of at most 32 letters and digits. */
export function isStsRecord(text: string): boolean {
  return isSts(text) && /^[A-Za-z0-9]{1,32}$/.test(tagsOf(text).values.get('id') ?? '');
}

const NAME = /^[A-Za-z0-9][\w.-]{0,31}$/;
const MOST_LINES = 2_000;
/** A year (RFC 8461, 3.2). */
const MOST_SECONDS = 31_557_600;

/** The policy in the file; a line that makes it invalid is what comes back instead (RFC 8461, 3.2). */
export function stsPolicyOf(body: string): StsPolicyText | { readonly wrong: string } {
  const fields = new Map<string, string>();
  const mx: string[] = [];
  for (const line of body.split(/\r?\n/, MOST_LINES)) {
    if (line.trim() === '') continue;
    const at = line.indexOf(':');
    const [name, value] = [line.slice(0, Math.max(at, 0)), trimmed(line.slice(at + 1))];
    if (!NAME.test(name)) return { wrong: line.slice(0, 100) };
    if (name === 'mx') {
      if (!isPattern(value)) return { wrong: line.slice(0, 100) };
      mx.push(value.toLowerCase().replace(/\.$/, ''));
    } else if (!fields.has(name)) fields.set(name, value);
  }
  const mode = fields.get('mode');
  const age = fields.get('max_age') ?? '';
  if (fields.get('version') !== 'STSv1') return { wrong: 'version' };
  if (mode !== 'enforce' && mode !== 'testing' && mode !== 'none') return { wrong: 'mode' };
  if (!/^\d{1,10}$/.test(age) || Number(age) > MOST_SECONDS) return { wrong: 'max_age' };
  if (mx.length === 0 && mode !== 'none') return { wrong: 'mx' };
  return { mode, mx, maxAge: Number(age) };
}

function isPattern(text: string): boolean {
  const name = text.startsWith('*.') ? text.slice(2) : text;
  const labels = name.replace(/\.$/, '').split('.');
  return name.length <= 253 && labels.every((one) => /^[a-z0-9_-]{1,63}$/i.test(one));
}

/** Whether a mail host is one of those in the policy; `*.` stands for exactly one label (RFC 8461, 4.1). */
export function stsNames(patterns: readonly string[], host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return patterns.some((pattern) =>
    pattern.startsWith('*.')
      ? name.includes('.') && name.slice(name.indexOf('.')) === pattern.slice(1)
      : name === pattern,
  );
}
