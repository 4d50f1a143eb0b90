import { messages } from '#platform/language/messages.ts';

/** Texts of the page on which a director chooses a desk. */
export const deskChoiceTexts = messages(
  {
    title: 'Wie is jullie makelaar?',
    lead: 'Een makelaar leest jullie kaarten voordat anderen ze zien, en brengt jullie bij elkaar met wie past. Kies het instituut dat dit voor jullie doet.',
    legend: 'Jullie balie',
    ours: (name: string) => `Jullie makelaars: ${name}.`,
    choose: 'Kies een balie',
    brokers: (count: number) => (count === 1 ? '1 makelaar' : `${count} makelaars`),
    submit: 'Kies deze balie',
    change: 'Verander van balie',
    changeLead:
      'Jullie kaarten gaan mee. Introducties die al lopen, blijven bij de makelaar die ze begon. Notities van de oude balie blijven daar.',
    now: (name: string) => `Nu is dit ${name}.`,
    notNow: 'Jullie hebben nog geen balie. Zonder balie kan niemand een kaart lezen en goedkeuren.',
    only: (name: string) =>
      `Er is één balie: ${name}. Die wordt vanzelf jullie balie als je de eerste kaart indient.`,
    emptyTitle: 'Hier kies je een balie',
    empty: 'Er is nog geen instituut met een makelaar. Een beheerder kan er een toevoegen.',
    done: (name: string) => `${name} is nu jullie balie.`,
    director: 'Een directeur van jullie organisatie kan dit veranderen.',
    back: 'Kaarten',
    error: {
      title: 'Je keuze is niet bewaard.',
      choose: 'Kies een balie.',
      gone: 'Deze balie is er niet meer. Kies een andere.',
    },
  },
  {
    title: 'Who is your broker?',
    lead: 'A broker reads your cards before others see them, and brings you together with who fits. Choose the institute that does this for you.',
    legend: 'Your desk',
    ours: (name: string) => `Your brokers: ${name}.`,
    choose: 'Choose a desk',
    brokers: (count: number) => (count === 1 ? '1 broker' : `${count} brokers`),
    submit: 'Choose this desk',
    change: 'Change desk',
    changeLead:
      'Your cards go along. Introductions that are under way stay with the broker who began them. Notes of the old desk stay there.',
    now: (name: string) => `Now this is ${name}.`,
    notNow: 'You have no desk yet. Without a desk nobody can read and approve a card.',
    only: (name: string) =>
      `There is one desk: ${name}. It becomes your desk by itself when you submit the first card.`,
    emptyTitle: 'Here you choose a desk',
    empty: 'There is no institute with a broker yet. An administrator can add one.',
    done: (name: string) => `${name} is your desk now.`,
    director: 'A director of your organisation can change this.',
    back: 'Cards',
    error: {
      title: 'Your choice was not kept.',
      choose: 'Choose a desk.',
      gone: 'This desk is not there any more. Choose another.',
    },
  },
);
