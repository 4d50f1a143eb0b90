import { encode } from 'uqr';

/** The quiet zone around a code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A QR code (ISO/IEC 18004, error correction M) as the path of an SVG: one unit a module, the quiet zone
 * included, and `size` its width and height. Throws when the text is too long for any code.
 */
export function qr(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}

/** Where dark modules stand beside each other in a row: from where, and how many. */
function runsOf(row: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    if (!dark) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
