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
      /** The organisations of who is signed in, for the menu in the header. */
      organisations?: readonly { readonly slug: string; readonly name: string }[];
      /** The organisation that the page belongs to. */
      organisation?: { readonly slug: string; readonly name: string };
    }
    interface Error {
      /** Names this failure in the log, so that an administrator can find it. */
      id?: string;
    }
  }
}
