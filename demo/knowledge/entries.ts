import { access } from './access.ts';
import { archives } from './archives-and-libraries.ts';
import { briefExamples } from './brief.ts';
import { collections } from './collections-and-rights.ts';
import type { DemoEntry } from './entry.ts';
import { festivals } from './festivals.ts';
import { methodsAndSources } from './methods-and-sources.ts';
import { worlds } from './music-dance-and-worlds.ts';
import { remoteAudience } from './stage-and-remote-audience.ts';
import { tickets } from './tickets-and-audience-data.ts';
import { schools } from './with-schools.ts';
import { participation } from './young-people-and-participation.ts';

/** Everything that can be found in the demo: one list per theme. */
export const demoEntries: readonly DemoEntry[] = [
  ...briefExamples,
  ...remoteAudience,
  ...access,
  ...participation,
  ...tickets,
  ...collections,
  ...archives,
  ...festivals,
  ...worlds,
  ...schools,
  ...methodsAndSources,
];
