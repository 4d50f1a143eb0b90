// A process that measures a batch with a measurer that sees nothing real, until it ends or is killed.
import { setTimeout as pause } from 'node:timers/promises';
import { measureBatch } from '#capabilities/resilience/batch.jobs.server.ts';
import { connect } from '#platform/database/database.server.ts';
import { evidence } from '../support/evidence.ts';

const [url = '', batch = ''] = process.argv.slice(2);
const { db, pool } = connect(url, 8);
pool.on('error', () => {});
console.log('started');
const isLeft = await measureBatch(db, batch, {
  look: async (domain) => {
    await pause(Math.random() * 60);
    return { ...evidence(), domain };
  },
  now: () => new Date(),
  brokersMeasure: 'passive',
  lease: 500,
});
console.log(isLeft ? 'left' : 'finished');
await pool.end();
