import type { Language } from './language.ts';

/** A dictionary whose English has exactly the keys and parameters of its Dutch: else it does not compile. */
export type Messages<M> = { readonly [L in Language]: M };

type Widened<M> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Widened<M[K]>;
};

/** Puts Dutch and English side by side, checked by type. */
export function messages<const M extends object>(
  nl: M,
  en: NoInfer<Widened<M>>,
): Messages<Widened<M>> {
  return { nl: nl as Widened<M>, en };
}
