import { messages } from '#platform/language/messages.ts';

/** Words of the pages about one domain. */
export const domainPageTexts = messages(
  {
    back: 'Weerbaarheid',
    errorTitle: 'Dit ging nog niet goed',
    new: {
      title: 'Welk domein is van jullie?',
      lead: 'Een domein is het adres van je website en wat er achter het apenstaartje van je mail staat. Je kunt er later meer toevoegen.',
      name: 'Domein',
      hint: 'Zoals jouwtheater.nl. Een heel webadres of mailadres mag ook.',
      submit: 'Voeg toe',
      after: 'Daarna laat je zien dat het domein van jullie is. Eerder meten we niets.',
    },
    kicker: 'Domein',
    done: {
      proven: 'We weten nu dat dit domein van jullie is.',
      asked: 'De mail is onderweg. Wie hem leest, opent de link en drukt op de knop.',
      kept: 'Je wens is bewaard.',
    },
    proof: {
      unproven: 'Laat zien dat dit domein van jullie is',
      expired: 'Laat opnieuw zien dat dit domein van jullie is',
      lead: 'We meten alleen domeinen van de organisatie zelf. Er zijn drie manieren. Kies er één.',
      expiredLead:
        'Je bewijs is ouder dan een jaar. Een domein kan verkocht zijn. Daarom vragen we het nog eens.',
      member: 'Een directeur van je organisatie moet dit doen.',
      seen: {
        dns: (day: string) => `Bewezen met een regel in DNS, voor het laatst gezien op ${day}.`,
        file: (day: string) =>
          `Bewezen met een bestand op de website, voor het laatst gezien op ${day}.`,
        mail: (day: string) => `Bewezen met een mail aan het domein, op ${day}.`,
      },
      keep: 'Laat de regel of het bestand staan. We kijken er na een jaar nog eens naar.',
    },
    dns: {
      title: '1. Met een regel in DNS',
      lead: 'Voor wie je domein beheert, vaak de bouwer van je website.',
      text: 'Zet deze regel bij je domein. Hij verandert niets aan je website of mail.',
      type: 'Soort',
      name: 'Naam',
      value: 'Waarde',
      submit: 'De regel staat er. Kijk maar',
    },
    file: {
      title: '2. Met een bestand op je website',
      lead: 'Voor wie bestanden op je website kan zetten.',
      text: 'Zet een tekstbestand op dit adres, met deze ene regel erin.',
      at: 'Adres',
      line: 'Inhoud',
      submit: 'Het bestand staat er. Kijk maar',
    },
    mail: {
      title: '3. Met een mail aan je domein',
      lead: 'Als iemand van jullie een van deze twee adressen leest.',
      legend: 'Aan wie sturen we de mail?',
      submit: 'Stuur de mail',
      again: 'Stuur de mail nog eens',
      until: (day: string) =>
        `Er is een mail onderweg. De link erin werkt tot ${day}. Een nieuwe mail maakt de oude link ongeldig.`,
    },
    toSupplier: {
      link: 'Mail dit aan je leverancier',
      subject: (domain: string) => `Een regel in DNS voor ${domain}`,
      text: (domain: string, name: string, value: string) =>
        `Dag,

Wil je deze regel in DNS zetten bij ${domain}? Daarmee laten we zien dat het domein van ons is. De regel verandert niets aan de website of de mail.

Soort: TXT
Naam: ${name}
Waarde: ${value}

Laat je weten wanneer hij er staat?
`,
    },
    measure: {
      now: 'Meet nu',
      again: 'Meet opnieuw',
      watch: 'Er loopt een meting. Kijk mee',
      title: 'Metingen',
      empty: 'Hier komen de metingen van dit domein te staan',
      emptyText: 'Een meting duurt meestal minder dan een minuut. Je hoeft er niet bij te blijven.',
      score: (score: string) => `score ${score} van 100`,
      noScore: 'geen score',
      one: (check: string) => `alleen: ${check}`,
    },
    wishes: {
      title: 'Bijhouden',
      weekly: 'Meet dit domein elke week',
      weeklyHint: 'Directeuren krijgen een mail als er iets slechter wordt.',
      desk: 'Makelaars mogen meekijken',
      deskHint:
        'Makelaars van elk kennisinstituut dat hier is bevestigd, en wie Samenspel hier beheert, mogen dit domein meten en de uitkomst zien. Je kunt dit altijd uitzetten.',
      submit: 'Bewaar',
    },
    remove: {
      open: 'Haal dit domein weg',
      lead: 'Alle metingen van dit domein gaan dan ook weg. Dat kun je niet terugdraaien.',
      submit: 'Haal het domein weg',
    },
    agree: {
      title: (domain: string) => `Is ${domain} van jullie?`,
      lead: (domain: string, organisation: string) =>
        `${organisation} zegt dat ${domain} hun domein is, en wil nagaan of de basis veilig is.`,
      what: 'Als je ja zegt, kijkt Samenspel van buiten naar de website, de mail en de namen van dit domein. We breken nergens in. Alleen de organisatie ziet de uitkomst, en de balie als zij dat wil.',
      not: (organisation: string) =>
        `Ken je ${organisation} niet, of wil je dit niet? Sluit dan deze pagina. Er gebeurt niets.`,
      submit: (organisation: string) => `Ja, dit domein is van ${organisation}`,
      thanksTitle: 'Dank je wel',
      thanks: 'De organisatie kan het domein nu meten. Je kunt deze pagina sluiten.',
    },
  },
  {
    back: 'Resilience',
    errorTitle: 'This did not go well yet',
    new: {
      title: 'Which domain is yours?',
      lead: 'A domain is the address of your website, and what stands behind the @ of your mail. You can add more later.',
      name: 'Domain',
      hint: 'Such as yourtheatre.nl. A whole web address or mail address will do too.',
      submit: 'Add',
      after: 'After that you show that the domain is yours. Before that we measure nothing.',
    },
    kicker: 'Domain',
    done: {
      proven: 'We now know that this domain is yours.',
      asked: 'The mail is under way. Whoever reads it opens the link and presses the button.',
      kept: 'Your wish was kept.',
    },
    proof: {
      unproven: 'Show that this domain is yours',
      expired: 'Show again that this domain is yours',
      lead: 'We only measure domains of the organisation itself. There are three ways. Choose one.',
      expiredLead:
        'Your proof is older than a year. A domain may have been sold. That is why we ask again.',
      member: 'A director of your organisation has to do this.',
      seen: {
        dns: (day) => `Proven with a record in DNS, last seen on ${day}.`,
        file: (day) => `Proven with a file on the website, last seen on ${day}.`,
        mail: (day) => `Proven with a mail to the domain, on ${day}.`,
      },
      keep: 'Leave the record or the file where it is. We look at it again after a year.',
    },
    dns: {
      title: '1. With a record in DNS',
      lead: 'For who looks after your domain, often the builder of your website.',
      text: 'Put this record at your domain. It changes nothing about your website or mail.',
      type: 'Type',
      name: 'Name',
      value: 'Value',
      submit: 'The record is there. Have a look',
    },
    file: {
      title: '2. With a file on your website',
      lead: 'For who can put files on your website.',
      text: 'Put a text file at this address, with this one line in it.',
      at: 'Address',
      line: 'Content',
      submit: 'The file is there. Have a look',
    },
    mail: {
      title: '3. With a mail to your domain',
      lead: 'When one of you reads one of these two addresses.',
      legend: 'To whom do we send the mail?',
      submit: 'Send the mail',
      again: 'Send the mail again',
      until: (day) =>
        `A mail is under way. Its link works until ${day}. With a new mail the old link stops working.`,
    },
    toSupplier: {
      link: 'Mail this to your supplier',
      subject: (domain) => `A record in DNS for ${domain}`,
      text: (domain, name, value) =>
        `Hello,

Could you put this record in DNS at ${domain}? With it we show that the domain is ours. The record changes nothing about the website or the mail.

Type: TXT
Name: ${name}
Value: ${value}

Will you let us know when it is there?
`,
    },
    measure: {
      now: 'Measure now',
      again: 'Measure again',
      watch: 'A measurement is running. Watch it',
      title: 'Measurements',
      empty: 'The measurements of this domain will stand here',
      emptyText: 'A measurement usually takes less than a minute. You do not have to stay.',
      score: (score) => `score ${score} of 100`,
      noScore: 'no score',
      one: (check) => `only: ${check}`,
    },
    wishes: {
      title: 'Keeping watch',
      weekly: 'Measure this domain every week',
      weeklyHint: 'Directors get a mail when something gets worse.',
      desk: 'Brokers may look along',
      deskHint:
        'Brokers of every institute that is confirmed here, and whoever runs Samenspel here, may measure this domain and see the result. You can always turn this off.',
      submit: 'Keep',
    },
    remove: {
      open: 'Remove this domain',
      lead: 'All measurements of this domain will go too. That cannot be undone.',
      submit: 'Remove the domain',
    },
    agree: {
      title: (domain) => `Is ${domain} yours?`,
      lead: (domain, organisation) =>
        `${organisation} says that ${domain} is their domain, and wants to see whether the basics are safe.`,
      what: 'When you say yes, Samenspel looks from outside at the website, the mail and the names of this domain. We do not break in anywhere. Only the organisation sees the result, and its desk when it wants that.',
      not: (organisation) =>
        `You do not know ${organisation}, or do not want this? Then close this page. Nothing happens.`,
      submit: (organisation) => `Yes, this domain belongs to ${organisation}`,
      thanksTitle: 'Thank you',
      thanks: 'The organisation can now measure the domain. You can close this page.',
    },
  },
);
