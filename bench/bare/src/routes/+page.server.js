/** Enough words for a page of about `bytes` bytes; a word with its tags is 32 bytes. */
export function load({ url }) {
  const words = Math.round(Number(url.searchParams.get('bytes') ?? 1000) / 32);
  return { words: Array.from({ length: words }, (_, place) => `word number ${place}`.padEnd(25)) };
}
