import type { Visit } from '#platform/http/visit.ts';

declare global {
  namespace App {
    interface Locals {
      visit: Visit;
      /** The session of this visit, so that it can be told apart in the list of sessions. */
      sessionId: string | null;
    }
    interface PageData {
      language: 'nl' | 'en';
    }
  }
}
