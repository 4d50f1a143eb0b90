/** How a measurement names itself to a website, with the page that explains it when this installation has an address. */
export function userAgentOf(origin: string | undefined): string {
  return origin === undefined ? 'Samenspel' : `Samenspel (+${origin}/measuring)`;
}
