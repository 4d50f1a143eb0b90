import { access } from './access.ts';
import { archives } from './archives-and-libraries.ts';
import { briefExamples } from './brief.ts';
import { care } from './care.ts';
import { collections } from './collections-and-rights.ts';
import { together } from './doing-it-together.ts';
import { education } from './education.ts';
import type { DemoEntry } from './entry.ts';
import { festivals } from './festivals.ts';
import { methodsAndSources } from './methods-and-sources.ts';
import { moreMethodsAndSources } from './more-methods-and-sources.ts';
import { worlds } from './music-dance-and-worlds.ts';
import { peopleAndMachines } from './people-data-and-machines.ts';
import { authorities } from './public-authorities.ts';
import { security } from './security-and-basics.ts';
import { clubs } from './sport-and-neighbourhood.ts';
import { remoteAudience } from './stage-and-remote-audience.ts';
import { strategy } from './strategy-and-leadership.ts';
import { companies } from './technology-and-business.ts';
import { tickets } from './tickets-and-audience-data.ts';
import { travelAndLand } from './travel-energy-and-land.ts';
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
  ...care,
  ...education,
  ...authorities,
  ...companies,
  ...clubs,
  ...travelAndLand,
  ...security,
  ...strategy,
  ...together,
  ...peopleAndMachines,
  ...methodsAndSources,
  ...moreMethodsAndSources,
];
