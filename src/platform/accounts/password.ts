/** NIST SP 800-63B-4 §3.1.1.2: length is what counts; no rules about characters. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
