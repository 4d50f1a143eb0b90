import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

const CONNECTIONS = 50;
/** Linux counts a process's time in hundredths of a second (proc(5), CLK_TCK). */
const MILLISECONDS_PER_TICK = 10;

/**
 * A page under load; `cpu` is milliseconds of the web server's processor per page, `slowest` the
 * milliseconds within which 97.5 % of the answers came.
 */
export type Measured = {
  pagesPerSecond: number;
  cpu: number;
  slowest: number;
  failures: number;
};

/** Asks for one page over 50 connections for some seconds. */
export async function load(
  url: string,
  pid: number,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<Measured> {
  const before = processorTime(pid);
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers });
  const pages = result['2xx'];
  return {
    pagesPerSecond: pages / result.duration,
    cpu: (processorTime(pid) - before) / pages,
    slowest: result.latency.p97_5,
    failures: result.non2xx + result.errors,
  };
}

/** How long a process has worked since it began, in milliseconds; NaN where there is no /proc. */
function processorTime(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name that may hold spaces; counted from behind it, these are 14 and 15.
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11)
      .map(Number);
    return (user + system) * MILLISECONDS_PER_TICK;
  } catch {
    return NaN;
  }
}

/** The middle one of an odd number of measurements. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
