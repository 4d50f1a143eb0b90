export type StartFailure = {
  sentence: string;
  /** It passes by itself: processes of an earlier server are still ending. */
  isPassing: boolean;
};

const KNOWN: readonly (readonly [RegExp, (dataDir: string) => string])[] = [
  [
    /could not create semaphores|could not (create|resize|map|open) (anonymous )?shared memory|Cannot allocate memory/,
    () =>
      'The system has no shared memory or semaphores left for PostgreSQL: stop other databases or give this machine more memory (128 MB is needed), and start again.',
  ],
  [
    /No space left on device|Disk quota exceeded/,
    (dataDir) => `The disk of ${dataDir} is full: free some space and start again.`,
  ],
  [
    /Read-only file system/,
    (dataDir) =>
      `The disk of ${dataDir} can only be read: make it writable, or set DATA_DIR to another folder.`,
  ],
  [
    /Permission denied|has wrong ownership|invalid permissions|Operation not permitted/,
    (dataDir) =>
      `The data folder ${dataDir} is not accessible for the user that runs PostgreSQL: start as the user that made it, or set DATA_DIR to another folder.`,
  ],
  [
    /Too many open files|could not fork/,
    () =>
      'The system allows no more processes or open files: raise its limits or stop other programs, and start again.',
  ],
];

/** One sentence for why the server did not start, from what it wrote itself. */
export function startFailure(log: string, dataDir: string): StartFailure {
  const isPassing = /pre-existing shared memory block|lock file ".*" already exists/.test(log);
  if (isPassing) {
    const sentence = `An earlier PostgreSQL still uses the data folder ${dataDir}: wait for it to end, or restart this machine.`;
    return { sentence, isPassing };
  }
  const known = KNOWN.find(([symptom]) => symptom.test(log));
  if (known) return { sentence: known[1](dataDir), isPassing };
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|error:/.test(line));
  const reason = lines.at(-1)?.replace(/^.*?(FATAL|PANIC|error):\s*/, '') ?? 'it gave no reason';
  return {
    sentence: `PostgreSQL did not start ("${reason}"): see postgresql.log in ${dataDir}.`,
    isPassing,
  };
}
