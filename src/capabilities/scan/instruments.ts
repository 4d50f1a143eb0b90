import type { Instrument } from './instrument.ts';
import { samenspelInstrument } from './questions.ts';

/** Every instrument that we can ask, newest version last. */
export const instruments: readonly Instrument[] = [samenspelInstrument];

/** The instrument of a scan: its own version, or the newest of that name that we still have. */
export function instrumentOf(scan: { instrument: string; version: string }): Instrument {
  const named = instruments.filter(({ id }) => id === scan.instrument);
  return (
    named.find(({ version }) => version === scan.version) ?? named.at(-1) ?? samenspelInstrument
  );
}
