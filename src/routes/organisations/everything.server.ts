import type { Restore } from '#capabilities/organisations/export.actions.server.ts';
import type { Rest } from '#capabilities/organisations/export.public.server.ts';
import { exportScan } from '#capabilities/scan/export.store.server.ts';
import { importScan } from '#capabilities/scan/import.store.server.ts';

/** What the capabilities beside organisations put in an export, each under its own name. */
export const rest: Rest = async (db, director) => ({ scan: await exportScan(db, director) });

/** Brings that back in a new organisation. */
export const restore: Restore = (tx, director, file, now) =>
  importScan(tx, director, file.scan, now);
