/** What the issuer of a certificate is called, and the name that it looks for in CAA; as each publishes it. */
export const authorities: readonly (readonly [called: RegExp, name: string])[] = [
  [/let's encrypt|^[RE]\d{1,2}$/i, 'letsencrypt.org'],
  [/sectigo|zerossl|comodo/i, 'sectigo.com'],
  [/digicert|geotrust|rapidssl|thawte/i, 'digicert.com'],
  [/globalsign/i, 'globalsign.com'],
  [/google trust services|^W[ER]\d$/i, 'pki.goog'],
  [/actalis/i, 'actalis.it'],
  [/quovadis/i, 'quovadisglobal.com'],
];
