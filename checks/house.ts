/**
 * Who may see whom. A capability sees itself, the UI kit, the platform, and the neighbours in this
 * list: through their `public.server.ts`, from a component through their `ui/`, and from a
 * `tables.ts` through their `tables.ts`, because a foreign key needs the table.
 */
export const neighbours: Readonly<Record<string, readonly string[]>> = {
  organisations: [],
  scan: ['organisations'],
  resilience: ['organisations', 'scan'],
  knowledge: ['organisations', 'scan'],
  partners: ['organisations', 'scan', 'knowledge', 'resilience'],
  initiatives: ['organisations', 'partners', 'knowledge'],
  rehearsals: ['organisations', 'initiatives'],
  sector: ['organisations', 'scan', 'resilience', 'initiatives', 'rehearsals'],
};

/** The rooms of src, and the rooms that each sees. Screens of the platform also see ui (decision 3). */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  routes: ['routes', 'capabilities', 'ui', 'platform'],
  capabilities: ['capabilities', 'ui', 'platform'],
  ui: ['ui'],
  platform: ['platform'],
};
