import neo4j, { type Driver } from "neo4j-driver";

export interface GraphSettings {
  /** bolt://, neo4j:// or neo4j+s:// */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the server's default database. */
  readonly database: string | null;
  /** How long a read may take unless the call says otherwise, milliseconds. Default 30,000. */
  readonly readDeadlineMs?: number;
  /**
   * How long a quiet database may take to answer on a fresh connection before callers are told that it is not there.
   * Milliseconds, default 3,000: somebody waits. More where nobody does, so that a busy machine is not taken for a dead one.
   */
  readonly signOfLifeMs?: number;
}

/** Opens no connection: the first statement does. */
export function openDriver(settings: GraphSettings): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    userAgent: "liaison-graph",
    // Rows are checked for the safe integer range when they are decoded, so plain numbers lose nothing unseen.
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    // Who waits for a connection is released by `Connections`, which can tell a busy database from a silent one.
    connectionAcquisitionTimeout: 3_600_000,
    maxTransactionRetryTime: 15_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    // The database warns of every property that no fact has yet, with each answer anew; the lint knows the declared graph.
    notificationFilter: { minimumSeverityLevel: "OFF" },
  });
}

/** Connects once; what the server calls itself, "Neo4j/5.26.30". Rejects with the driver's own error. */
export async function verifyConnection(settings: GraphSettings): Promise<{ readonly agent: string }> {
  const driver = openDriver(settings);
  try {
    const info = await driver.getServerInfo(
      settings.database === null ? {} : { database: settings.database },
    );
    return { agent: info.agent ?? "" };
  } finally {
    await driver.close();
  }
}
