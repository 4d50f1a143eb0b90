import type { Source } from '../check.ts';

/** A norm of the IETF. */
export function rfc(number: number, about?: string): Source {
  return {
    name: about ? `RFC ${number}: ${about}` : `RFC ${number}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}`,
  };
}

/** On the list of Forum Standaardisatie: what Dutch governments have to use, and others do well to. */
export function forum(standard: string): Source {
  const page = standard.toLowerCase().replaceAll('.', '').replaceAll(' ', '-');
  return {
    name: `Forum Standaardisatie, lijst open standaarden: ${standard}`,
    url: `https://www.forumstandaardisatie.nl/open-standaarden/${page}`,
  };
}

export const mdn = (name: string, page: string): Source => ({
  name: `MDN: ${name}`,
  url: `https://developer.mozilla.org/docs/Web/${page}`,
});

/** The five principles of the Dutch government for every organisation; NCSC and DTC are one organisation now. */
export const basicPrinciples: Source = {
  name: 'NCSC: de vijf basisprincipes voor digitale weerbaarheid',
  url: 'https://www.ncsc.nl/basisprincipes',
};
