import { messages } from '#platform/language/messages.ts';

/** Texts about taking everything out, and bringing it in elsewhere. */
export const exportTexts = messages(
  {
    title: 'Alles meenemen',
    lead: 'Dit is alles wat Samenspel van je organisatie heeft. Het is van jullie.',
    jsonTitle: 'Alles in één bestand',
    jsonLead:
      'Hiermee ga je verder in een andere Samenspel. Het bestand is JSON en de opbouw staat in de handleiding.',
    json: 'Download alles',
    csvTitle: 'Per onderwerp, voor een rekenblad',
    csvLead:
      'CSV met komma’s, in UTF-8. Begint een tekst met =, +, - of @, dan staat er een apostrof voor, zodat een rekenblad hem niet uitvoert.',
    rows: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
    care: 'In deze bestanden staan namen en mailadressen van collega’s. Bewaar ze net zo goed als Samenspel doet.',
    table: {
      organisation: 'Gegevens van de organisatie',
      people: 'Mensen',
      invitations: 'Uitnodigingen',
      trail: 'Logboek',
    },
    import: {
      title: 'Voer een export in',
      lead: 'Er komt een nieuwe organisatie, met alles wat in het bestand staat. Jij wordt directeur.',
      file: 'Het bestand',
      fileHint: 'Het JSON-bestand dat je in de andere Samenspel downloadde. Maximaal 5 MB.',
      people: 'Wat doen we met de mensen in het bestand?',
      names: 'Alleen hun namen bewaren',
      namesHint: 'Je kunt ze later uitnodigen. Hun namen staan in het logboek.',
      invite: 'Iedereen uitnodigen',
      inviteHint: 'Ieder krijgt nu een mail, en houdt dezelfde rollen.',
      submit: 'Voer de export in',
      errorTitle: 'De export is niet ingevoerd. Er is niets veranderd.',
      noFile: 'Kies het bestand met de export.',
      tooLarge: 'Dit bestand is te groot. Een export is maximaal 5 MB.',
      noExport: 'Dit is geen export van Samenspel. Kies het JSON-bestand, niet een CSV.',
      newer: (version: string) =>
        `Deze export komt uit een andere versie (${version}). Werk Samenspel hier eerst bij.`,
      damaged: (place: string) => `De export is beschadigd. Dit onderdeel klopt niet: ${place}.`,
      noPeople: 'Kies wat we met de mensen doen.',
      tooMany: (most: number) =>
        `In het bestand staan meer dan ${most} mensen. Kies om alleen hun namen te bewaren.`,
    },
  },
  {
    title: 'Take everything with you',
    lead: 'This is everything that Samenspel has of your organisation. It is yours.',
    jsonTitle: 'Everything in one file',
    jsonLead:
      'With this you go on in another Samenspel. The file is JSON; the manual says how it is built.',
    json: 'Download everything',
    csvTitle: 'Per subject, for a spreadsheet',
    csvLead:
      'CSV with commas, in UTF-8. When a text begins with =, +, - or @, there is an apostrophe in front, so that a spreadsheet does not run it.',
    rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    care: 'These files hold names and mail addresses of colleagues. Keep them as well as Samenspel does.',
    table: {
      organisation: 'Details of the organisation',
      people: 'People',
      invitations: 'Invitations',
      trail: 'Trail',
    },
    import: {
      title: 'Bring in an export',
      lead: 'You get a new organisation, with everything that is in the file. You become its director.',
      file: 'The file',
      fileHint: 'The JSON file that you downloaded in the other Samenspel. At most 5 MB.',
      people: 'What do we do with the people in the file?',
      names: 'Only keep their names',
      namesHint: 'You can invite them later. Their names are in the trail.',
      invite: 'Invite everyone',
      inviteHint: 'Everyone gets a mail now, and keeps the same roles.',
      submit: 'Bring in the export',
      errorTitle: 'The export has not been brought in. Nothing has changed.',
      noFile: 'Choose the file with the export.',
      tooLarge: 'This file is too large. An export is at most 5 MB.',
      noExport: 'This is not an export of Samenspel. Choose the JSON file, not a CSV.',
      newer: (version: string) =>
        `This export comes from another version (${version}). First update Samenspel here.`,
      damaged: (place: string) => `The export is damaged. This part is not right: ${place}.`,
      noPeople: 'Choose what we do with the people.',
      tooMany: (most: number) =>
        `There are more than ${most} people in the file. Choose to only keep their names.`,
    },
  },
);
