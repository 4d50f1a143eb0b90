import { z } from 'zod';
import type { Language } from '../language/language.ts';
import { accounts } from './messages.ts';
import { PASSWORD_LENGTH } from './password.ts';

const email = (language: Language) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email(accounts[language].errors.email).max(254, accounts[language].errors.email));

const newPassword = (language: Language) =>
  z
    .string()
    .min(PASSWORD_LENGTH.min, accounts[language].errors.passwordShort(PASSWORD_LENGTH.min))
    .max(PASSWORD_LENGTH.max, accounts[language].errors.passwordLong(PASSWORD_LENGTH.max));

const name = (language: Language) =>
  z.string().trim().min(1, accounts[language].errors.name).max(100, accounts[language].errors.name);

/** What the forms about an account must hold, with messages in the language of the visitor. */
export const signUpSchema = (language: Language) =>
  z.object({ name: name(language), email: email(language), password: newPassword(language) });

export const signInSchema = (language: Language) =>
  z.object({
    email: email(language),
    password: z.string().min(1, accounts[language].errors.password).max(PASSWORD_LENGTH.max),
  });

export const emailSchema = (language: Language) => z.object({ email: email(language) });

export const newPasswordSchema = (language: Language) =>
  z.object({ password: newPassword(language) });

export const profileSchema = (language: Language) =>
  z.object({ name: name(language), language: z.enum(['nl', 'en']) });
