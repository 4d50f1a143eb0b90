/** A sentence is enough; a story belongs in a case of one's own. */
export const LONGEST_PURPOSE = 300;
/** So many times an organisation can say of one entry that it uses it. */
export const MOST_PER_ORGANISATION = 3;
