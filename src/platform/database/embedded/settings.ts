/**
 * How the server runs: for one application on one small server, reachable through its socket
 * only, and durable. It keeps no statement and no value in its log, because they hold personal data.
 */
export function settings(socketFolder: string): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '60',
    shared_buffers: '128MB',
    max_wal_size: '256MB',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // Compiling small queries takes longer than running them.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
}

export function serverArguments(cluster: string, socketFolder: string): string[] {
  const pairs = Object.entries(settings(socketFolder));
  return ['-D', cluster, ...pairs.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** As PostgreSQL writes its own command line in `postmaster.opts`. */
export function commandLine(postgres: string, args: readonly string[]): string {
  return [postgres, ...args.map((each) => `"${each}"`)].join(' ');
}
