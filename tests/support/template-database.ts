import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#platform/database/embedded.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { dropDatabase } from './drop-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
    template: string;
  }
}

/**
 * Migrates one template database; every test file then gets its own copy of it in milliseconds.
 * The server is that of TEST_DATABASE_URL, else our embedded one in a temporary folder.
 */
export default async function setup(project: TestProject) {
  const server = await testServer();
  const template = `samenspel_template_${process.pid}`;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${template}`);
  const url = new URL(server.url);
  url.pathname = `/${template}`;
  await migrate(url.href);
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  return async () => {
    await dropDatabase(client, template);
    await client.end();
    await server.stop();
  };
}

async function testServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const dataDir = mkdtempSync(join(tmpdir(), 'samenspel-stores-'));
  // PostgreSQL runs as another user when we are root, and has to be able to enter.
  chmodSync(dataDir, 0o755);
  const { url, stop } = await startEmbedded({ dataDir, say: () => {} });
  const stopAndForget = async () => {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, stop: stopAndForget };
}
