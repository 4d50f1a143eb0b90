import {
  importOrganisation,
  type Restore,
} from '#capabilities/organisations/export.actions.server.ts';
import { importScan } from '#capabilities/scan/import.store.server.ts';
import { formAction } from '#platform/http/form.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  signedIn(locals.visit);
};

const restore: Restore = (tx, directorship, file, now) =>
  importScan(tx, directorship, file.scan, now);

export const actions = { default: formAction(importOrganisation(restore)) };
