import { membersOf, memberOf } from '#capabilities/organisations/public.server.ts';
import { recognitionOf } from '#capabilities/organisations/recognition.public.server.ts';
import { database } from '#platform/database/database.server.ts';
import { notFound } from '#platform/http/refuse.ts';
import type { Visit } from '#platform/http/visit.ts';
import type { Content, Kind, Origin, Visibility } from './card.ts';
import { partOf } from './card-form.ts';
import { mayDecide, type CardBeside, type CardState } from './card-state.ts';
import { cardOfMember } from './cards.public.server.ts';
import { cardsOf, type Card, type LastReview } from './cards.store.server.ts';
import { suggestedConcepts } from './concept-suggestion.ts';
import { ownDesk, type OwnDesk } from './desk-choice.public.server.ts';
import { mayBeRenewed } from './expiry.ts';
import { tracesIn, type Trace } from './identifying.ts';
import { cardParts, missing, type CardPart, type Missing } from './missing.ts';

type Params = Readonly<Record<string, string | undefined>>;

export type CardInList = Pick<Card, 'id' | 'kind' | 'state' | 'beside' | 'expiresAt'> & {
  readonly title: string;
  readonly visibility: Visibility;
  readonly changedAt: Date;
};
export type CardsView = {
  readonly slug: string;
  readonly desk: OwnDesk;
  readonly cards: readonly CardInList[];
};

/** The page with the cards of an organisation. */
export async function cardsPage(visit: Visit, params: Params, db = database()): Promise<CardsView> {
  const membership = await memberOf(visit, params.organisation ?? '', db);
  const cards = await cardsOf(db, membership, visit.now);
  return {
    slug: membership.slug,
    desk: await ownDesk(db, membership),
    cards: cards.map(({ id, kind, state, beside, expiresAt, visibility, ...card }) => ({
      ...{ id, kind, state, beside, expiresAt, visibility },
      title: card.writing.title,
      changedAt: card.draftAt ?? card.approvedAt ?? card.createdAt,
    })),
  };
}

/** The page on which a card is begun. */
export async function newCardPage(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<{ slug: string }> {
  return { slug: (await memberOf(visit, params.organisation ?? '', db)).slug };
}

/** A card as the screens of writing show it. */
export type WrittenCard = {
  readonly slug: string;
  readonly organisationName: string;
  readonly id: string;
  readonly kind: Kind;
  readonly state: CardState;
  readonly beside: CardBeside;
  readonly visibility: Visibility;
  readonly origin: Origin;
  readonly content: Content;
  /** What others see now; null while a broker has not approved anything. */
  readonly approved: Content | null;
};

/** A card as the screens of writing show it. */
export function writtenOf(
  organisation: { slug: string; organisationName: string },
  card: Card,
): WrittenCard {
  const { id, kind, state, beside, visibility, origin, writing, content: approved } = card;
  const { slug, organisationName } = organisation;
  const named = { slug, organisationName };
  return { ...named, id, kind, state, beside, visibility, origin, content: writing, approved };
}

/** A card of an organisation for its members: for the preview. */
export async function writtenCard(
  visit: Visit,
  params: Params,
  db = database(),
): Promise<WrittenCard> {
  const { membership, card } = await cardOfMember(visit, params, db);
  return writtenOf(membership, card);
}

/** What the page of a card was sent here to say. */
const tellings = ['saved', 'submitted', 'recalled', 'renewed', 'withdrawn', 'restored'] as const;
export type CardTelling = (typeof tellings)[number];

export type CardView = WrittenCard & {
  readonly desk: OwnDesk;
  readonly missing: readonly Missing[];
  readonly traces: readonly Trace[];
  readonly askedBack: LastReview | null;
  readonly contact: string | null;
  /** Whether the visitor may submit, renew, withdraw, and say who may see it. */
  readonly decides: boolean;
  readonly renewable: boolean;
  readonly submittedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string;
  readonly told: CardTelling | null;
};

/** The page of a card for its own organisation. */
export async function cardPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<CardView> {
  const { membership, card } = await cardOfMember(visit, params, db);
  const { submittedAt, expiresAt, withdrawnAt, withdrawnBy, withdrawnReason } = card;
  const people = await membersOf(db, membership);
  return {
    ...writtenOf(membership, card),
    desk: await ownDesk(db, membership),
    missing: missing(card.kind, card.writing),
    traces: card.visibility === 'public' ? [] : await tracesOf(db, card),
    askedBack: card.askedBack,
    contact: people.find(({ userId }) => userId === card.contactId)?.name ?? null,
    decides: mayDecide(membership, card),
    renewable: card.content !== null && withdrawnAt === null && mayBeRenewed(expiresAt, visit.now),
    ...{ submittedAt, expiresAt, withdrawnAt, withdrawnBy, withdrawnReason },
    told: tellings.find((one) => search.has(one)) ?? null,
  };
}

async function tracesOf(db: ReturnType<typeof database>, card: Card): Promise<readonly Trace[]> {
  return tracesIn(card.writing, await recognitionOf(db, card.organisationId));
}

export type CardPartView = WrittenCard & {
  readonly part: CardPart;
  readonly revision: number;
  /** What stands there now, so that the save can tell whether somebody else wrote meanwhile. */
  readonly base: string;
  /** The kind can be changed until a broker approved the card. */
  readonly kindIsOpen: boolean;
  /** Concepts that fit the words of a line, by the id of the line. */
  readonly suggested: Readonly<Record<string, readonly string[]>>;
  readonly people: readonly { readonly userId: string; readonly name: string }[];
  readonly contactId: string | null;
  readonly decides: boolean;
  readonly more: boolean;
};

/** The page on which one part of a card is written. */
export async function cardPartPage(
  visit: Visit,
  params: Params,
  search: URLSearchParams,
  db = database(),
): Promise<CardPartView> {
  const { membership, card } = await cardOfMember(visit, params, db);
  const part = cardParts.find((one) => one === params.part) ?? notFound();
  const lines = part === 'needs' || part === 'gives' ? card.writing[part] : [];
  const members = part === 'visibility' ? await membersOf(db, membership) : [];
  return {
    ...writtenOf(membership, card),
    part,
    revision: card.revision,
    base: JSON.stringify(partOf(card.writing, part)),
    kindIsOpen: card.content === null,
    suggested: Object.fromEntries(
      lines.map(({ id, text }) => [id, suggestedConcepts(text, card.writing.language)]),
    ),
    people: members.map(({ userId, name }) => ({ userId, name })),
    contactId: card.contactId,
    decides: mayDecide(membership, card),
    more: search.has('more'),
  };
}
