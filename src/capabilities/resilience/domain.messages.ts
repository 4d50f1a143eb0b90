import { messages } from '#platform/language/messages.ts';

/** Words about the domains of an organisation and the proof that they are its own. */
export const domainTexts = messages(
  {
    error: {
      name: 'Vul het adres van je website in, zoals jouwtheater.nl.',
      suffix:
        'Dit is geen domein van één organisatie. Vul het hele adres in, zoals jouwtheater.nl.',
      many: (most: number) => `Je hebt al ${most} domeinen. Haal er eerst een weg.`,
      there: 'Dit domein staat er al.',
      leftAlone:
        'De eigenaar vroeg om dit domein niet te meten. Klopt dat niet? Vraag het aan wie Samenspel hier beheert.',
      notThere: 'Dit domein is weg. Iemand haalde het intussen weg.',
      dnsAbsent: (name: string) =>
        `We vonden de regel nog niet bij ${name}. Het kan een uur duren voordat hij overal te zien is. Probeer het daarna nog eens.`,
      dnsFailed:
        'We kregen geen antwoord van je domein. Probeer het over een paar minuten nog eens.',
      fileAbsent: (url: string) =>
        `We vonden het bestand nog niet op ${url}, of de regel staat er niet in. Kijk of je het in een browser ziet.`,
      fileElsewhere:
        'Het adres van het bestand stuurt door naar een andere website. Dan weten we niet dat dit domein van jullie is.',
      mailbox: 'Kies aan wie we de mail sturen.',
      tooMany: 'Dit is vaak geprobeerd. Probeer het later nog eens.',
    },
    mail: {
      subject: (domain: string) => `Is ${domain} van jullie?`,
      text: ({ domain, organisation, link, days }: Asked) =>
        `Dag,

${organisation} wil met Samenspel nagaan of de basis van ${domain} veilig is: de website, de mail en de namen. Daarvoor moeten we weten dat dit domein van hen is.

Klopt dat? Open dan deze link en druk op de knop. De link werkt ${days} dagen.

${link}

Ken je ${organisation} niet, of wil je dit niet? Doe dan niets. Er wordt dan niets gemeten.

Samenspel
`,
    },
    ends: {
      subject: (domain: string) => `Laat opnieuw zien dat ${domain} van jullie is`,
      text: ({ domain, day, link }: Ends) =>
        `Dag,

Een jaar geleden liet je zien dat ${domain} van jullie is. Dat bewijs geldt tot ${day}. Daarna meten we dit domein niet meer, ook niet elke week.

Wil je blijven meten? Laat het hier opnieuw zien:

${link}

Samenspel
`,
    },
  },
  {
    error: {
      name: 'Fill in the address of your website, such as yourtheatre.nl.',
      suffix:
        'This is not a domain of one organisation. Fill in the whole address, such as yourtheatre.nl.',
      many: (most) => `You have ${most} domains already. Remove one first.`,
      there: 'This domain is there already.',
      leftAlone:
        'The owner asked us not to measure this domain. Is that not right? Ask whoever runs Samenspel here.',
      notThere: 'This domain is gone. Somebody removed it in the meantime.',
      dnsAbsent: (name) =>
        `We did not find the record at ${name} yet. It can take an hour before it can be seen everywhere. Try again after that.`,
      dnsFailed: 'We got no answer from your domain. Try again in a few minutes.',
      fileAbsent: (url) =>
        `We did not find the file at ${url} yet, or the line is not in it. Look whether you see it in a browser.`,
      fileElsewhere:
        'The address of the file leads to another website. Then we do not know that this domain is yours.',
      mailbox: 'Choose to whom we send the mail.',
      tooMany: 'This was tried often. Try again later.',
    },
    mail: {
      subject: (domain) => `Is ${domain} yours?`,
      text: ({ domain, organisation, link, days }) =>
        `Hello,

${organisation} wants to see with Samenspel whether the basics of ${domain} are safe: the website, the mail and the names. For that we have to know that this domain is theirs.

Is that right? Then open this link and press the button. The link works for ${days} days.

${link}

You do not know ${organisation}, or do not want this? Then do nothing. Nothing will be measured.

Samenspel
`,
    },
    ends: {
      subject: (domain) => `Show again that ${domain} is yours`,
      text: ({ domain, day, link }) =>
        `Hello,

A year ago you showed that ${domain} is yours. That proof holds until ${day}. After that we do not measure this domain any more, also not every week.

Do you want to go on measuring? Show it again here:

${link}

Samenspel
`,
    },
  },
);
type Asked = {
  readonly domain: string;
  readonly organisation: string;
  readonly link: string;
  readonly days: number;
};

type Ends = { readonly domain: string; readonly day: string; readonly link: string };
