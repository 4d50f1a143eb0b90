/** Extended DNS errors (RFC 8914) that tell what is wrong with a signature; the others say nothing here. */
export const extendedErrors: Readonly<
  Record<number, { readonly nl: string; readonly en: string }>
> = {
  5: { nl: 'of hij klopt is niet vast te stellen', en: 'it cannot be established' },
  6: { nl: 'de handtekening klopt niet', en: 'the signature is wrong' },
  7: { nl: 'de handtekening is verlopen', en: 'the signature has expired' },
  8: { nl: 'de handtekening geldt nog niet', en: 'the signature is not valid yet' },
  9: { nl: 'de sleutel ontbreekt', en: 'the key is missing' },
  10: { nl: 'de handtekening ontbreekt', en: 'the signature is missing' },
  11: {
    nl: 'de sleutel is niet bedoeld voor dit domein',
    en: 'the key is not meant for this domain',
  },
  12: {
    nl: 'het bewijs ontbreekt dat een naam er niet is',
    en: 'the proof is missing that a name is not there',
  },
};
