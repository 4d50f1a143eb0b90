// How fast are the pages that everybody may read: the list, the list with a question, and an entry?
// Beside each of them, in turns and in one run, stands a bare SvelteKit page with as much HTML.

import { setTimeout as pause } from 'node:timers/promises';
import { demoEntries } from '../demo/knowledge/entries.ts';
import { compare } from './support/compare.ts';
import { type Server, startBare, startSamenspel } from './support/servers.ts';

/** Reading the demo in takes a second or two; a slow machine may take this long. */
const PATIENCE = 60;

const samenspel = await startSamenspel();
try {
  const bare = await startBare();
  try {
    await comparePages(bare);
  } finally {
    await bare.stop();
  }
} finally {
  await samenspel.stop();
}

async function comparePages(bare: Server): Promise<void> {
  const list = `${samenspel.address}/knowledge`;
  const question = `${list}?q=${encodeURIComponent('jongeren bij de repetitie')}`;
  await untilIndexed(question);
  await compare('list', list, samenspel, bare);
  await compare('list, narrowed', `${list}?sector=museum`, samenspel, bare);
  await compare('list with a question', question, samenspel, bare);
  await compare('entry', `${list}/${demoEntries[0]?.slug ?? ''}`, samenspel, bare);
}

/** Until searching has read everything, its answers are smaller and cheaper than they will be. */
async function untilIndexed(question: string): Promise<void> {
  for (let second = 0; second < PATIENCE; second++) {
    const html = await (await fetch(question, { headers: { 'accept-language': 'en' } })).text();
    if (!html.includes('still reading') && html.includes('We searched')) return;
    await pause(1000);
  }
  throw new Error('Searching was not ready in time.');
}
