import { expect, it } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { marketCard } from '#tests/support/market-cards.ts';
import { theatre } from '#tests/support/theatres.ts';
import { findablePaths } from './paths.public.server.ts';

const database = testDatabase();

it('search engines are told of public cards and of every concept, and of nothing else', async () => {
  const { organisationId } = (await theatre(database(), 'vindbaar')).asMember;
  const shown = await marketCard(database(), organisationId, { visibility: 'public' });
  const anonymous = await marketCard(database(), organisationId);
  const paths = await findablePaths(new Date('2026-11-22T10:00:00Z'), database());
  expect(paths.filter((path) => path.startsWith('/partners'))).toEqual([
    '/partners',
    `/partners/${shown}`,
  ]);
  expect(paths.join(' ')).not.toContain(anonymous);
  expect(paths).toContain('/concepts/captioning');
});
