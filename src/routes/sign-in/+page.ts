/** A passkey is asked for by script: HTML cannot. */
export const csr = true;
