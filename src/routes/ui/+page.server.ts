import { dev } from '$app/env';
import { notFound } from '#platform/http/refuse.ts';

/** The component page is for who builds Samenspel: in production it does not exist. */
export function load() {
  if (!dev) notFound();
}
