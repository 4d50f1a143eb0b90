import { messages } from '#platform/language/messages.ts';

/** Words of the page for whoever was measured: who did that, what was asked, and how to stop it. */
export const measuringTexts = messages(
  {
    link: 'Wat een meting wel en niet doet',
    title: 'Hoe Samenspel meet',
    lead: (host: string) =>
      `Zag je in je logboek bezoek van Samenspel op ${host}? Hier staat wie dat was, wat we vroegen, en hoe je het stopt.`,
    who: {
      title: 'Wie meet, en waarom',
      what: 'Samenspel helpt culturele organisaties. Een van de dingen die het doet: van buitenaf kijken of de basis van een domein veilig is, en zeggen wat er beter kan.',
      own: 'Een organisatie meet alleen een domein waarvan ze liet zien dat het van haar is. Een makelaar van een kennisinstituut meet domeinen die hun organisatie daarvoor openzette.',
      others:
        'Van andere domeinen bekijkt een makelaar hier alleen wat elke bezoeker en elke afzender van mail vanzelf ziet.',
      shared:
        'Host jij de website of de mail van zo’n organisatie? Dan kijken we ook naar jouw server, omdat haar website of mail daar staat.',
      results:
        'De uitkomst ziet alleen de organisatie. Staat ze het toe, dan zien ook makelaars van kennisinstituten hem, en wie Samenspel beheert.',
    },
    asked: {
      title: 'Wat we vragen',
      names: 'Namen (DNS)',
      namesText: 'Zo’n honderd vragen, via onze resolver.',
      web: 'Website',
      webText: (redirects: number) =>
        `De eerste pagina, met en zonder www, met en zonder versleuteling, met hooguit ${redirects} doorverwijzingen. Ook security.txt en mta-sts.txt.`,
      tls: 'Versleuteling',
      tlsText: (atOnce: number, most: number) =>
        `Per adres meestal 40 tot 100 verbindingen, nooit meer dan ${most}, en hooguit ${atOnce} tegelijk. Zo zien we welke versleuteling de server aanneemt.`,
      mail: 'Mailserver',
      mailText: (most: number) =>
        `Eén verbinding tegelijk, met een pauze ertussen: meestal 40 tot ${most}, nooit meer. Daarna een uur lang niet meer, ook niet voor andere domeinen op dezelfde server, tenzij iemand iets verbeterde en het nog eens laat meten. Zegt de server dat het genoeg is, dan stoppen we meteen.`,
      time: 'Tijd',
      timeText: (minutes: number) =>
        `Hooguit ${minutes} minuten. Een organisatie kan haar domein zelf meten, en elke week laten meten.`,
    },
    never: {
      title: 'Wat we nooit doen',
      text: 'We sturen geen mail, loggen niet in, proberen geen wachtwoorden, en vullen niets in. We zoeken geen verborgen pagina’s en proberen niet in te breken. We kijken; we maken niets stuk.',
    },
    known: {
      title: 'Hoe je ons herkent',
      web: 'Aan een website noemen we ons zo:',
      mail: (host: string) => `Aan een mailserver (EHLO) noemen we ons: ${host}`,
      tls: 'Een verbinding die alleen naar versleuteling kijkt, kan geen naam noemen.',
    },
    stop: {
      title: 'Liever niet?',
      ask: 'Mail ons de naam van je domein. Wie deze website beheert, zet het op een lijst. Vanaf dan meet niemand het hier nog, en de namen eronder ook niet.',
      write: 'Mail:',
      nobody: (host: string) =>
        `Vraag het aan wie ${host} beheert. Er is hier nog geen mailadres ingesteld.`,
      back: 'Wie je domein hier wil meten, krijgt te lezen: niet gemeten, omdat de eigenaar dat vroeg.',
    },
  },
  {
    link: 'What a measurement does and does not do',
    title: 'How Samenspel measures',
    lead: (host) =>
      `Did you find visits of Samenspel on ${host} in your logs? Here is who that was, what we asked, and how you stop it.`,
    who: {
      title: 'Who measures, and why',
      what: 'Samenspel helps cultural organisations. One of the things it does: look from outside whether the basics of a domain are safe, and say what can be better.',
      own: 'An organisation measures only a domain that it showed to be its own. A broker of a knowledge institute measures domains that their organisation opened for that.',
      others:
        'Of other domains a broker here only looks at what every visitor and every sender of mail sees by itself.',
      shared:
        'Do you host the website or the mail of such an organisation? Then we look at your server too, because its website or mail is there.',
      results:
        'The result is seen by the organisation alone. When it allows that, brokers of knowledge institutes and whoever runs Samenspel see it too.',
    },
    asked: {
      title: 'What we ask',
      names: 'Names (DNS)',
      namesText: 'About a hundred questions, through our resolver.',
      web: 'Website',
      webText: (redirects) =>
        `The first page, with and without www, with and without encryption, with at most ${redirects} redirects. Also security.txt and mta-sts.txt.`,
      tls: 'Encryption',
      tlsText: (atOnce, most) =>
        `Mostly 40 to 100 connections an address, never more than ${most}, and at most ${atOnce} at once. That is how we see which encryption the server takes.`,
      mail: 'Mail server',
      mailText: (most) =>
        `One connection at a time, with a pause between: mostly 40 to ${most}, never more. After that none for an hour, not for other domains on the same server either, unless somebody mended something and has it measured again. When the server says that it is enough, we stop at once.`,
      time: 'Time',
      timeText: (minutes) =>
        `At most ${minutes} minutes. An organisation can measure its domain itself, and have it measured every week.`,
    },
    never: {
      title: 'What we never do',
      text: 'We send no mail, do not sign in, try no passwords, and fill in nothing. We look for no hidden pages and do not try to break in. We look; we break nothing.',
    },
    known: {
      title: 'How you know us',
      web: 'To a website we call ourselves:',
      mail: (host) => `To a mail server (EHLO) we call ourselves: ${host}`,
      tls: 'A connection that only looks at encryption cannot give a name.',
    },
    stop: {
      title: 'Rather not?',
      ask: 'Mail us the name of your domain. Whoever runs this website puts it on a list. From then on nobody measures it here, nor the names below it.',
      write: 'Mail:',
      nobody: (host) => `Ask whoever runs ${host}. No mail address has been set here yet.`,
      back: 'Whoever wants to measure your domain here then reads: not measured, because the owner asked so.',
    },
  },
);
