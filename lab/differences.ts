/** Why a peer and we differ. A difference that is not here fails, and so does a line that nobody needs. */
export type Difference = {
  readonly peer: 'sslscan' | 'testssl.sh' | 'Observatory' | 'mailauth';
  readonly fact: string | RegExp;
  /** The domains where it is so; undefined where it is so everywhere. */
  readonly domains?: readonly string[];
  readonly why: string;
};

export const differences: readonly Difference[] = [];
