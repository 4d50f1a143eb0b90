import { ensureBuild } from '#platform/start/build.server.ts';
import { root } from '#platform/start/home.server.ts';

/** The processes under test start on a build that is there, also those of other users. */
export default async function setup() {
  await ensureBuild({ root, say: () => {} });
}
