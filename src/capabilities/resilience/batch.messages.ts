import { messages } from '#platform/language/messages.ts';

const plural = (count: number, one: string, more: string) =>
  `${String(count)} ${count === 1 ? one : more}`;

/** Words about many domains that are measured together. */
export const batchTexts = messages(
  {
    error: {
      name: 'Geef deze lijst een naam, zoals “Onze leden”.',
      empty: 'Plak de domeinen hier, één per regel, of kies een bestand.',
      tooMany: 'Dit is te veel. Meet hooguit 10.000 domeinen tegelijk.',
      wrong: (count: number) =>
        `In ${plural(count, 'regel', 'regels')} staat geen domein. Verbeter de lijst, of laat die regels weg.`,
    },
    errorTitle: 'Dit klopt nog niet',
    kicker: 'Weerbaarheid',
    list: {
      title: 'Veel domeinen meten',
      lead: 'Meet de domeinen van veel organisaties in één keer, en zie bij welke leverancier één verbetering veel helpt.',
      back: 'Terug',
      all: 'Eerdere lijsten',
      empty: 'Hier komen de lijsten die je meet.',
      removed: 'De lijst en de uitkomsten zijn weg.',
      column: { name: 'Lijst', asked: 'Gevraagd op', state: 'Hoe ver' },
    },
    form: {
      name: 'Naam van de lijst',
      text: 'Domeinen',
      textHint:
        'Eén per regel, of plak een tabel. We lezen de kolom “domein”, of anders de eerste. Een webadres of mailadres mag ook. Hooguit 10.000.',
      file: 'Of kies een CSV-bestand',
      without: 'Laat regels zonder domein weg',
      send: 'Meet deze domeinen',
      wrong: 'Regels zonder domein',
      line: (line: number, text: string) => `Regel ${line}: ${text === '' ? '(leeg)' : text}`,
      more: (count: number) => `En nog ${plural(count, 'regel', 'regels')}.`,
    },
    allowed: {
      allowed:
        'We meten alleen domeinen waarvan de organisatie liet zien dat ze van haar zijn, en die ze openzette voor makelaars.',
      passive:
        'Domeinen die hun organisatie openzette voor makelaars meten we helemaal. Van andere bekijken we alleen wat elke bezoeker ziet.',
    },
    state: {
      waiting: 'Wacht tot het begint',
      running: (done: number, total: number) => `${done} van ${total} gemeten`,
      stopped: (done: number, total: number) => `Gestopt bij ${done} van ${total}`,
      done: (total: number) => `Klaar: ${plural(total, 'domein', 'domeinen')}`,
    },
    batch: {
      back: 'Alle lijsten',
      progress: 'Hoe ver de meting is',
      left: (time: string) => `Nog ongeveer ${time}, als het zo snel blijft gaan.`,
      unknown: 'Hoe lang het nog duurt, weten we nog niet.',
      fresh: 'Deze pagina ververst zichzelf. Je hoeft hier niet te blijven.',
      stop: 'Stop met meten',
      go: 'Ga verder',
      remove: 'Verwijder deze lijst',
      removeLead: 'De lijst en alle uitkomsten gaan weg. Dat kan niet ongedaan.',
      suppliers: 'Bekijk de leveranciers',
      csv: 'Download als CSV',
      json: 'Download als JSON',
      results: 'Uitkomsten',
      none: 'Hier komen de uitkomsten, zodra het eerste domein is gemeten.',
      column: { domain: 'Domein', score: 'Score', worst: 'Wat het eerst beter moet' },
      notAllowed:
        'Niet gemeten: de organisatie heeft dit domein niet aangetoond of niet opengezet voor makelaars.',
      closed: 'Niet meer te zien: de organisatie zette dit domein dicht voor makelaars.',
      absent: 'Dit domein bestaat niet.',
      failed: 'Het meten is niet gelukt.',
      'left-alone': 'Niet gemeten, omdat de eigenaar dat vroeg.',
      waiting: 'Nog niet gemeten',
      passive: 'alleen wat elke bezoeker ziet',
      nothing: 'Geen grote problemen gevonden.',
      noScore: 'geen',
      pages: 'Meer uitkomsten',
      next: 'Volgende',
      previous: 'Vorige',
      page: (page: number, of: number) => `Pagina ${page} van ${of}`,
    },
    time: {
      seconds: 'minder dan een minuut',
      minutes: (count: number) => plural(count, 'minuut', 'minuten'),
      hours: (count: number) => plural(count, 'uur', 'uur'),
    },
    suppliers: {
      title: 'Leveranciers die velen delen',
      lead: 'Eén verbetering bij een leverancier helpt al zijn klanten. Bovenaan staat wie het meeste kan betekenen.',
      best: (supplier: string, domains: number, check: string) =>
        `Vraag het eerst aan ${supplier}: ${check}. Dat helpt ${plural(domains, 'domein', 'domeinen')}.`,
      none: 'Er is nog geen leverancier die twee of meer gemeten domeinen delen.',
      column: { supplier: 'Leverancier', for: 'Voor', domains: 'Domeinen', fix: 'Helpt het meest' },
      supply: { mail: 'Mail', web: 'Website', names: 'Namen (DNS)', origins: 'Op de website' },
      fix: (check: string, domains: number) => `${check} (${domains})`,
      nothing: 'Niets dat de meeste domeinen missen',
      figure: (count: number) => `Uit ${plural(count, 'gemeten domein', 'gemeten domeinen')}.`,
      back: 'Terug naar de lijst',
    },
  },
  {
    error: {
      name: 'Give this list a name, such as “Our members”.',
      empty: 'Paste the domains here, one a line, or choose a file.',
      tooMany: 'This is too much. Measure at most 10,000 domains at once.',
      wrong: (count) =>
        `There is no domain in ${plural(count, 'line', 'lines')}. Correct the list, or leave those lines out.`,
    },
    errorTitle: 'This is not right yet',
    kicker: 'Resilience',
    list: {
      title: 'Measure many domains',
      lead: 'Measure the domains of many organisations at once, and see at which supplier one improvement helps many.',
      back: 'Back',
      all: 'Earlier lists',
      empty: 'The lists that you measure will stand here.',
      removed: 'The list and its results are gone.',
      column: { name: 'List', asked: 'Asked on', state: 'How far' },
    },
    form: {
      name: 'Name of the list',
      text: 'Domains',
      textHint:
        'One a line, or paste a table. We read the column “domain”, or else the first. A web address or mail address will do. At most 10,000.',
      file: 'Or choose a CSV file',
      without: 'Leave out lines without a domain',
      send: 'Measure these domains',
      wrong: 'Lines without a domain',
      line: (line, text) => `Line ${line}: ${text === '' ? '(empty)' : text}`,
      more: (count) => `And ${plural(count, 'line', 'lines')} more.`,
    },
    allowed: {
      allowed:
        'We measure only domains that their organisation showed to be its own, and opened to brokers.',
      passive:
        'Domains that their organisation opened to brokers are measured completely. Of others we look only at what every visitor sees.',
    },
    state: {
      waiting: 'Waits until it begins',
      running: (done, total) => `${done} of ${total} measured`,
      stopped: (done, total) => `Stopped at ${done} of ${total}`,
      done: (total) => `Done: ${plural(total, 'domain', 'domains')}`,
    },
    batch: {
      back: 'All lists',
      progress: 'How far the measurement is',
      left: (time) => `About ${time} left, if it goes on at this pace.`,
      unknown: 'We do not know yet how long it will take.',
      fresh: 'This page refreshes itself. You do not have to stay here.',
      stop: 'Stop measuring',
      go: 'Go on',
      remove: 'Remove this list',
      removeLead: 'The list and all results will go. That cannot be undone.',
      suppliers: 'See the suppliers',
      csv: 'Download as CSV',
      json: 'Download as JSON',
      results: 'Results',
      none: 'The results will stand here as soon as the first domain is measured.',
      column: { domain: 'Domain', score: 'Score', worst: 'What has to be better first' },
      notAllowed:
        'Not measured: the organisation did not prove this domain or did not open it to brokers.',
      closed: 'No longer shown: the organisation closed this domain to brokers.',
      absent: 'This domain does not exist.',
      failed: 'Measuring did not work.',
      'left-alone': 'Not measured, because the owner asked so.',
      waiting: 'Not measured yet',
      passive: 'only what every visitor sees',
      nothing: 'No big problems found.',
      noScore: 'none',
      pages: 'More results',
      next: 'Next',
      previous: 'Previous',
      page: (page, of) => `Page ${page} of ${of}`,
    },
    time: {
      seconds: 'less than a minute',
      minutes: (count) => plural(count, 'minute', 'minutes'),
      hours: (count) => plural(count, 'hour', 'hours'),
    },
    suppliers: {
      title: 'Suppliers that many share',
      lead: 'One improvement at a supplier helps all its customers. On top is who can mean most.',
      best: (supplier, domains, check) =>
        `Ask ${supplier} first: ${check}. That helps ${plural(domains, 'domain', 'domains')}.`,
      none: 'There is no supplier yet that two or more measured domains share.',
      column: { supplier: 'Supplier', for: 'For', domains: 'Domains', fix: 'Helps most' },
      supply: { mail: 'Mail', web: 'Website', names: 'Names (DNS)', origins: 'On the website' },
      fix: (check, domains) => `${check} (${domains})`,
      nothing: 'Nothing that most domains lack',
      figure: (count) => `From ${plural(count, 'measured domain', 'measured domains')}.`,
      back: 'Back to the list',
    },
  },
);
