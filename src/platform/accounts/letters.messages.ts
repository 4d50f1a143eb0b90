import { messages } from '../language/messages.ts';

/** The mails about an account. Each ends with what to do when you did not ask for it. */
export const letters = messages(
  {
    verify: {
      subject: 'Bevestig je e-mailadres',
      text: (link: string) =>
        `Welkom bij Samenspel.\n\nOpen deze link om je e-mailadres te bevestigen:\n${link}\n\nDe link werkt 24 uur. Heb je geen account gemaakt? Doe dan niets.`,
    },
    alreadyAMember: {
      subject: 'Je hebt al een account bij Samenspel',
      text: (link: string) =>
        `Iemand wilde met dit e-mailadres een account maken bij Samenspel. Maar je hebt al een account.\n\nJe kunt hier inloggen, of een nieuw wachtwoord vragen:\n${link}\n\nWas jij dit niet? Dan hoef je niets te doen.`,
    },
    reset: {
      subject: 'Kies een nieuw wachtwoord',
      text: (link: string) =>
        `Open deze link om een nieuw wachtwoord te kiezen:\n${link}\n\nDe link werkt één uur en één keer. Heb je dit niet gevraagd? Doe dan niets. Je wachtwoord blijft hetzelfde.`,
    },
    signInLink: {
      subject: 'Je link om in te loggen',
      text: (link: string) =>
        `Open deze link om in te loggen bij Samenspel:\n${link}\n\nDe link werkt 15 minuten en één keer. Heb je dit niet gevraagd? Doe dan niets.`,
    },
    noAccount: {
      subject: 'Je hebt nog geen account bij Samenspel',
      text: (link: string) =>
        `Iemand wilde met dit e-mailadres inloggen bij Samenspel, of een nieuw wachtwoord kiezen. Maar er is geen account met dit adres.\n\nMisschien gebruik je een ander adres. Of maak hier een account:\n${link}\n\nWas jij dit niet? Dan hoef je niets te doen.`,
    },
    confirmChange: {
      subject: 'Bevestig je nieuwe e-mailadres',
      text: (link: string) =>
        `Open deze link om dit e-mailadres te gebruiken bij Samenspel:\n${link}\n\nDe link werkt één uur. Heb je dit niet gevraagd? Doe dan niets.`,
    },
    addressTaken: {
      subject: 'Dit e-mailadres heeft al een account',
      text: (link: string) =>
        `Iemand wilde dit e-mailadres aan een ander account van Samenspel koppelen. Dat kan niet: er is al een account met dit adres.\n\nHier kun je inloggen:\n${link}\n\nWas jij dit niet? Dan hoef je niets te doen.`,
    },
    addressChanged: {
      subject: 'Je e-mailadres is veranderd',
      text: (to: string) =>
        `Het e-mailadres van je account bij Samenspel is nu ${to}.\n\nHeb jij dit niet gedaan? Laat het meteen weten aan de beheerder van Samenspel.`,
    },
    securityChanged: {
      subject: 'Je beveiliging is veranderd',
      text: (what: string, link: string) =>
        `${what}\n\nHeb jij dit niet gedaan? Kies dan meteen een nieuw wachtwoord:\n${link}`,
    },
    changes: {
      passwordChanged:
        'Je wachtwoord bij Samenspel is veranderd. Op andere apparaten ben je uitgelogd.',
      secondFactorOn: 'Inloggen in twee stappen staat nu aan voor je account bij Samenspel.',
      secondFactorOff: 'Inloggen in twee stappen staat nu uit voor je account bij Samenspel.',
      passkeyAdded: 'Er is een passkey toegevoegd aan je account bij Samenspel.',
      passkeyRemoved: 'Er is een passkey verwijderd van je account bij Samenspel.',
    },
    accountDeleted: {
      subject: 'Je account is verwijderd',
      text: () =>
        'Je account bij Samenspel is verwijderd. Dit is de laatste mail die je van ons krijgt.',
    },
  },
  {
    verify: {
      subject: 'Confirm your e-mail address',
      text: (link: string) =>
        `Welcome to Samenspel.\n\nOpen this link to confirm your e-mail address:\n${link}\n\nThe link works for 24 hours. Did you not make an account? Then do nothing.`,
    },
    alreadyAMember: {
      subject: 'You already have an account at Samenspel',
      text: (link: string) =>
        `Somebody wanted to make an account at Samenspel with this e-mail address. But you already have one.\n\nYou can sign in here, or ask for a new password:\n${link}\n\nWas this not you? Then you need not do anything.`,
    },
    reset: {
      subject: 'Choose a new password',
      text: (link: string) =>
        `Open this link to choose a new password:\n${link}\n\nThe link works for one hour, and once. Did you not ask for this? Then do nothing. Your password stays the same.`,
    },
    signInLink: {
      subject: 'Your link to sign in',
      text: (link: string) =>
        `Open this link to sign in to Samenspel:\n${link}\n\nThe link works for 15 minutes, and once. Did you not ask for this? Then do nothing.`,
    },
    noAccount: {
      subject: 'You have no account at Samenspel yet',
      text: (link: string) =>
        `Somebody wanted to sign in to Samenspel with this e-mail address, or to choose a new password. But there is no account with this address.\n\nMaybe you use another address. Or make an account here:\n${link}\n\nWas this not you? Then you need not do anything.`,
    },
    confirmChange: {
      subject: 'Confirm your new e-mail address',
      text: (link: string) =>
        `Open this link to use this e-mail address at Samenspel:\n${link}\n\nThe link works for one hour. Did you not ask for this? Then do nothing.`,
    },
    addressTaken: {
      subject: 'This e-mail address already has an account',
      text: (link: string) =>
        `Somebody wanted to use this e-mail address for another account at Samenspel. That is not possible: there already is an account with this address.\n\nYou can sign in here:\n${link}\n\nWas this not you? Then you need not do anything.`,
    },
    addressChanged: {
      subject: 'Your e-mail address has changed',
      text: (to: string) =>
        `The e-mail address of your account at Samenspel is now ${to}.\n\nDid you not do this? Tell the administrator of Samenspel at once.`,
    },
    securityChanged: {
      subject: 'Your security has changed',
      text: (what: string, link: string) =>
        `${what}\n\nDid you not do this? Then choose a new password at once:\n${link}`,
    },
    changes: {
      passwordChanged:
        'Your password at Samenspel has changed. You are signed out on other devices.',
      secondFactorOn: 'Two-step verification is now on for your account at Samenspel.',
      secondFactorOff: 'Two-step verification is now off for your account at Samenspel.',
      passkeyAdded: 'A passkey was added to your account at Samenspel.',
      passkeyRemoved: 'A passkey was removed from your account at Samenspel.',
    },
    accountDeleted: {
      subject: 'Your account has been deleted',
      text: () =>
        'Your account at Samenspel has been deleted. This is the last mail that you get from us.',
    },
  },
);
