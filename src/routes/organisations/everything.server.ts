import type { Restore } from '#capabilities/organisations/export.actions.server.ts';
import type { Rest } from '#capabilities/organisations/export.public.server.ts';

/** What the capabilities beside organisations put in an export, each under its own name. */
export const rest: Rest = async () => ({});

/** Brings that back in a new organisation. */
export const restore: Restore = async () => {};
