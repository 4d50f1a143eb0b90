import { messages } from '#platform/language/messages.ts';

/** Texts for who answers. */
export const answerTexts = messages(
  {
    unknown: 'Weet ik niet',
    notApplicable: 'Niet van toepassing',
    start: {
      title: 'Hoe zie jij je organisatie?',
      lead: (minutes: number) =>
        `Kies bij elke vraag de zin die nu het beste past. Er is geen goed of fout. Het kost ongeveer ${minutes} minuten.`,
      promise: 'Alleen jij ziet wat je antwoordt.',
      promiseText:
        'Je collega’s en je directeur zien alleen groepen van drie mensen of meer. Je kunt stoppen en later verdergaan, ook op een ander apparaat.',
      begin: 'Begin',
      goOn: 'Ga verder',
      progress: (done: number, all: number) => `${done} van de ${all} vragen beantwoord`,
      parts: 'De vijf onderdelen',
      partProgress: (done: number, all: number) => `${done} van ${all}`,
      partDone: 'Klaar',
      checkTitle: 'Lever je antwoorden in',
      allDone: 'Je hebt alle vragen beantwoord.',
      leftOut: (open: number) =>
        open === 1
          ? 'Eén vraag heeft nog geen antwoord.'
          : `${open} vragen hebben nog geen antwoord.`,
      leftOutText: 'Vul ze nog in, of laat ze open. Een open vraag telt niet mee.',
      nothing: 'Beantwoord minstens één vraag. Dan kun je inleveren.',
      submit: 'Lever in',
      submitText:
        'Je kunt je antwoorden daarna nog aanpassen tot de directeur het antwoorden sluit.',
      submittedTitle: 'Ingeleverd. Dank je wel.',
      submittedText:
        'Als iedereen klaar is, sluit de directeur het antwoorden. Daarna praten jullie erover. Tot dan kun je je antwoorden nog aanpassen.',
      takeBack: 'Trek je antwoorden in',
      takeBackText: 'Ze tellen dan niet mee. Ze blijven hier staan, alleen voor jou.',
      closedTitle: 'Het antwoorden is gesloten',
      closedText: 'Je kunt je antwoorden niet meer aanpassen. Lees nu waar het gesprek over gaat.',
      closedNotSubmitted: 'Jouw antwoorden waren niet ingeleverd. Ze tellen niet mee.',
      points: 'Bekijk de gesprekspunten',
      notAskedTitle: 'Je bent niet gevraagd voor deze scan',
      notAskedText: 'Wil je ook meedoen? Vraag het aan de directeur van je organisatie.',
      yours: 'Jouw antwoorden',
      noAnswer: 'Geen antwoord',
    },
    part: {
      kicker: (number: number) => `Onderdeel ${number} van 5`,
      steps: 'De onderdelen van de scan',
      note: 'Toelichting',
      noteHint: 'Waaraan zie je dat? Ook dit ziet alleen jij.',
      optional: 'niet verplicht',
      addNote: 'Schrijf een toelichting',
      next: 'Bewaar en ga verder',
      previous: 'Bewaar en ga terug',
      later: 'Bewaar en stop voor nu',
      back: 'Terug naar het overzicht',
      problem: 'Nog niet alles is bewaard',
      error: {
        noteAlone: 'Kies ook een antwoord bij je toelichting.',
        noteLong: (most: number) => `Maak de toelichting korter: maximaal ${most} tekens.`,
        closed: 'Het antwoorden is gesloten. Wat je net koos, is niet bewaard.',
      },
      saved: 'Alles is bewaard.',
      saving: 'Bezig met bewaren.',
      waiting: 'Nog niet bewaard. We proberen het opnieuw zodra er verbinding is.',
      refused: 'Het antwoorden is gesloten. Je laatste antwoord is niet meer bewaard.',
      signedOut:
        'Je bent uitgelogd. Log opnieuw in. Je laatste antwoorden staan nog op dit apparaat.',
    },
    error: {
      nothing: 'Beantwoord eerst minstens één vraag.',
      closed: 'Het antwoorden is gesloten.',
    },
  },
  {
    unknown: 'I don’t know',
    notApplicable: 'Not applicable',
    start: {
      title: 'How do you see your organisation?',
      lead: (minutes) =>
        `For each question, choose the sentence that fits best now. There is no right or wrong. It takes about ${minutes} minutes.`,
      promise: 'Only you see what you answer.',
      promiseText:
        'Your colleagues and your director see groups of three people or more. You can stop and go on later, also on another device.',
      begin: 'Begin',
      goOn: 'Go on',
      progress: (done, all) => `${done} of the ${all} questions answered`,
      parts: 'The five parts',
      partProgress: (done, all) => `${done} of ${all}`,
      partDone: 'Done',
      checkTitle: 'Hand in your answers',
      allDone: 'You have answered all questions.',
      leftOut: (open) =>
        open === 1 ? 'One question has no answer yet.' : `${open} questions have no answer yet.`,
      leftOutText: 'Fill them in, or leave them open. An open question does not count.',
      nothing: 'Answer at least one question. Then you can hand in.',
      submit: 'Hand in',
      submitText:
        'You can still change your answers after that, until the director closes answering.',
      submittedTitle: 'Handed in. Thank you.',
      submittedText:
        'When everyone is ready, the director closes answering. Then you talk about it. Until then you can still change your answers.',
      takeBack: 'Take back your answers',
      takeBackText: 'They will not count then. They stay here, for you alone.',
      closedTitle: 'Answering is closed',
      closedText: 'You cannot change your answers any more. Read what the conversation is about.',
      closedNotSubmitted: 'Your answers had not been handed in. They do not count.',
      points: 'See the talking points',
      notAskedTitle: 'You were not asked for this scan',
      notAskedText: 'Would you like to take part? Ask the director of your organisation.',
      yours: 'Your answers',
      noAnswer: 'No answer',
    },
    part: {
      kicker: (number) => `Part ${number} of 5`,
      steps: 'The parts of the scan',
      note: 'Note',
      noteHint: 'How can you tell? Only you see this, too.',
      optional: 'optional',
      addNote: 'Write a note',
      next: 'Save and go on',
      previous: 'Save and go back',
      later: 'Save and stop for now',
      back: 'Back to the overview',
      problem: 'Not everything has been saved yet',
      error: {
        noteAlone: 'Choose an answer with your note as well.',
        noteLong: (most) => `Make the note shorter: at most ${most} characters.`,
        closed: 'Answering is closed. What you just chose has not been saved.',
      },
      saved: 'Everything has been saved.',
      saving: 'Saving.',
      waiting: 'Not saved yet. We try again as soon as there is a connection.',
      refused: 'Answering is closed. Your last answer was not saved any more.',
      signedOut: 'You are signed out. Sign in again. Your last answers are still on this device.',
    },
    error: {
      nothing: 'Answer at least one question first.',
      closed: 'Answering is closed.',
    },
  },
);
