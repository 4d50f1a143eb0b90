import { messages } from '#platform/language/messages.ts';

/** Texts about inviting people and accepting an invitation. */
export const invitationTexts = messages(
  {
    state: {
      open: 'Open',
      accepted: 'Aangenomen',
      withdrawn: 'Ingetrokken',
      expired: 'Verlopen',
      full: 'Vol',
    },
    page: {
      title: 'Nodig mensen uit',
      lead: 'Ieder krijgt een eigen uitnodiging. Wie nog geen account heeft, maakt er dan meteen een.',
      mail: 'Per mail',
      addresses: 'E-mailadressen',
      addressesHint: (most: number) =>
        `Een adres per regel, of met komma’s ertussen. Plakken uit een mailprogramma mag. Maximaal ${most} adressen.`,
      roles: 'Wat mogen ze hier doen?',
      send: 'Verstuur de uitnodigingen',
      link: 'Of maak een link om te delen',
      linkLead: (places: number) =>
        `Handig voor een groepsapp. Iedereen met de link kan meedoen, maximaal ${places} mensen. Directeur word je alleen met een uitnodiging per mail.`,
      days: 'Hoeveel dagen werkt de link?',
      daysHint: (least: number, most: number) => `Van ${least} tot en met ${most} dagen.`,
      makeLink: 'Maak een link',
      list: 'Verstuurd',
      caption: 'Alle uitnodigingen',
      aLink: 'Link',
      joined: (people: number) =>
        people === 1 ? '1 persoon deed mee' : `${people} mensen deden mee`,
      until: (date: string) => `werkt tot ${date}`,
      by: (name: string) => `door ${name}`,
      again: 'Stuur opnieuw',
      againLink: 'Maak een nieuwe link',
      withdraw: 'Trek in',
      whomLink: (date: string) => `link van ${date}`,
      emptyTitle: 'Hier zie je straks wie je uitnodigde',
      empty: 'Je ziet of iemand al meedoet. Een uitnodiging kun je opnieuw sturen of intrekken.',
      former: 'iemand die weg is',
    },
    done: {
      sent: (count: number) =>
        count === 1 ? 'De uitnodiging is verstuurd.' : `Er zijn ${count} uitnodigingen verstuurd.`,
      already: (count: number) =>
        count === 1 ? '1 adres deed al mee.' : `${count} adressen deden al mee.`,
      withdrawn: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
      linkTitle: 'Kopieer deze link nu',
      link: (date: string) =>
        `Samenspel bewaart de link zelf niet en laat hem maar één keer zien. Hij werkt tot ${date}.`,
    },
    error: {
      addresses: 'Vul minstens één e-mailadres in.',
      wrong: (wrong: string) => `Dit is geen e-mailadres: ${wrong}`,
      tooMany: (most: number) => `Dit zijn te veel adressen in één keer. Maximaal ${most}.`,
      tooManyToday: (most: number) =>
        `Een organisatie kan ${most} mensen per dag uitnodigen. Probeer het morgen opnieuw.`,
      allMembers: 'Al deze mensen doen al mee.',
      days: (least: number, most: number) => `Kies een getal van ${least} tot en met ${most}.`,
      gone: 'Deze uitnodiging staat niet meer open. Er is niets veranderd.',
      mailbox: (masked: string, own: string) =>
        `Deze uitnodiging is voor ${masked}. Jij bent ingelogd met ${own}. Log in met het adres van de uitnodiging, of vraag de directeur om ook dit adres uit te nodigen.`,
    },
    mail: {
      subject: (organisation: string) => `Doe mee met ${organisation} in Samenspel`,
      text: (letter: { inviter: string; organisation: string; link: string; date: string }) =>
        `${letter.inviter} nodigt je uit om mee te doen met ${letter.organisation} in Samenspel.\n\nIn Samenspel kijken culturele organisaties waar ze staan met hun digitale verandering, en met wie ze verder kunnen.\n\nOpen je uitnodiging:\n${letter.link}\n\nDeze link is voor jou alleen en werkt tot ${letter.date}. Ken je ${letter.inviter} niet? Dan hoef je niets te doen.\n`,
    },
    accept: {
      title: (organisation: string) => `Doe mee met ${organisation}`,
      lead: (inviter: string, organisation: string) =>
        `${inviter} nodigt je uit voor ${organisation} in Samenspel.`,
      leadNobody: (organisation: string) =>
        `Je bent uitgenodigd voor ${organisation} in Samenspel.`,
      roles: 'Dit kun je daar doen',
      until: (date: string) => `De uitnodiging werkt tot ${date}.`,
      as: (name: string, email: string) => `Je bent ingelogd als ${name} (${email}).`,
      submit: 'Doe mee',
      member: 'Je doet al mee met deze organisatie.',
      open: 'Ga naar de organisatie',
      signIn: 'Log in',
      signUp: 'Maak een account',
      strangerLink: 'Log in of maak een account. Daarna kom je hier terug.',
      exists: 'Er is al een account met dit adres. Log in, dan kom je hier terug.',
      switch: 'Log in met een ander adres',
      otherTitle: 'Deze uitnodiging is voor een ander adres',
      newLead: (masked: string) =>
        `Je account krijgt het adres waar de uitnodiging heen ging: ${masked}.`,
      haveTitle: 'Heb je al een account?',
      haveLead: 'Log in met dit adres. Daarna kom je hier terug.',
      name: 'Je naam',
      nameHint: 'Zo zien je collega’s je.',
      welcome: 'Maak een account en doe mee',
      errorTitle: 'Dit kon niet.',
      errorName: 'Vul je naam in.',
    },
    over: {
      unknown: {
        title: 'Deze uitnodiging kennen we niet',
        text: 'Misschien is de link niet helemaal overgenomen. Open hem nog eens uit de mail, of vraag om een nieuwe.',
      },
      accepted: {
        title: 'Deze uitnodiging is al gebruikt',
        text: 'Was jij dat? Log in, dan vind je de organisatie bovenaan.',
      },
      withdrawn: {
        title: 'Deze uitnodiging is ingetrokken',
        text: 'Misschien kreeg je daarna een nieuwere mail. Anders kun je de directeur om een nieuwe vragen.',
      },
      expired: {
        title: 'Deze uitnodiging is verlopen',
        text: 'Vraag de directeur om hem opnieuw te sturen. Dat kost die persoon één klik.',
      },
      full: {
        title: 'Met deze link doen al genoeg mensen mee',
        text: 'Vraag de directeur om een uitnodiging per mail of een nieuwe link.',
      },
      home: 'Naar de voorpagina',
    },
  },
  {
    state: {
      open: 'Open',
      accepted: 'Accepted',
      withdrawn: 'Withdrawn',
      expired: 'Expired',
      full: 'Full',
    },
    page: {
      title: 'Invite people',
      lead: 'Everyone gets their own invitation. Who has no account yet makes one right away.',
      mail: 'By mail',
      addresses: 'E-mail addresses',
      addressesHint: (most: number) =>
        `One address per line, or with commas between them. You may paste from a mail program. At most ${most} addresses.`,
      roles: 'What may they do here?',
      send: 'Send the invitations',
      link: 'Or make a link to share',
      linkLead: (places: number) =>
        `Handy for a group chat. Everyone with the link can join, at most ${places} people. Becoming a director takes an invitation by mail.`,
      days: 'How many days does the link work?',
      daysHint: (least: number, most: number) => `From ${least} to ${most} days.`,
      makeLink: 'Make a link',
      list: 'Sent',
      caption: 'All invitations',
      aLink: 'Link',
      joined: (people: number) => (people === 1 ? '1 person joined' : `${people} people joined`),
      until: (date: string) => `works until ${date}`,
      by: (name: string) => `by ${name}`,
      again: 'Send again',
      againLink: 'Make a new link',
      withdraw: 'Withdraw',
      whomLink: (date: string) => `link of ${date}`,
      emptyTitle: 'Here you will see whom you invited',
      empty: 'You can see whether somebody joined, send an invitation again or withdraw it.',
      former: 'somebody who left',
    },
    done: {
      sent: (count: number) =>
        count === 1 ? 'The invitation has been sent.' : `${count} invitations have been sent.`,
      already: (count: number) =>
        count === 1 ? '1 address already took part.' : `${count} addresses already took part.`,
      withdrawn: 'The invitation has been withdrawn. The link no longer works.',
      linkTitle: 'Copy this link now',
      link: (date: string) =>
        `Samenspel does not keep the link itself and shows it only once. It works until ${date}.`,
    },
    error: {
      addresses: 'Fill in at least one e-mail address.',
      wrong: (wrong: string) => `This is not an e-mail address: ${wrong}`,
      tooMany: (most: number) => `These are too many addresses at once. At most ${most}.`,
      tooManyToday: (most: number) =>
        `An organisation can invite ${most} people a day. Try again tomorrow.`,
      allMembers: 'All these people already take part.',
      days: (least: number, most: number) => `Choose a number from ${least} to ${most}.`,
      gone: 'This invitation is no longer open. Nothing has changed.',
      mailbox: (masked: string, own: string) =>
        `This invitation is for ${masked}. You are signed in with ${own}. Sign in with the address of the invitation, or ask the director to invite this address too.`,
    },
    mail: {
      subject: (organisation: string) => `Join ${organisation} in Samenspel`,
      text: (letter: { inviter: string; organisation: string; link: string; date: string }) =>
        `${letter.inviter} invites you to join ${letter.organisation} in Samenspel.\n\nIn Samenspel cultural organisations see where they stand with their digital change, and with whom they can go on.\n\nOpen your invitation:\n${letter.link}\n\nThis link is for you alone and works until ${letter.date}. You do not know ${letter.inviter}? Then you need not do anything.\n`,
    },
    accept: {
      title: (organisation: string) => `Join ${organisation}`,
      lead: (inviter: string, organisation: string) =>
        `${inviter} invites you to ${organisation} in Samenspel.`,
      leadNobody: (organisation: string) => `You are invited to ${organisation} in Samenspel.`,
      roles: 'This is what you can do there',
      until: (date: string) => `The invitation works until ${date}.`,
      as: (name: string, email: string) => `You are signed in as ${name} (${email}).`,
      submit: 'Join',
      member: 'You already belong to this organisation.',
      open: 'Go to the organisation',
      signIn: 'Sign in',
      signUp: 'Create an account',
      strangerLink: 'Sign in or create an account. After that you come back here.',
      exists: 'There already is an account with this address. Sign in, and you come back here.',
      switch: 'Sign in with another address',
      otherTitle: 'This invitation is for another address',
      newLead: (masked: string) =>
        `Your account gets the address that the invitation went to: ${masked}.`,
      haveTitle: 'Do you have an account?',
      haveLead: 'Sign in with this address. After that you come back here.',
      name: 'Your name',
      nameHint: 'This is how your colleagues see you.',
      welcome: 'Create an account and join',
      errorTitle: 'This could not be done.',
      errorName: 'Fill in your name.',
    },
    over: {
      unknown: {
        title: 'We do not know this invitation',
        text: 'Perhaps the link was not copied completely. Open it from the mail again, or ask for a new one.',
      },
      accepted: {
        title: 'This invitation has been used',
        text: 'Was that you? Sign in, and you find the organisation at the top.',
      },
      withdrawn: {
        title: 'This invitation has been withdrawn',
        text: 'Perhaps you got a newer mail after it. Otherwise you can ask the director for a new one.',
      },
      expired: {
        title: 'This invitation has expired',
        text: 'Ask the director to send it again. It takes them one click.',
      },
      full: {
        title: 'Enough people have joined by this link',
        text: 'Ask the director for an invitation by mail or a new link.',
      },
      home: 'To the front page',
    },
  },
);
