/**
 * How PostgreSQL is set for one installation of Gainsay, as arguments of the server. On the command line rather than in
 * postgresql.conf, so that a new version of Gainsay brings its own settings to an old database folder.
 */
export function postgresArguments(clusterDir: string, port: number): string[] {
  return [
    "-D",
    clusterDir,
    ...Object.entries(settings(port)).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
  ];
}

function settings(port: number): Record<string, string | number> {
  return {
    port,
    listen_addresses: "127.0.0.1",
    // The path of a socket may have 107 bytes at most, and a data folder may lie deeper than that.
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    // What was acknowledged stays.
    fsync: "on",
    synchronous_commit: "on",
    full_page_writes: "on",
    // One installation, one newsroom: modest in memory and in disk.
    max_connections: 60,
    shared_buffers: "96MB",
    max_wal_size: "512MB",
    wal_level: "minimal",
    max_wal_senders: 0,
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    // The log goes to a file of ours, and no text of a source belongs in it.
    logging_collector: "off",
    log_destination: "stderr",
    log_min_messages: "warning",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
  };
}
