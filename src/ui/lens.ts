/** A disc's place. */
export type Point = { readonly x: number; readonly y: number };

/** The outline of what two discs of radius `r` share, as an SVG path; empty when they do not overlap. */
export function lens(a: Point, b: Point, r: number): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance === 0 || distance >= 2 * r) return '';
  const half = Math.sqrt(r * r - (distance / 2) ** 2) / distance;
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const top = `${round(x + dy * half)} ${round(y - dx * half)}`;
  const bottom = `${round(x - dy * half)} ${round(y + dx * half)}`;
  return `M${top}A${r} ${r} 0 0 1 ${bottom}A${r} ${r} 0 0 1 ${top}Z`;
}

/** How far apart (in radii) two discs must be to share this fraction (0–1) of their surface. */
export function distanceForOverlap(fraction: number): number {
  let [near, far] = [0, 2];
  for (let step = 0; step < 30; step += 1) {
    const middle = (near + far) / 2;
    if (overlap(middle) > fraction) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/** The shared fraction of two unit discs at distance `d`: a circle segment, twice, over π. */
function overlap(d: number): number {
  return (2 * Math.acos(d / 2) - (d / 2) * Math.sqrt(4 - d * d)) / Math.PI;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
