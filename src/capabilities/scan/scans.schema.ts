import { z } from 'zod';
import type { Language } from '#platform/language/language.ts';
import { layers } from './instrument.ts';
import { scanTexts } from './messages.ts';
import { jobRoles } from './participant.ts';

/** The form that opens a scan: how extensive, and what the director does. */
export function openScanSchema(language: Language) {
  const t = scanTexts[language].new;
  return z.object({ layer: z.enum(layers, t.errorLayer), role: z.enum(jobRoles, t.errorRole) });
}
