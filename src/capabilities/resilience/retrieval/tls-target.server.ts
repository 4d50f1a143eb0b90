import type { Socket } from 'node:net';
import type { Measured, Unmeasured } from '../lookup.ts';
import type { TlsEvidence } from '../tls-evidence.ts';

/** Which server is looked at, and how to get there. */
export type TlsTarget = {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  /** A fresh connection on which TLS can begin at once: after STARTTLS, for mail. */
  readonly open: (signal: AbortSignal) => Promise<Socket | Unmeasured>;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** One connection at a time, and as few as possible: mail servers count them. */
  readonly gently?: boolean;
  /** Only what matters most: it takes its time for every connection. */
  readonly briefly?: boolean;
  /** Certificates in PEM that are believed besides the roots of the runtime; for the laboratory. */
  readonly extraRoots?: readonly string[];
};

/** Looks how one address speaks TLS; it never throws. */
export type LookAtServer = (target: TlsTarget) => Promise<Measured<TlsEvidence>>;
