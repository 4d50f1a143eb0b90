/** Under which name the entries are findable (platform/search). */
export const COLLECTION = 'knowledge';
