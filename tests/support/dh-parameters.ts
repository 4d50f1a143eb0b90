/** DHParameter (PKCS #3) in PEM, with this prime of 1024 bits or more and the generator 2. */
export function dhPem(prime: Uint8Array): string {
  const long = (tag: number, content: Buffer) =>
    Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 255]), content]);
  const number = long(0x02, Buffer.concat([Buffer.from([0]), prime]));
  const der = long(0x30, Buffer.concat([number, Buffer.from([2, 1, 2])]));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN DH PARAMETERS-----', ...lines, '-----END DH PARAMETERS-----', ''].join('\n');
}
