/** A piece of a mail; with `href` it is a link within this installation. */
export type Piece = { readonly text: string; readonly href?: string };

/** Cuts the text of a mail so that links to our own pages can be clicked, and no others. */
export function piecesOf(text: string, origin: string): Piece[] {
  if (text === '') return [];
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(`${origin}/`) ? { text: piece, href: piece } : { text: piece },
    );
}
