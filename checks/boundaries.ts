import { neighbours, rooms } from './house.ts';
import { importsOf } from './imports.ts';
import type { Source } from './sources.ts';

type Place = { room: string; capability: string; name: string };

/** Imports that the house does not allow, and circles of imports. */
export function boundaries(files: readonly Source[]): string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const faults: string[] = [];
  for (const [from, targets] of imports) {
    if (!from.startsWith('src/')) continue;
    for (const to of targets) {
      const why = refusal(from, to);
      if (why) faults.push(`${from} → ${to}: ${why}`);
    }
  }
  return [...faults, ...circles(imports)];
}

function refusal(from: string, to: string): string | undefined {
  const isTest = /\.test\.ts$/.test(from);
  const here = placeOf(from);
  if (isRule(from) && !isTest && !isOurs(to)) {
    return to.startsWith('node:') || to.startsWith('$')
      ? 'rules are pure: they receive what they need'
      : 'rules import no packages';
  }
  if (!isOurs(to)) return undefined;
  if (!to.startsWith('src/')) {
    return isTest ? undefined : 'src does not know what is outside it';
  }
  const there = placeOf(to);
  if (!/\.[a-z]+$|\/\$types$/.test(to)) return 'an import has its extension';
  if (there.room.includes('.')) return undefined;

  if (isRule(from) && !isTest) {
    const sameFolder = here.capability === there.capability && here.capability !== '';
    return sameFolder && isRule(to) ? undefined : 'rules see only rules of the same folder';
  }
  if (isScreenOfPlatform(from) && there.room === 'ui') return undefined;
  if (here.room in rooms && !rooms[here.room]?.includes(there.room))
    return `${here.room} does not see ${there.room}`;
  if (here.room !== 'capabilities' || there.room !== 'capabilities') return undefined;
  if (here.capability === there.capability) return undefined;
  if (!neighbours[here.capability]?.includes(there.capability))
    return `${here.capability} does not see ${there.capability}`;
  return isTest || isOpenTo(here.name, there.name)
    ? undefined
    : 'a neighbour is reached through its public.server.ts, its ui/ or, from tables, its tables';
}

/** The platform draws a few screens of its own, such as signing in: they use the UI kit. */
function isScreenOfPlatform(from: string): boolean {
  return /^src\/platform\/[^/]+\/ui\/[A-Z]\w*\.svelte$/.test(from);
}

/** A neighbour's door: from components its components, from tables its tables, else public. */
function isOpenTo(from: string, to: string): boolean {
  if (from.startsWith('ui/')) return to.startsWith('ui/');
  if (/(^|\.)tables\.ts$/.test(from) && /(^|\.)tables\.ts$/.test(to)) return true;
  return /(^|\.)public\.server\.ts$/.test(to);
}

/** Rules, their data included: `<noun>.ts` in a capability, without a kind in its name. */
function isRule(path: string): boolean {
  const { room, name } = placeOf(path);
  if (room !== 'capabilities') return false;
  if (/^(schema|tables|messages)(\.test)?\.ts$/.test(name)) return false;
  return /^(?:(?:data|checks|protocols)\/)?[a-z0-9-]+(\.test)?\.(ts|json)$/.test(name);
}

function isOurs(target: string): boolean {
  return /^(src|tests|demo|bin|bench|checks)\//.test(target);
}

function placeOf(path: string): Place {
  const [, room = '', ...rest] = path.split('/');
  if (room !== 'capabilities') return { room, capability: '', name: rest.join('/') };
  const [capability = '', ...inside] = rest;
  return { room, capability, name: inside.join('/') };
}

/** Every circle of imports once, as a path that ends where it began. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const begin = trail.indexOf(path);
    if (begin >= 0) found.push(`a circle: ${[...trail.slice(begin), path].join(' → ')}`);
    if (begin >= 0 || finished.has(path)) return;
    for (const target of imports.get(path) ?? []) {
      if (imports.has(target) && target !== path) walk(target, [...trail, path]);
    }
    finished.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}
