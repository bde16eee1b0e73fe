import type { Tuning } from "./neo4j-process.ts";

export interface Neo4jSettingsRequest {
  /** Port on 127.0.0.1; 0 takes any free one. */
  readonly boltPort: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly tuning: Tuning;
}

/** Neo4j's settings as a properties file: what differs from its defaults, and why. */
export function neo4jSettings(request: Neo4jSettingsRequest): string {
  const { boltPort, heapMb, pageCacheMb, tuning } = request;
  const settings: Readonly<Record<string, string>> = {
    // Only this machine may connect, and only with the password.
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    // Nothing is read from files or fetched from addresses by a statement, and no plug-in adds procedures.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "dbms.security.procedures.allowlist": "db.*,dbms.*",
    // The defaults are "no limit". The door gives each call a shorter deadline; these catch what has none.
    "db.transaction.timeout": "15m",
    "db.lock.acquisition.timeout": "20s",
    "db.memory.transaction.max": `${transactionMemoryMb(heapMb)}m`,
    "server.memory.pagecache.size": `${pageCacheMb}m`,
    // Statements and their literals belong in no log: they may speak of people.
    "db.logs.query.enabled": "OFF",
    "db.logs.query.obfuscate_literals": "true",
    // A small store stays small: no 256 MB of log reserved ahead, old logs dropped.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "64m",
    "db.tx_log.rotation.retention_policy": "256M size",
    // Without it a stop waits seconds for connections that are already gone.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    ...(tuning === "server" ? {} : plannedOnce),
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n")}\n`;
}

/**
 * In tests a statement takes longer to plan than to run, and worlds come and go in one store: a plan is kept whatever
 * has changed since, and serves lists of every length.
 */
const plannedOnce: Readonly<Record<string, string>> = {
  "dbms.cypher.min_replan_interval": "1d",
  "internal.cypher.use_parameter_size": "false",
};

/** A third of the heap for one transaction, so that three heavy ones fit; never less than a small import needs. */
function transactionMemoryMb(heapMb: number): number {
  return Math.max(128, Math.floor(heapMb / 3));
}
