import { messages } from '#platform/language/messages.ts';

/** Texts about who built on an entry. */
export const reuseTexts = messages(
  {
    title: 'Wie bouwt hierop voort?',
    none: 'Nog niemand heeft laten weten dat zij dit gebruiken.',
    by: (organisation: string, date: string) => `${organisation}, sinds ${date}`,
    onlyOwner: 'Alleen te zien voor jullie en de eigenaar',
    remove: 'Haal dit weg',
    we: 'Wij gebruiken dit ook',
    organisation: 'Namens',
    purpose: 'Waarvoor gebruiken jullie dit?',
    purposeHint: 'Eén zin, bijvoorbeeld de naam van wat jullie ermee doen.',
    isPublic: 'Iedereen mag dit hier lezen',
    isPublicHint: 'Zonder vinkje ziet alleen de eigenaar het.',
    save: 'Laat het weten',
    problem: 'Dit is nog niet opgeslagen',
    saved: 'Dank je. De eigenaar krijgt bericht.',
    removed: 'Het is weggehaald.',
    error: {
      organisation: 'Kies een organisatie.',
      purpose: 'Schrijf in een zin waarvoor jullie dit gebruiken.',
      long: (most: number) => `Maak het korter: hoogstens ${most} tekens.`,
      many: (most: number) => `Jullie staan hier al ${most} keer. Haal er eerst een weg.`,
      own: 'Dit is van jullie zelf.',
    },
    mail: {
      subject: (n: number) =>
        n === 1
          ? 'Iemand bouwt voort op wat jullie deelden'
          : `${n} keer voortgebouwd op wat jullie deelden`,
      intro: 'Sinds gisteren lieten organisaties weten dat zij gebruiken wat jullie vertelden:',
      line: (f: { organisation: string; title: string; purpose: string; link: string }) =>
        `${f.organisation} gebruikt “${f.title}”:\n${f.purpose}\n${f.link}`,
    },
  },
  {
    title: 'Who builds on this?',
    none: 'Nobody has said yet that they use this.',
    by: (organisation, date) => `${organisation}, since ${date}`,
    onlyOwner: 'Only you and the owner can see this',
    remove: 'Take this away',
    we: 'We use this, too',
    organisation: 'On behalf of',
    purpose: 'What do you use this for?',
    purposeHint: 'One sentence, such as the name of what you do with it.',
    isPublic: 'Everybody may read this here',
    isPublicHint: 'Without a tick only the owner sees it.',
    save: 'Let them know',
    problem: 'This has not been saved yet',
    saved: 'Thank you. The owner will be told.',
    removed: 'It has been taken away.',
    error: {
      organisation: 'Choose an organisation.',
      purpose: 'Write in one sentence what you use this for.',
      long: (most) => `Make it shorter: at most ${most} characters.`,
      many: (most) => `You stand here ${most} times already. Take one away first.`,
      own: 'This is your own.',
    },
    mail: {
      subject: (n) =>
        n === 1 ? 'Somebody builds on what you shared' : `Built on what you shared, ${n} times`,
      intro: 'Since yesterday organisations said that they use what you told:',
      line: (f) => `${f.organisation} uses “${f.title}”:\n${f.purpose}\n${f.link}`,
    },
  },
);
