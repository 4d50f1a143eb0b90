import type { CurrentSession } from '#platform/accounts/caller.server.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Language } from '#platform/language/language.ts';

declare global {
  namespace App {
    interface Locals {
      visit: Visit;
      /** The true address of the visitor, as the front or the connection gives it. */
      address: string;
      /** The session of this visit; null for a stranger. */
      session: CurrentSession | null;
      languageOfPerson: Language | null;
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
