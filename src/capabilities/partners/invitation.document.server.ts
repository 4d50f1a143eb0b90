import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { config } from '#platform/config.server.ts';
import type { Letter } from '#platform/mail/mail.server.ts';
import { MINUTES } from './moments.ts';

/** A first conversation, as a calendar is told of it. */
export type Conversation = {
  readonly introductionId: string;
  readonly sequence: number;
  readonly start: Date;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly now: Date;
  /** Who gets it: nobody else stands in it, so that it tells no addresses. */
  readonly attendee: string;
};

/**
 * An iCalendar object (RFC 5545) that puts a conversation in a calendar, or takes it out (RFC 5546).
 * The UID is that of the introduction, so that a later one replaces the earlier.
 */
export function invitation(
  method: 'REQUEST' | 'CANCEL',
  conversation: Conversation,
): NonNullable<Letter['calendar']> {
  const { introductionId, sequence, start, summary, description, url, now } = conversation;
  const { name, email } = sender();
  const cancelled = method === 'CANCEL';
  const calendar = ical({
    prodId: { company: 'Samenspel', product: 'introductions' },
    method: ICalCalendarMethod[method],
  });
  const event = calendar.createEvent({
    ...{ id: `introduction-${introductionId}@samenspel`, sequence, start, summary, url },
    description,
    end: new Date(start.getTime() + MINUTES * 60_000),
    stamp: now,
    organizer: { name, email },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  event.createAttendee({
    email: conversation.attendee,
    rsvp: false,
    status: cancelled ? ICalAttendeeStatus.DECLINED : ICalAttendeeStatus.ACCEPTED,
  });
  return { method, text: calendar.toString() };
}

/** Who sends mail from this installation: `Samenspel <post@theatre.example>`. */
function sender(): { name: string; email: string } {
  const from = config().MAIL_FROM;
  const [, name, email] = /^(.*?)\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  return { name: name || 'Samenspel', email: email ?? from };
}
