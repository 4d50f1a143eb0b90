// A process that does nothing but keep the embedded database on a data folder, for tests to kill.
import { startEmbedded } from '#platform/database/embedded.server.ts';

const [dataDir = ''] = process.argv.slice(2);

try {
  const { url, stop } = await startEmbedded({ dataDir, say: (message) => console.log(message) });
  process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
  console.log(`ready ${url}`);
} catch (error) {
  console.error(error instanceof Error && error.name === 'StartError' ? error.message : error);
  process.exit(1);
}
