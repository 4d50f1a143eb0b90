import { access } from './access.ts';
import type { DemoEntry } from './entry.ts';
import { remoteAudience } from './stage-and-remote-audience.ts';
import { participation } from './young-people-and-participation.ts';

/** Everything that can be found in the demo: one list per theme. */
export const demoEntries: readonly DemoEntry[] = [...remoteAudience, ...access, ...participation];
