declare module 'snowball-stemmers' {
  /** The Snowball stemmer of a language, such as `dutch`. It keeps state: one word at a time. */
  export function newStemmer(language: 'dutch' | 'english'): { stem(word: string): string };
}
