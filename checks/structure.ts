import { neighbours } from './house.ts';
import type { Source } from './sources.ts';

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The closed list of file names in a capability; a noun may stand in front (decision 1). */
const inCapability = [
  /^README\.md$/,
  new RegExp(`^${word}(?:(?:\\.server)?\\.test)?\\.ts$`),
  new RegExp(`^(?:${word}\\.)?(?:schema|tables|messages)(?:\\.test)?\\.ts$`),
  new RegExp(
    `^(?:${word}\\.)?(?:store|actions|jobs|api|public|document)\\.server(?:\\.test)?\\.ts$`,
  ),
  new RegExp(`^ui/(?:[A-Z][A-Za-z0-9]*\\.svelte|${word}(?:\\.test)?\\.ts)$`),
  new RegExp(`^data/${word}\\.(?:ts|json|csv)$`),
  // What measures has its checks, the protocols that it reads, and what brings evidence (decision 40).
  new RegExp(`^(?:checks|protocols)/${word}(?:\\.test)?\\.ts$`),
  new RegExp(`^retrieval/${word}\\.server(?:\\.test)?\\.ts$`),
];

/** What may lie directly in src, beside the rooms. */
const atTheDoor = ['app.html', 'app.d.ts', 'error.html', 'hooks.server.ts'];
const rooms = ['capabilities', 'platform', 'ui', 'routes'];

const inPlatform = new RegExp(
  `^(?:${word}/)*(?:${word}\\.)*ts$|^${word}/(?:README\\.md|ui/[A-Z][A-Za-z0-9]*\\.svelte)$|^${word}/data/${word}\\.txt$|^database/migrations/`,
);
const inUi = new RegExp(
  `^(?:[A-Z][A-Za-z0-9]*\\.svelte|${word}(?:\\.test)?\\.(?:ts|css)|${word}\\.svg)$`,
);
const inRoutes = /^(?:[^/]+\/)*(?:\+(?:page|layout|error|server)[a-z.]*|messages\.ts)$/;

/** The home page, the error pages and the showcase belong to no capability: what they need is here. */
const ofNoCapability = new RegExp(
  `^(?:ui/)?(?:[A-Z][A-Za-z0-9]*\\.svelte|${word}(?:\\.test)?\\.ts)$`,
);

/** Names that say nothing about what is in a file. */
const empty = /(?:^|\/)(?:utils?|helpers?|managers?|common|misc|shared|index)(?:[./]|$)/;

/** A route says where something is, not how it works. */
const ROUTE_LINES = 60;
const README_LINES = 30;
/** The house aims at 60 lines; what passes this hides a second noun. Texts and data may be long. */
const FILE_LINES = 250;

/** What lies where it may not, or has a name that the house does not know. */
export function structure(files: readonly Source[]): string[] {
  const here = files.filter(({ path }) => path.startsWith('src/'));
  return [...here.flatMap(faultsOf), ...withoutReadme(here)];
}

function faultsOf({ path, text }: Source): string[] {
  const faults: string[] = [];
  const [, room = '', ...rest] = path.split('/');
  const name = rest.join('/');
  const lines = text.trimEnd().split('\n').length;

  if (rest.length === 0) {
    if (!atTheDoor.includes(room)) faults.push(`${path}: nothing but rooms belongs in src`);
    return faults;
  }
  if (!rooms.includes(room)) return [`${path}: src has no room "${room}"`];
  if (empty.test(name)) faults.push(`${path}: this name does not say what is in it`);

  if (room === 'capabilities') {
    const [capability = '', ...inside] = rest;
    if (!(capability in neighbours))
      faults.push(`${path}: "${capability}" is not in checks/house.ts`);
    else if (!inCapability.some((pattern) => pattern.test(inside.join('/'))))
      faults.push(`${path}: not a file name that a capability may have (docs/decisions/0001)`);
    if (inside[0] === 'README.md' && lines > README_LINES)
      faults.push(`${path}: ${lines} lines; a README has at most ${README_LINES}`);
  }
  if (room === 'platform' && !inPlatform.test(name))
    faults.push(`${path}: not a name for platform`);
  if (room === 'ui' && !inUi.test(name)) faults.push(`${path}: not a name for the UI kit`);
  if (room === 'routes') {
    if (!inRoutes.test(name) && !ofNoCapability.test(name))
      faults.push(`${path}: routes hold URLs, nothing else`);
    else if (name.includes('+') && lines > ROUTE_LINES)
      faults.push(`${path}: ${lines} lines; a route has at most ${ROUTE_LINES}`);
  }
  const isText = /\/data\/|\.css$|messages\.ts$|\/migrations\//.test(path);
  if (!isText && lines > FILE_LINES)
    faults.push(`${path}: ${lines} lines; past ${FILE_LINES} there is a noun missing`);
  return faults;
}

function withoutReadme(files: readonly Source[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const found = new Set([...paths].map((path) => /^src\/capabilities\/([^/]+)\//.exec(path)?.[1]));
  return [...found]
    .filter((capability) => capability !== undefined)
    .filter((capability) => !paths.has(`src/capabilities/${capability}/README.md`))
    .map((capability) => `src/capabilities/${capability}: a capability needs a README.md`);
}
