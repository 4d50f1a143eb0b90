import { createHash } from 'node:crypto';
import { gap, step, stepCheck } from '#capabilities/scan/tables.ts';
import type { Database } from '#platform/database/database.server.ts';
import { dayFrom, daysFrom } from './days.ts';
import type { DemoOrganisation } from './organisations.ts';
import type { DemoPerson } from './people.ts';
import { answersAfter90Days, gaps, type DemoGap } from './plans.ts';
import { idOf, type WrittenScan } from './scans.ts';

type Writer = Pick<Database, 'insert'>;

/** The gaps and steps of an organisation that has a plan: its worry, and for some a second gap. */
export async function writePlan(
  db: Writer,
  organisation: DemoOrganisation,
  organisationId: string,
  scan: WrittenScan,
  people: readonly DemoPerson[],
  now: Date,
): Promise<void> {
  const place = gaps.findIndex(({ part }) => part === organisation.worry);
  const second = organisation.story === 'two-years' ? gaps[(place + 2) % gaps.length] : undefined;
  for (const chosen of [gaps[place], second]) {
    if (chosen) await writeGap(db, chosen, organisation, organisationId, scan, people, now);
  }
}

async function writeGap(
  db: Writer,
  chosen: DemoGap,
  organisation: DemoOrganisation,
  organisationId: string,
  scan: WrittenScan,
  people: readonly DemoPerson[],
  now: Date,
): Promise<void> {
  const began = organisation.story === 'planning' ? -104 : -30;
  const startValue = Math.round((scan.values[chosen.part] ?? 2) * 10) / 10;
  const gapId = await idOf(
    db
      .insert(gap)
      .values({
        organisationId,
        scanId: scan.id,
        part: chosen.part,
        title: chosen.title,
        startValue,
        targetValue: Math.min(5, Math.floor(startValue) + 1),
        targetDate: dayFrom(now, began + 365),
        createdAt: daysFrom(now, began),
      })
      .returning({ id: gap.id }),
  );
  for (const [index, { partnerNeeded = false, ...planned }] of chosen.steps.entries()) {
    const startsOn = began + index * 5;
    const stepId = await idOf(
      db
        .insert(step)
        .values({
          ...planned,
          parts: [...planned.parts],
          partnerNeeded,
          gapId,
          ownerId: people[index % people.length]?.id ?? null,
          startsOn: dayFrom(now, startsOn),
          dueOn: dayFrom(now, startsOn + 90),
          createdAt: daysFrom(now, began),
        })
        .returning({ id: step.id }),
    );
    const check =
      answersAfter90Days[(index + organisation.slug.length) % answersAfter90Days.length];
    if (startsOn + 90 >= 0 || !check) continue;
    await db.insert(stepCheck).values({
      ...check,
      stepId,
      tokenHash: createHash('sha256').update(`nobody has this link ${stepId}`).digest('hex'),
      askedAt: daysFrom(now, startsOn + 90),
      answeredAt: daysFrom(now, startsOn + 92),
    });
  }
}
