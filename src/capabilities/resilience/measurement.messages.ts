import { messages } from '#platform/language/messages.ts';

/** Words of a measurement: while it runs, and what it found. */
export const measurementTexts = messages(
  {
    error: {
      unproven: 'Laat eerst zien dat dit domein van jullie is.',
      tooMany: 'Dit domein is vaak gemeten. Probeer het over een uur nog eens.',
      leftAlone:
        'Niet gemeten, omdat de eigenaar dat vroeg. Wie Samenspel hier beheert, kan dat veranderen.',
      soon: 'Dit is net gemeten. Wacht een paar minuten en meet dan opnieuw.',
    },
    kicker: (domain: string) => `Meting van ${domain}`,
    category: { names: 'Namen', web: 'Website', mail: 'Mail', routes: 'Routes' },
    about: {
      names: 'Hoe andere computers je domein vinden, en of dat antwoord te vertrouwen is.',
      web: 'Wat een bezoeker van je website merkt en niet merkt.',
      mail: 'Of je mail veilig aankomt, en of anderen namens jou kunnen mailen.',
      routes: 'Of het verkeer naar je servers niet kan worden omgeleid.',
    },
    verdict: {
      bad: 'Niet goed',
      improve: 'Kan beter',
      good: 'Goed',
      'not-measured': 'Niet gemeten',
      'not-applicable': 'Niet van toepassing',
      'not-possible': 'Niet mogelijk bij deze leverancier',
    },
    running: {
      title: 'De meting loopt',
      lead: 'Je hoeft hier niet te blijven. De uitkomst komt op deze pagina te staan.',
      waiting: 'De meting begint zo.',
      together:
        'We kijken nu tegelijk naar de namen (DNS), de website en de mail. Dat duurt meestal een halve minuut.',
      routes: 'We kijken nu naar de routes naar je servers.',
      one: (check: string) => `We kijken alleen opnieuw naar: ${check}.`,
      last: 'We schrijven de uitkomst op.',
      done: (done: number, of: number) => `${done} van ${of} onderwerpen klaar`,
      fresh: 'Deze pagina ververst zichzelf elke paar tellen.',
      still: 'Ververs niet meer vanzelf',
      look: 'Kijk of het klaar is',
      slow: 'Het duurt langer dan gewoonlijk. We blijven het proberen.',
    },
    failed: {
      title: 'De meting lukte niet',
      lead: 'Dat lag niet aan jullie domein. Er is niets bewaard. Meet later nog eens.',
    },
    result: {
      score: (score: number) => `${score} van 100`,
      noScore: 'Geen score',
      lead: (bad: number, improve: number) =>
        bad + improve === 0
          ? 'Alles wat we konden meten is goed.'
          : [
              bad === 0 ? '' : bad === 1 ? '1 ding is niet goed.' : `${bad} dingen zijn niet goed.`,
              improve === 0
                ? ''
                : improve === 1
                  ? '1 ding kan beter.'
                  : `${improve} dingen kunnen beter.`,
            ]
              .filter(Boolean)
              .join(' '),
      how: 'Hoe tellen we dit?',
      counted:
        'Goed telt heel, kan beter telt half, niet goed telt niet. Een belangrijke controle telt zwaarder. Zo krijgt elk onderwerp een score. De hele score is het gemiddelde daarvan. Wat we niet konden meten, telt niet mee.',
      perCategory: 'Score per onderwerp',
      part: 'Onderwerp',
      grade: 'Score',
      none: 'geen score',
      at: (moment: string) => `Gemeten op ${moment}.`,
      one: (check: string, moment: string) =>
        `Op ${moment} is alleen “${check}” opnieuw gemeten. De rest komt uit de meting daarvoor.`,
      oneTitle: (check: string, verdict: string) => `${verdict}: ${check}`,
      back: 'Terug naar de actie',
      list: 'Wat je kunt doen',
      good: (count: number, all: boolean) =>
        count === 1
          ? '1 controle is goed'
          : all
            ? `Alle ${count} controles zijn goed`
            : `${count} controles zijn goed`,
      why: 'Waarom is dit belangrijk?',
      sources: 'Bron',
      toAction: 'Zo los je dit op',
      advice: 'Telt niet mee',
    },
    changes: {
      title: 'Wat er veranderde',
      since: (moment: string) => `Sinds de meting van ${moment}.`,
      none: 'Er veranderde niets.',
      first: 'Dit is de eerste meting. De volgende keer staat hier wat er veranderde.',
      worse: 'Slechter',
      better: 'Beter',
      change: (name: string, before: string, after: string) =>
        `${name}: eerst ${before}, nu ${after}`,
    },
    rest: {
      title: 'Wat niet is gemeten',
      lead: 'Dit telt niet mee. Niet gemeten is niet hetzelfde als niet goed.',
      inapplicable: (count: number) =>
        count === 1
          ? '1 controle geldt niet voor jullie'
          : `${count} controles gelden niet voor jullie`,
    },
    letter: {
      subject: (domain: string, count: number) =>
        count === 1
          ? `${domain}: er is iets slechter`
          : `${domain}: er zijn ${count} dingen slechter`,
      text: ({ domain, organisation, lines, link }: Worse) =>
        `Dag,

Samenspel heeft ${domain} van ${organisation} gemeten. Dit is slechter dan de vorige keer:

${lines.map((line) => `- ${line}`).join('\n')}

Hier lees je wat je kunt doen:
${link}

Samenspel
`,
    },
  },
  {
    error: {
      unproven: 'First show that this domain is yours.',
      tooMany: 'This domain was measured often. Try again in an hour.',
      leftAlone:
        'Not measured, because the owner asked so. Whoever runs Samenspel here can change that.',
      soon: 'This was measured just now. Wait a few minutes and then measure again.',
    },
    kicker: (domain) => `Measurement of ${domain}`,
    category: { names: 'Names', web: 'Website', mail: 'Mail', routes: 'Routes' },
    about: {
      names: 'How other computers find your domain, and whether that answer can be trusted.',
      web: 'What a visitor of your website notices and does not notice.',
      mail: 'Whether your mail arrives safely, and whether others can send mail in your name.',
      routes: 'Whether traffic to your servers cannot be led away.',
    },
    verdict: {
      bad: 'Not good',
      improve: 'Can be better',
      good: 'Good',
      'not-measured': 'Not measured',
      'not-applicable': 'Does not apply',
      'not-possible': 'Not possible at this supplier',
    },
    running: {
      title: 'The measurement is running',
      lead: 'You do not have to stay here. The result will stand on this page.',
      waiting: 'The measurement begins in a moment.',
      together:
        'We now look at the names (DNS), the website and the mail together. That usually takes half a minute.',
      routes: 'We now look at the routes to your servers.',
      one: (check) => `We only look again at: ${check}.`,
      last: 'We are writing down the result.',
      done: (done, of) => `${done} of ${of} subjects done`,
      fresh: 'This page refreshes itself every few seconds.',
      still: 'Stop refreshing by itself',
      look: 'See whether it is done',
      slow: 'It takes longer than usual. We keep trying.',
    },
    failed: {
      title: 'The measurement did not succeed',
      lead: 'That was not because of your domain. Nothing was kept. Measure again later.',
    },
    result: {
      score: (score) => `${score} of 100`,
      noScore: 'No score',
      lead: (bad, improve) =>
        bad + improve === 0
          ? 'All that we could measure is good.'
          : [
              bad === 0 ? '' : bad === 1 ? '1 thing is not good.' : `${bad} things are not good.`,
              improve === 0
                ? ''
                : improve === 1
                  ? '1 thing can be better.'
                  : `${improve} things can be better.`,
            ]
              .filter(Boolean)
              .join(' '),
      how: 'How do we count this?',
      counted:
        'Good counts whole, can be better counts half, not good does not count. An important check counts more. That gives each subject a score. The whole score is the mean of those. What we could not measure does not count.',
      perCategory: 'Score of each subject',
      part: 'Subject',
      grade: 'Score',
      none: 'no score',
      at: (moment) => `Measured on ${moment}.`,
      one: (check, moment) =>
        `On ${moment} only “${check}” was measured again. The rest is from the measurement before.`,
      oneTitle: (check, verdict) => `${verdict}: ${check}`,
      back: 'Back to the action',
      list: 'What you can do',
      good: (count, all) =>
        count === 1
          ? '1 check is good'
          : all
            ? `All ${count} checks are good`
            : `${count} checks are good`,
      why: 'Why does this matter?',
      sources: 'Source',
      toAction: 'How to solve this',
      advice: 'Does not count',
    },
    changes: {
      title: 'What changed',
      since: (moment) => `Since the measurement of ${moment}.`,
      none: 'Nothing changed.',
      first: 'This is the first measurement. Next time it will say here what changed.',
      worse: 'Worse',
      better: 'Better',
      change: (name, before, after) => `${name}: first ${before}, now ${after}`,
    },
    rest: {
      title: 'What was not measured',
      lead: 'This does not count. Not measured is not the same as not good.',
      inapplicable: (count) =>
        count === 1 ? '1 check does not apply to you' : `${count} checks do not apply to you`,
    },
    letter: {
      subject: (domain, count) =>
        count === 1 ? `${domain}: something got worse` : `${domain}: ${count} things got worse`,
      text: ({ domain, organisation, lines, link }) =>
        `Hello,

Samenspel measured ${domain} of ${organisation}. This is worse than the time before:

${lines.map((line) => `- ${line}`).join('\n')}

Here you read what you can do:
${link}

Samenspel
`,
    },
  },
);

type Worse = {
  readonly domain: string;
  readonly organisation: string;
  readonly lines: readonly string[];
  readonly link: string;
};
