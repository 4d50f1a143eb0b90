import type { BetterAuthOptions } from 'better-auth';
import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth/adapters';
import { hashOf } from '../tokens.server.ts';

type Row = Record<string, unknown>;
type Factory = (options: BetterAuthOptions) => DBAdapter;

/** The token that a condition asks for by equality, if it does. */
function askedToken(where: Where[] | undefined): string | undefined {
  const found = where?.find(({ field, operator = 'eq' }) => field === 'token' && operator === 'eq');
  return typeof found?.value === 'string' ? found.value : undefined;
}

const hashedIn = (where: Where[]): Where[] =>
  where.map((condition) => {
    if (condition.field !== 'token') return condition;
    const { value } = condition;
    if (Array.isArray(value)) return { ...condition, value: value.map((one) => hashOf(`${one}`)) };
    return { ...condition, value: hashOf(`${value}`) };
  });

/**
 * Keeps only the SHA-256 of session tokens in the database: a copy of it opens no session.
 * better-auth stores them as they are, so what it writes and asks is hashed here, and what it gets
 * back carries the token only when it asked with that token.
 */
export function hashingSessionTokens(factory: Factory): Factory {
  return (options) => {
    const inner = factory(options);
    return {
      ...inner,
      ...hashing(inner),
      transaction: (work) => inner.transaction((tx) => work({ ...tx, ...hashing(tx) })),
    };
  };
}

function hashing(inner: DBTransactionAdapter): Omit<DBTransactionAdapter, 'id'> {
  const adapted = <T extends { model: string; where?: Where[] | undefined }>(query: T): T =>
    query.model === 'session' && query.where ? { ...query, where: hashedIn(query.where) } : query;
  const restored = <R>(row: R, token: string | undefined): R =>
    row && token ? ({ ...(row as Row), token } as R) : row;
  const asked = (query: { model: string; where?: Where[] | undefined }) =>
    query.model === 'session' ? askedToken(query.where) : undefined;
  return {
    ...inner,
    create: async <T extends Row, R = T>(query: Parameters<typeof inner.create<T, R>>[0]) => {
      const token: unknown = query.model === 'session' ? (query.data as Row).token : undefined;
      if (typeof token !== 'string') return inner.create<T, R>(query);
      const data = { ...query.data, token: hashOf(token) };
      return restored(await inner.create<T, R>({ ...query, data }), token);
    },
    findOne: async <T>(query: Parameters<typeof inner.findOne>[0]) =>
      restored(await inner.findOne<T>(adapted(query)), asked(query)),
    findMany: (query) => inner.findMany(adapted(query)),
    count: (query) => inner.count(adapted(query)),
    update: async <T>(query: Parameters<typeof inner.update>[0]) =>
      restored(await inner.update<T>(adapted(query)), asked(query)),
    updateMany: (query) => inner.updateMany(adapted(query)),
    delete: (query) => inner.delete(adapted(query)),
    deleteMany: (query) => inner.deleteMany(adapted(query)),
    consumeOne: (query) => inner.consumeOne(adapted(query)),
    incrementOne: (query) => inner.incrementOne(adapted(query)),
  };
}
