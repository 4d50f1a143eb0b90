import { noWords, type Content } from '#capabilities/knowledge/entry.ts';
import { entry, entryRevision } from '#capabilities/knowledge/entry.tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import { daysFrom } from './days.ts';
import { inDutch } from './knowledge/entry.ts';
import { journeyTheatre, organisations } from './organisations.ts';
import { peopleOf } from './people.ts';
import { idOf } from './scans.ts';

/** What a theatre has written and not finished. */
const unfinished = inDutch(
  { sectors: ['stage'], audiences: ['young-people'] },
  {
    ...noWords,
    title: 'Jongeren lezen mee in het script',
    problem:
      'Onze jongste bezoekers zijn 45. Scholen komen wel naar de voorstelling, maar daarna zien we de leerlingen niet terug. We wilden weten of dat anders wordt als zij al tijdens het maken meedenken.',
  },
);

/** What a youth theatre has submitted. */
const submitted = inDutch(
  {
    sectors: ['stage'],
    partnerSectors: ['education'],
    organisations: ['Jeugdtheater Grote Oren', 'Scholengroep De Vraagbaak'],
    audiences: ['children', 'schools'],
    parts: ['audience-and-value'],
    stage: 'experiment',
    started: '2026-02',
    ended: '2026-06',
    projectEuros: 3_200,
    hours: 110,
    n: 64,
  },
  {
    ...noWords,
    title: 'Kinderen kiezen het licht',
    problem:
      'Kinderen van acht vonden onze voorstellingen mooi, maar konden niet vertellen wat een theater eigenlijk doet. Licht en geluid bestonden voor hen niet.',
    done: 'Vier klassen kregen voor een scène drie lichtstanden te zien op een tablet. Zij kozen, de technicus voerde het uit, en daarna speelden we de scène nog eens.',
    together:
      'De school maakte de groepen en bewaarde de tablets. Onze technicus gaf de les zelf, dat werkte beter dan een docent.',
    changed:
      'Na afloop noemden 41 van de 64 kinderen licht of geluid uit zichzelf. Vooraf waren dat er 6.',
    failed:
      'De eerste versie liet kinderen alles instellen. Dat duurde drie kwartier per scène en niemand had er nog plezier in. Live kiezen tijdens een echte voorstelling gaven we op: de spelers raakten hun concentratie kwijt.',
    remains: 'De drie standen zitten nu in elke schoolvoorstelling.',
    reuse: 'De lesbrief en de lijst met lichtstanden.',
  },
);

type Writer = Pick<Database, 'insert'>;

/** What is not public yet: something to write on, and something for a broker to read. */
export async function writeDesk(
  tx: Writer,
  ids: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  await writeDraft(tx, ids, journeyTheatre, unfinished, daysFrom(now, -3), null);
  const sent = daysFrom(now, -2);
  await writeDraft(tx, ids, 'jeugdtheater-grote-oren', submitted, daysFrom(now, -5), sent);
}

async function writeDraft(
  tx: Writer,
  ids: ReadonlyMap<string, string>,
  slug: string,
  content: Content,
  at: Date,
  submittedAt: Date | null,
): Promise<void> {
  const owner = organisations.find((one) => one.slug === slug);
  const organisationId = ids.get(slug);
  const by = owner && peopleOf(owner)[0]?.id;
  if (!organisationId || !by) throw new Error(`The demo has no organisation ${slug}.`);
  const address = `demo-draft-${slug}`;
  const entryId = await idOf(
    tx
      .insert(entry)
      .values({
        ...{ slug: address, kind: 'case', organisationId, createdBy: by, createdAt: at },
        ...{ draft: content, revision: 1, draftBy: by, draftAt: at },
        ...{ submittedAt, firstSubmittedAt: submittedAt },
      })
      .returning({ id: entry.id }),
  );
  await tx
    .insert(entryRevision)
    .values({ entryId, revision: 1, content, savedBy: by, savedAt: at });
}
