import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../checks/sources.ts';

/** Who may do something: everybody of the organisation, or fewer; or whoever holds the link of a mail. */
type By = 'member' | 'contact' | 'director' | 'broker' | 'link';

const card = '/organisations/[organisation]/cards/[card]';
const introductions = '/organisations/[organisation]/introductions/[introduction]';
const desk = '/organisations/[organisation]/desk';
const known = '/organisations/[organisation]/known-partners';

/** Every form of the pages of partners, and who may send it. */
export const partnerActions: Readonly<Record<string, Readonly<Record<string, By>>>> = {
  '/cards/renewal/[token]': { default: 'link' },
  '/organisations/[organisation]/cards/new': { sentence: 'member', kind: 'member', from: 'member' },
  [card]: {
    ...{ submit: 'contact', recall: 'contact', renew: 'contact' },
    ...{ withdraw: 'contact', restore: 'contact' },
  },
  [`${card}/edit/[part]`]: { save: 'member', visibility: 'contact' },
  [`${card}/questions`]: { default: 'member' },
  [`${card}/matches`]: { watch: 'member' },
  [`${card}/matches/[other]`]: { interest: 'director' },
  '/organisations/[organisation]/desk-choice': { default: 'director' },
  [`${desk}/capacity`]: { default: 'broker' },
  [`${desk}/cards/[card]`]: { judge: 'broker', note: 'broker', removeNote: 'broker' },
  [`${desk}/introductions/[introduction]`]: {
    ...{ takeOver: 'broker', tellAlive: 'broker', tellOutcome: 'broker', learn: 'broker' },
    ...{ handleReport: 'broker', letPass: 'broker', note: 'broker', removeNote: 'broker' },
  },
  [`${desk}/match`]: { propose: 'broker', setAside: 'broker', bringBack: 'broker' },
  [`${desk}/proposals`]: { propose: 'broker' },
  [introductions]: {
    ...{ yes: 'director', no: 'director', withdraw: 'director', block: 'director' },
    ...{ moments: 'member', others: 'member', ask: 'member', answer: 'member' },
    ...{ outcome: 'member', report: 'member' },
  },
  [known]: {
    ...{ add: 'director', ask: 'director', confirm: 'director', refuse: 'director' },
    ...{ tell: 'director', withdraw: 'director', remove: 'director' },
  },
  [`${known}/[partner]`]: { default: 'director' },
  [`${known}/import`]: { preview: 'director', keep: 'director' },
  '/organisations/[organisation]/unwanted': {
    ...{ add: 'director', remove: 'director', block: 'director', unblock: 'director' },
  },
};

/** Routes that only hand cards over to another room, whose own tests refuse. */
const ofOtherRooms = [
  '/organisations/import',
  '/organisations/[organisation]/export',
  '/organisations/[organisation]/export/[file]',
];

/** Addresses that reach partners, with what answers there. */
function routesOfPartners() {
  const routes = join(root, 'src/routes');
  return globSync('**/{+page.server,+server}.ts', { cwd: routes })
    .map((file) => ({
      id: `/${file.split(/[\\/]/).slice(0, -1).join('/')}`,
      source: readFileSync(join(routes, file), 'utf8'),
    }))
    .filter(({ source }) => source.includes('#capabilities/partners/'))
    .filter(({ id }) => !ofOtherRooms.includes(id));
}

/** Pages and files of partners that are for one organisation alone. */
export function pagesForMembers(): string[] {
  return routesOfPartners()
    .map(({ id }) => id)
    .filter((id) => id.startsWith('/organisations/[organisation]/'));
}

/** The forms of all routes that reach partners, read from the routes themselves. */
export function actionsInRoutes(): Record<string, string[]> {
  const found = routesOfPartners().flatMap(({ id, source }) => {
    const [, body = ''] = /export const actions\b[^=]*=\s*(\{[\s\S]*?\});?\s*$/m.exec(source) ?? [];
    const names = [...body.matchAll(/(?:^|[{,])\s*(\w+)\s*:/g)].map(([, name = '']) => name);
    if (names.length === 0 && /\bactions\b/.test(source))
      throw new Error(`The forms of ${id} cannot be read.`);
    return names.length > 0 ? [[id, names.toSorted()] as const] : [];
  });
  return Object.fromEntries(found);
}
