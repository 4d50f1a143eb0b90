/** Fictional texts as people paste them: with hard line breaks, with and without headings. */

/** A column in which two collaborations are named, with breaks in the middle of sentences. */
export const column = `
Over de grens kijken helpt theaters vooruit

Wie alleen werkt, vindt het wiel vaak opnieuw uit. LINT helpt theaters in opdracht van de provincie met hun eerste stappen.

‘Samen komen we verder. Samenwerking waarin kennis van binnen én

buiten elkaar versterkt.’, zegt Fenna Dorrestijn, directeur van LINT. Daar zijn twee redenen voor:

1. Samenwerking geeft een frisse blik.
2. Niemand hoeft alles zelf te betalen.

Nieuwe techniek maakt vaak eerst de avond zelf mooier. Neem het project ‘De Open Zaal’, een


samenwerking van muziektheater gezelschap WOLK (NL), digitaal bureau Brightside (BE), Stage Works (UK) en LINT, waarbij
het niet gaat om een vervanging van de zaal. Ze experimenteren met stoelen op afstand.

Veel theaters hebben hun basis nog niet op orde. LINT is daarom een samenwerking aangegaan met het Centrum voor Veilig Werken (CVW) van

het ministerie van Binnenlandse Zaken. Zo krijgen we een beeld van hun veiligheid.

Kortom, samenwerken over de grens loont. Het kost tijd, maar het project verdient zich terug.`;

export const lijst = `Luisteren met je handen

Aanleiding
Dove bezoekers kwamen bijna nooit naar onze klanktentoonstelling. Er was te weinig te beleven zonder geluid.

Aanpak
We bouwden acht trilvesten en testten ze met dove bezoekers. Daarna maakten we een route van 20 minuten.

Partners
- Museum De Kade
- Universiteit Twinkel
- Stichting Stilte

Periode
Van september 2024 tot en met maart 2025.

Resultaat
Bezoekers bleven twee keer zo lang (n = 42). Ze kwamen vaker terug met vrienden.

Wat ging er mis
De vesten waren te zwaar voor kinderen. Twee vesten gingen stuk, en we hadden geen reserve.

Kosten
Het project kostte € 18.500, en het onderhoud € 1.200 per jaar. Ons eigen team besteedde er 240 uur aan.

Hergebruik
De bouwtekeningen zijn vrij te gebruiken (CC BY 4.0).`;

export const openCurtain = `# Open Curtain

## Why we started

We had hardly any young people in the house. They told us that a premiere is too late to have a say.

## What we did

We opened three rehearsals to a remote group, with captions and one question per evening.

## Who was involved

Harbour Playhouse worked together with the software company Quillsoft (Ireland).

## Results

Of the 214 participants, 61% said that they felt part of the making. Ticket sales to under-25s did not change.

## What went wrong

Opening the chat was a mistake: performers read it during the break. We gave up live voting after one evening.

## What remains

The open rehearsal still runs twice a season.

## Costs

We spent €9,500 of project funding in total and 120 hours of our own staff.

## Sources

Read the whole evaluation at https://evaluation.example/open-curtain.pdf.`;

export const geluid = `Geluid van de straat

In onze concertzaal kwamen nauwelijks jongeren uit de wijk. De aanleiding was een brief van een school om de hoek.
Orkest De Vaart werkte een jaar lang samen met buurthuis De Hoek en gamestudio Pixelpaard.
We bouwden een website waarop jongeren geluiden uit hun straat konden achterlaten. Een componist maakte er een stuk van.
Het aantal bezoekers onder de 21 steeg van 3 naar 11 procent.
De opkomst bij de workshops viel tegen: op zaterdag moesten de meesten werken.
Het kostte in totaal 32.000 euro, waarvan 20.000 euro subsidie. Een kaartje was 5 euro.
De website wordt nog steeds gebruikt door drie scholen.`;

export const gardens = `Night Gardens: archives after dark

In the project "Night Gardens", a collaboration between Fenwick Archive, the University of Marlow and the tech company Lumen (DE), old seed catalogues were projected on the walls of a park.

The problem was that nobody came to the reading room. We designed six walks and trained twelve volunteers.

We underestimated the rain: two of the six evenings were cancelled. Nearly 900 visitors came to the others, and 14% of them visited the archive later.`;

export const labels = `Samen inkopen

Probleem: Elk theater kocht zijn eigen kaartsysteem, en dat kon niemand nog betalen.
Partners: Theater De Sluis, De Molen en Het Veld.
Aanpak: Een jurist maakte één aanbesteding voor ons drieën.
Wat mislukte: Twee theaters haakten af omdat hun contract nog drie jaar liep.
Kosten: € 4.000 per jaar voor elk theater.`;

export const twoCases = `# Voorbeelden uit de provincie

Hieronder twee verhalen.

## Archief op de fiets

### Probleem

Het archief was te ver weg voor scholen.

### Aanpak

We bouwden twee bakfietsen vol kopieën.

### Geleerd

De fietsen stonden in de winter stil.

## Dementievriendelijk museum

### Aanleiding

Bezoekers met dementie raakten de weg kwijt.

### Aanpak

Vrijwilligers lopen mee met een kleine groep.

### Geleerd

De app is opgegeven: niemand wilde een telefoon tijdens het bezoek.`;

export const method = `Stappenplan voor een open repetitie

Stap 1: vraag de spelers. Vertel wie er meekijkt en wat zij zien.
Stap 2: kies één vraag voor de avond.`;

export const vague = `Een mooie avond

Het was warm en de zon scheen. De soep was lekker en er werd gezongen.`;

export const depot = `Museum Het Anker opent depot met vrijwilligers

Het depot van Museum Het Anker in Delfzijl was twintig jaar gesloten. Bezoekers vroegen er steeds naar, maar er was geen geld voor bewaking.
In januari 2025 begon het museum een proef: elke zaterdag leiden vrijwilligers een groep van tien mensen rond. De gemeente Eemsdelta en de Stichting Vrienden van het Anker doen mee.
Na een half jaar waren er 640 bezoekers geweest, van wie 80% nooit eerder in het museum kwam. "Ik wist niet dat dit er was", zei een van hen.
Niet alles ging goed. De aanmeldapp Depotkijker werkte niet op oude telefoons en is na drie weken geschrapt. Ook bleek het klimaat moeilijk te beheersen.
De proef kostte 12.400 euro, vooral aan opleiding. Het museum rekent op 6.000 euro per jaar om door te gaan.
Lees het verslag ‘Een depot dat leeft’ (2025).`;

export const captions = `Captions for everyone: how three theatres shared one captioner

Three small theatres in Wales, Theatr Glan, The Drill Hall and Ystafell Ddu, joined forces in 2023 to hire one live captioner between them.

Before that none of them could afford one. Deaf audiences had stopped asking.

A captioner now works remotely from home for two nights a week at each venue. Software was provided by Textstream, a start-up from Cardiff. The cost is £18,000 a year (about €21,000 per year), split by seats.

Over 1,100 people used the captions in the first year. Bookings by deaf patrons went from 12 to 96.

What didn't work: we tried speech recognition first. Welsh names came out as nonsense and we dropped it after four shows. The shared calendar caused two double bookings.

The contract template is free to reuse under CC BY-SA 4.0: https://captions.example/contract. Contact Mair Owen, 029 1234 567.`;
