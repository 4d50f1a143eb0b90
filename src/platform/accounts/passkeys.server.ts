import type { PasskeyOptions } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';

/**
 * A passkey counts as two factors: something you have, and the fingerprint or code that unlocks it
 * (NIST SP 800-63B-4 §3.1.7). So the unlocking is required, both when it is made and when it is used.
 */
export function passkeyOptions(origin: string): PasskeyOptions {
  const demandUnlocking = (unlocked: boolean | undefined) => {
    if (!unlocked) throw new APIError('UNAUTHORIZED', { code: 'NOT_UNLOCKED' });
  };
  return {
    rpID: new URL(origin).hostname,
    rpName: 'Samenspel',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      requireSession: true,
      afterVerification: async ({ verification }) =>
        demandUnlocking(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: async ({ verification }) =>
        demandUnlocking(verification.authenticationInfo.userVerified),
    },
  };
}
