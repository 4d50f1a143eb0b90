import { importChecks } from '#capabilities/knowledge/check-export.store.server.ts';
import {
  importOrganisation,
  type Restore,
} from '#capabilities/organisations/export.actions.server.ts';
import { importCards } from '#capabilities/partners/card-export.store.server.ts';
import { importScan } from '#capabilities/scan/import.store.server.ts';
import { formAction } from '#platform/http/form.ts';
import { signedIn } from '#platform/http/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  signedIn(locals.visit);
};

const restore: Restore = async (tx, directorship, file, now) => {
  await importScan(tx, directorship, file.scan, now);
  await importChecks(tx, directorship, file.wheelChecks, now);
  await importCards(tx, directorship, file.cards, now);
};

export const actions = { default: formAction(importOrganisation(restore)) };
