import { messages } from '#platform/language/messages.ts';

/** Texts of bringing in a text, and of looking through what was proposed from it. */
export const importTexts = messages(
  {
    back: 'Kennis',
    title: 'Haal een tekst binnen',
    lead: 'Staat jullie verhaal al ergens? Samenspel leest het en stelt voor wat waar hoort. Jij kijkt het na. Er wordt niets verzonnen.',
    problem: 'Er is nog niets binnengehaald',
    text: {
      title: 'Plak een tekst',
      label: 'De tekst',
      hint: 'Een verslag, een artikel of een mail. Hooguit 150.000 woorden.',
      read: 'Lees deze tekst',
    },
    file: {
      title: 'Kies een bestand',
      label: 'Bestand',
      hint: 'PDF, Word (.docx), HTML, Markdown of tekst. Hooguit 20 MB.',
      read: 'Lees dit bestand',
    },
    address: {
      title: 'Geef een adres',
      label: 'Adres van een pagina op het web',
      hint: 'Bijvoorbeeld https://www.theater.example/verslag',
      read: 'Lees deze pagina',
    },
    earlier: 'Eerder binnengehaald',
    earlierLead: 'Na 30 dagen gooien we een tekst weg. Wat je overnam blijft staan.',
    earlierOn: (date: string, cases: string) => `${date}, ${cases}`,
    cases: (n: number) => (n === 1 ? '1 voorstel' : `${n} voorstellen`),
    untitled: 'Tekst zonder titel',
    fault: {
      nothing: 'Plak een tekst, kies een bestand of geef een adres.',
      empty: 'Hier staat niets in. Plak of kies een tekst met een paar zinnen.',
      locked: 'Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord en kies het opnieuw.',
      macros:
        "Dit Word-bestand heeft macro's. Dat zijn kleine programma's. Sla het op als gewoon .docx-bestand zonder macro's.",
      bomb: 'Dit bestand wordt veel te groot als het wordt uitgepakt. We hebben het niet geopend. Plak de tekst.',
      'too-large': 'Dit is te groot. Kies iets van hooguit 20 MB, of plak de tekst.',
      'no-text':
        'Hier staat geen tekst in die we kunnen lezen. Misschien is het een scan, dus een foto van papier. Plak de tekst.',
      unreadable: 'We kunnen dit niet lezen. Misschien is het beschadigd. Plak de tekst.',
      'too-slow': 'Het duurde te lang. Probeer het opnieuw, of plak de tekst.',
      busy: 'Het is druk: er worden al veel teksten gelezen. Wacht een minuut en probeer het opnieuw.',
      'old-office':
        'Dit is een oud Word-bestand, of het heeft een wachtwoord. Sla het op als .docx zonder wachtwoord.',
      'not-a-document':
        'Dit is geen document dat we kunnen lezen. Kies een PDF, Word-bestand (.docx), HTML, Markdown of tekst.',
      'not-an-address': 'Dit is geen adres van een pagina op het web. Begin met https://',
      'private-address':
        'Dit adres ligt binnen een eigen netwerk. Daar komt Samenspel niet. Geef een adres dat iedereen kan openen, of plak de tekst.',
      'other-port': 'Dit adres heeft een ongewone poort. Geef een gewoon adres van een pagina.',
      unreachable:
        'We kunnen deze pagina niet bereiken. Kijk of het adres klopt, of plak de tekst.',
      'too-many-redirects': 'Dit adres stuurt steeds door. Plak de tekst.',
      refused: 'Deze pagina is niet voor iedereen open. Log daar zelf in, en plak de tekst hier.',
      'not-found': 'Deze pagina bestaat niet. Kijk of het adres klopt.',
    },
    review: {
      title: (n: number) => (n === 1 ? 'Klopt dit voorstel?' : `Kloppen deze ${n} voorstellen?`),
      lead: 'Bij elk veld staat de zin waar het vandaan komt. Verbeter wat niet klopt. Daarna wordt het een concept, dat alleen jullie zien.',
      back: 'Een andere tekst',
      problem: 'Er is nog niets overgenomen',
      kept: (date: string) => `Dit voorstel blijft tot ${date} staan.`,
      from: (name: string) => `Gelezen uit: ${name}`,
      untitled: 'Zonder titel',
      take: 'Neem dit over',
      taken: 'Dit is overgenomen.',
      toEntry: 'Verder schrijven',
      sort: 'Wat is het?',
      quoted: 'Uit de tekst',
      notFound: 'Niet gevonden in de tekst. Dit vul je straks zelf aan:',
      done: (n: number) =>
        n === 1 ? 'Maak er een concept van' : 'Maak concepten van wat is aangevinkt',
      none: 'Vink aan wat je wilt overnemen.',
      whole: 'Lees de tekst zelf',
      beginning: 'Dit is het begin van de tekst.',
      nothing: 'In deze tekst vonden we geen velden. Je kunt toch beginnen: geef het een titel.',
      warning: {
        cut: 'De tekst was langer dan 150.000 woorden. De rest is niet gelezen.',
        'some-pages': 'We lazen de eerste 400 bladzijden. De rest is niet gelezen.',
        'little-text': "Veel bladzijden zijn foto's zonder tekst. Die zijn niet gelezen.",
      },
      error: {
        title: 'Geef een titel, of vink dit voorstel uit.',
      },
    },
  },
  {
    back: 'Knowledge',
    title: 'Bring in a text',
    lead: 'Is your story already written somewhere? Samenspel reads it and proposes what goes where. You check it. Nothing is made up.',
    problem: 'Nothing has been brought in yet',
    text: {
      title: 'Paste a text',
      label: 'The text',
      hint: 'A report, an article or a mail. At most 150,000 words.',
      read: 'Read this text',
    },
    file: {
      title: 'Choose a file',
      label: 'File',
      hint: 'PDF, Word (.docx), HTML, Markdown or text. At most 20 MB.',
      read: 'Read this file',
    },
    address: {
      title: 'Give an address',
      label: 'Address of a page on the web',
      hint: 'For example https://www.theatre.example/report',
      read: 'Read this page',
    },
    earlier: 'Brought in earlier',
    earlierLead: 'After 30 days we throw a text away. What you took over stays.',
    earlierOn: (date, cases) => `${date}, ${cases}`,
    cases: (n) => (n === 1 ? '1 proposal' : `${n} proposals`),
    untitled: 'Text without a title',
    fault: {
      nothing: 'Paste a text, choose a file or give an address.',
      empty: 'There is nothing in this. Paste or choose a text of a few sentences.',
      locked: 'This file has a password. Save it without a password and choose it again.',
      macros:
        'This Word file has macros. Those are small programs. Save it as a plain .docx file without macros.',
      bomb: 'This file becomes far too large when it is unpacked. We did not open it. Paste the text.',
      'too-large': 'This is too large. Choose something of at most 20 MB, or paste the text.',
      'no-text':
        'There is no text in this that we can read. Perhaps it is a scan, a photo of paper. Paste the text.',
      unreadable: 'We cannot read this. Perhaps it is damaged. Paste the text.',
      'too-slow': 'It took too long. Try again, or paste the text.',
      busy: 'It is busy: many texts are being read. Wait a minute and try again.',
      'old-office':
        'This is an old Word file, or it has a password. Save it as .docx without a password.',
      'not-a-document':
        'This is not a document that we can read. Choose a PDF, Word file (.docx), HTML, Markdown or text.',
      'not-an-address': 'This is not the address of a page on the web. Begin with https://',
      'private-address':
        'This address is inside a private network. Samenspel does not go there. Give an address that everybody can open, or paste the text.',
      'other-port': 'This address has an unusual port. Give the ordinary address of a page.',
      unreachable: 'We cannot reach this page. Check the address, or paste the text.',
      'too-many-redirects': 'This address keeps sending us on. Paste the text.',
      refused:
        'This page is not open to everybody. Sign in there yourself, and paste the text here.',
      'not-found': 'This page does not exist. Check the address.',
    },
    review: {
      title: (n) => (n === 1 ? 'Is this proposal right?' : `Are these ${n} proposals right?`),
      lead: 'Beside every field stands the sentence that it comes from. Correct what is wrong. Then it becomes a draft, which only you see.',
      back: 'Another text',
      problem: 'Nothing has been taken over yet',
      kept: (date) => `This proposal stays here until ${date}.`,
      from: (name) => `Read from: ${name}`,
      untitled: 'Without a title',
      take: 'Take this over',
      taken: 'This has been taken over.',
      toEntry: 'Go on writing',
      sort: 'What is it?',
      quoted: 'From the text',
      notFound: 'Not found in the text. You fill this in yourself in a moment:',
      done: (n) => (n === 1 ? 'Make it a draft' : 'Make drafts of what is ticked'),
      none: 'Tick what you want to take over.',
      whole: 'Read the text itself',
      beginning: 'This is the beginning of the text.',
      nothing: 'We found no fields in this text. You can begin all the same: give it a title.',
      warning: {
        cut: 'The text was longer than 150,000 words. The rest has not been read.',
        'some-pages': 'We read the first 400 pages. The rest has not been read.',
        'little-text': 'Many pages are pictures without text. Those have not been read.',
      },
      error: {
        title: 'Give a title, or untick this proposal.',
      },
    },
  },
);
