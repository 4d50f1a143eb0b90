import { type Caller, type CurrentSession, headersOf } from '#platform/accounts/caller.server.ts';
import { visitorOf } from '#platform/accounts/visitor.server.ts';
import type { Database } from '#platform/database/database.server.ts';

/** A browser that keeps its cookies: `visit()` is one request of it. */
export function browser(db: Database, origin = 'http://localhost:3000') {
  const cookies = new Map<string, string>();
  const set: [name: string, value: string][] = [];
  return {
    cookies,
    /** Every cookie that was ever set, in order. */
    set,
    async visit(path = '/', more: { address?: string; now?: Date } = {}): Promise<Caller> {
      const { address = '203.0.113.7', now = new Date() } = more;
      const cookie = [...cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      const request = {
        headers: new Headers({ cookie: cookie.join('; '), host: new URL(origin).host }),
      };
      const visitor = await visitorOf(db, origin, headersOf(request, address), now);
      const session: CurrentSession | null = visitor?.session ?? null;
      const person = visitor?.person ?? null;
      return {
        request,
        cookies: {
          set: (name, value, options) => {
            set.push([name, value]);
            if (options?.maxAge === 0) cookies.delete(name);
            else cookies.set(name, value);
          },
        },
        locals: { visit: { person, language: 'nl', now, origin, path }, address, session },
      };
    },
  };
}
