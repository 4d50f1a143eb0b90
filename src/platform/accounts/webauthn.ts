// The browser's passkeys speak in bytes, our server in base64url.

type Options = Record<string, unknown> & { challenge: string };
type Described = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

const textOf = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const described = (list: unknown) =>
  (list as Described[] | undefined)?.map((one) => ({ ...one, id: bytesOf(one.id) }));

/** Asks the browser to prove a passkey; rejects when the person stops it. */
export async function provePasskey(options: Options): Promise<object> {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    allowCredentials: described(options.allowCredentials),
  } as PublicKeyCredentialRequestOptions;
  const proof = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const answer = proof.response as AuthenticatorAssertionResponse;
  const { userHandle } = answer;
  return {
    ...about(proof),
    response: {
      clientDataJSON: textOf(answer.clientDataJSON),
      authenticatorData: textOf(answer.authenticatorData),
      signature: textOf(answer.signature),
      ...(userHandle ? { userHandle: textOf(userHandle) } : {}),
    },
  };
}

/** Asks the browser to make a passkey; rejects when the person stops it. */
export async function makePasskey(
  options: Options & { user: { id: string; name: string; displayName: string } },
): Promise<object> {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    user: { ...options.user, id: bytesOf(options.user.id) },
    excludeCredentials: described(options.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const answer = made.response as AuthenticatorAttestationResponse;
  return {
    ...about(made),
    response: {
      clientDataJSON: textOf(answer.clientDataJSON),
      attestationObject: textOf(answer.attestationObject),
      transports: answer.getTransports(),
    },
  };
}

const about = ({ id, rawId, type }: PublicKeyCredential) => ({
  id,
  rawId: textOf(rawId),
  type,
  clientExtensionResults: {},
});

/** Gets options from an address, asks the browser, and sends its answer back; where to go, or nothing. */
export async function passkeyCeremony<O>(
  address: string,
  ask: (options: O) => Promise<object>,
  more: object,
): Promise<string | undefined> {
  const options = await fetch(address, { headers: { accept: 'application/json' } });
  if (!options.ok || options.redirected) return undefined;
  const credential = await ask((await options.json()) as O);
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...more, credential }),
  });
  return answer.ok ? ((await answer.json()) as { to: string }).to : undefined;
}
