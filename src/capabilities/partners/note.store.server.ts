import { and, desc, eq } from 'drizzle-orm';
import type { Brokership } from '#capabilities/organisations/public.server.ts';
import { user } from '#platform/accounts/tables.ts';
import { record } from '#platform/audit/audit.server.ts';
import type { Database, Reading } from '#platform/database/database.server.ts';
import { deskNote } from './desk.tables.ts';

/** What a note of the desk can be about. */
export type Noted = {
  readonly about: 'card' | 'introduction' | 'organisation';
  readonly id: string;
};

export type Note = {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  /** Null when they have no account any more. */
  readonly by: string | null;
  readonly own: boolean;
};

/** The notes of this desk about one thing, the newest first. Another desk has notes of its own. */
export async function notesAbout(
  db: Reading,
  { organisationId, userId }: Brokership,
  { about, id }: Noted,
): Promise<Note[]> {
  const rows = await db
    .select({ note: deskNote, by: user.name })
    .from(deskNote)
    .leftJoin(user, eq(user.id, deskNote.writtenBy))
    .where(
      and(
        eq(deskNote.instituteId, organisationId),
        eq(deskNote.about, about),
        eq(deskNote.aboutId, id),
      ),
    )
    .orderBy(desc(deskNote.at), desc(deskNote.id));
  return rows.map(({ note, by }) => {
    const { id: noteId, text, at } = note;
    return { id: noteId, text, at, by, own: note.writtenBy === userId };
  });
}

/** Writes a note for the colleagues of the desk. */
export function writeNote(
  db: Database,
  { organisationId, userId }: Brokership,
  { about, id }: Noted,
  text: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.insert(deskNote).values({
      instituteId: organisationId,
      about,
      aboutId: id,
      text,
      writtenBy: userId,
      at: now,
    });
    const written = { at: now, organisationId, userId, action: 'desk.note-written' };
    await record(tx, { ...written, subject: id, details: { about } });
  });
}

/** Takes away a note that this broker wrote; false when there is none. */
export function removeNote(
  db: Database,
  { organisationId, userId }: Brokership,
  { about, id }: Noted,
  noteId: string,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [gone] = await tx
      .delete(deskNote)
      .where(
        and(
          eq(deskNote.id, noteId),
          eq(deskNote.instituteId, organisationId),
          eq(deskNote.about, about),
          eq(deskNote.aboutId, id),
          eq(deskNote.writtenBy, userId),
        ),
      )
      .returning({ id: deskNote.id });
    if (!gone) return false;
    const removed = { at: now, organisationId, userId, action: 'desk.note-removed' };
    await record(tx, { ...removed, subject: id, details: { about } });
    return true;
  });
}
