import type { TestProject } from 'vitest/node';
import type { Place } from './attach.ts';
import { whyNoLaboratory } from './packages.ts';
import { startLaboratory } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the laboratory is that the tests share; null when there can be none here. */
    laboratory: Place | null;
  }
}

/** Starts the small internet once for all tests of the project `laboratory`. */
export default async function setup(project: TestProject) {
  const why = whyNoLaboratory();
  if (why) {
    console.warn(`Skipped: ${why}`);
    project.provide('laboratory', null);
    return;
  }
  const { namespace, folder, stop } = await startLaboratory();
  project.provide('laboratory', { namespace, folder });
  return stop;
}
