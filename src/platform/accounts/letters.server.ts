import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.server.ts';
import { isLanguage, type Language } from '../language/language.ts';
import { queueMail } from '../mail/mail.server.ts';
import { letters } from './letters.messages.ts';
import { user } from './tables.ts';

type Addressee = { readonly email: string; readonly language?: unknown };
type SecurityChange = keyof (typeof letters)['nl']['changes'];
type Letter<P extends string[]> = {
  readonly subject: string;
  readonly text: (...parameters: P) => string;
};

/** Where a link goes on to after it did its work. */
function link(origin: string, path: string, token: string, to?: string): string {
  const query = new URLSearchParams({ token, ...(to ? { to } : {}) });
  return `${origin}${path}?${query}`;
}

/** The mails about accounts, on a database and with links to an address. */
export function mailer(db: Database, origin: string) {
  const to = <P extends string[]>(email: string, { subject, text }: Letter<P>, ...parameters: P) =>
    queueMail(db, { to: email, subject, text: text(...parameters) });
  const inLanguageOf = (one: Addressee) => letters[isLanguage(one.language) ? one.language : 'nl'];
  return {
    verify: (one: Addressee, token: string, onward: string) =>
      to(one.email, inLanguageOf(one).verify, link(origin, '/verify', token, onward)),
    alreadyAMember: (one: Addressee) =>
      to(one.email, inLanguageOf(one).alreadyAMember, `${origin}/sign-in`),
    reset: (one: Addressee, token: string) =>
      to(one.email, inLanguageOf(one).reset, link(origin, '/password/new', token)),
    noAccount: (email: string, language: Language) =>
      to(email, letters[language].noAccount, `${origin}/sign-up`),
    confirmChange: (email: string, language: Language, token: string) =>
      to(email, letters[language].confirmChange, link(origin, '/verify/email', token)),
    addressTaken: (email: string, language: Language) =>
      to(email, letters[language].addressTaken, `${origin}/sign-in`),
    addressChanged: (email: string, language: Language, newAddress: string) =>
      to(email, letters[language].addressChanged, newAddress),
    accountDeleted: (email: string, language: Language) =>
      to(email, letters[language].accountDeleted),
    /** Tells somebody that a lock on their account was changed, in case it was not them. */
    security: ({ email }: Addressee, language: Language, what: SecurityChange) => {
      const { securityChanged, changes } = letters[language];
      return to(email, securityChanged, changes[what], `${origin}/password`);
    },
    /** Sent to whoever asks, also without an account: then it says so, to the mailbox and not to the screen. */
    signInLink: async (email: string, token: string, wishes: Record<string, unknown> = {}) => {
      const language = isLanguage(wishes.language) ? wishes.language : 'nl';
      const onward = typeof wishes.to === 'string' ? wishes.to : undefined;
      const [known] = await db.select().from(user).where(eq(user.email, email));
      if (!known) return to(email, letters[language].noAccount, `${origin}/sign-up`);
      const address = link(origin, '/sign-in/link', token, onward);
      return to(email, inLanguageOf(known).signInLink, address);
    },
  };
}
