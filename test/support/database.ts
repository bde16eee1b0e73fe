/** How the tests reach the databases that the global setup started. */
export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** The whole city, clean; read only. */
    hezeDatabase: TestDatabase;
    /** A store of its own for tests that write: small worlds under area codes other than the city's. */
    worldsDatabase: TestDatabase;
    /** For the whole city with faults in it, which one file loads. */
    anomaliesDatabase: TestDatabase;
    /** One a worker, for the files that need a store to themselves. */
    ownDatabases: readonly TestDatabase[];
  }
}
