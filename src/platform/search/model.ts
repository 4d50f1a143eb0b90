/** Turns texts into vectors: texts that mean the same lie in the same direction. */
export type Model = {
  /** Vectors of another model cannot be compared with those of this one. */
  readonly name: string;
  /** One vector per text. Throws when the model fails or takes too long. */
  embed(texts: readonly string[], kind: 'question' | 'text'): Promise<Float32Array[]>;
};

/** Which model an administrator wants. */
export type ModelChoice =
  | { readonly folder: string }
  | { readonly url: string; readonly name: string; readonly key?: string | undefined };

/** The model cannot do anything with (one of) these texts, now or later. */
export class TextRefused extends Error {}
