import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Umzug } from "umzug";
import { type Claim, dropClaim, takeClaim } from "./claim.ts";
import { type MigrationFile, readMigrationFiles } from "./migration-files.ts";
import type { RunText } from "./run-text.ts";
import { DatabaseStartError } from "./start-error.ts";

export interface MigrateRequest {
  readonly run: RunText;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
  /** Default: all files of cypher/migrations. */
  readonly files?: readonly MigrationFile[];
  /** How long to wait for another process that is migrating. Milliseconds, default 120,000. */
  readonly waitMs?: number;
}

/**
 * Brings the schema up to the files: those not yet recorded as (:Migration) are run in order, each statement in a
 * transaction of its own, and recorded. Every statement may be repeated, so a start that was killed half way
 * is resumed by the next. One process migrates at a time; where nothing is pending, one statement is all it costs.
 * @returns names of the migrations applied by this call
 * @throws DatabaseStartError MIGRATION_FAILED or MIGRATION_LOCKED
 */
export async function migrate(request: MigrateRequest): Promise<string[]> {
  const files = request.files ?? (await readMigrationFiles());
  const claim: Claim = { key: "migrations", owner: randomUUID(), leaseMs: 60_000 };
  const migrator = migratorOf(request, files, claim);
  if ((await migrator.pending()).length === 0) return [];
  await makeClaimUnique(request.run);
  if (!(await waitForClaim(request, claim, migrator))) return [];
  try {
    const applied = await migrator.up();
    await waitForIndexes(request);
    return applied.map(({ name }) => name);
  } catch (error) {
    throw error instanceof DatabaseStartError ? error : failed(error);
  } finally {
    await dropClaim(request.run, claim).catch(() => undefined);
  }
}

/**
 * Comes before all migrations: without it two starters could each make a claim node. When both declare it in the
 * same moment one is refused although it says IF NOT EXISTS; asked again, it finds the other's.
 */
async function makeClaimUnique(run: RunText): Promise<void> {
  const statement = "CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE";
  await run(statement).catch(() => run(statement));
}

type Migrator = Umzug<{ readonly run: RunText }>;

function migratorOf(request: MigrateRequest, files: readonly MigrationFile[], claim: Claim): Migrator {
  const { run, now } = request;
  return new Umzug({
    context: { run },
    logger: undefined,
    migrations: files.map(({ name, statements }) => ({
      name,
      up: async () => {
        for (const batch of batchesOf(statements)) {
          request.signal?.throwIfAborted();
          if (!(await takeClaim(run, claim, now()))) throw locked();
          await runTogether(run, batch);
        }
      },
    })),
    storage: {
      executed: async () =>
        (await run("MATCH (m:Migration) RETURN m.name AS name ORDER BY name")).map(({ name }) =>
          String(name),
        ),
      logMigration: async ({ name }) => {
        await run("MERGE (m:Migration {name: $name}) ON CREATE SET m.at = datetime($at)", {
          name,
          at: now().toISOString(),
        });
      },
      unlogMigration: async ({ name }) => {
        await run("MATCH (m:Migration {name: $name}) DELETE m", { name });
      },
    },
  });
}

/**
 * Declarations that may be repeated do not depend on each other: eight at a time take a third of the time,
 * since each spends most of it waiting for its index. All else runs one after another.
 */
function batchesOf(statements: readonly string[]): (readonly string[])[] {
  const independent = statements.every((statement) =>
    /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) \w+ IF NOT EXISTS\s|^DROP (?:CONSTRAINT|INDEX) \w+ IF EXISTS$/.test(
      statement,
    ),
  );
  const size = independent ? 8 : 1;
  const batches: (readonly string[])[] = [];
  for (let at = 0; at < statements.length; at += size) batches.push(statements.slice(at, at + size));
  return batches;
}

/** Two declarations on one label may lock each other out; the database ends one of them, and it is repeated alone. */
async function runTogether(run: RunText, statements: readonly string[]): Promise<void> {
  const outcomes = await Promise.allSettled(statements.map((statement) => run(statement)));
  const again = statements.filter((_, index) => outcomes[index]?.status === "rejected");
  for (const statement of again) await run(statement);
}

/** False when another process has meanwhile done all there was to do. @throws DatabaseStartError MIGRATION_LOCKED */
async function waitForClaim(request: MigrateRequest, claim: Claim, migrator: Migrator): Promise<boolean> {
  const until = performance.now() + (request.waitMs ?? 120_000);
  while (!(await takeClaim(request.run, claim, request.now()))) {
    if (performance.now() > until) throw locked();
    await sleep(250, undefined, request.signal === undefined ? {} : { signal: request.signal });
    if ((await migrator.pending()).length === 0) return false;
  }
  return true;
}

/** On a store with data an index is built behind the statement that declares it, for seconds or minutes. */
async function waitForIndexes({ run, signal }: MigrateRequest): Promise<void> {
  const building = "SHOW INDEXES YIELD name, state WHERE state = 'POPULATING' RETURN name AS name";
  while ((await run(building)).length > 0) {
    await sleep(250, undefined, signal === undefined ? {} : { signal });
  }
}

function locked(): DatabaseStartError {
  return new DatabaseStartError(
    "MIGRATION_LOCKED",
    "Another process is bringing the schema of this database up to date and has not finished. " +
      "Wait a minute and start again; if it was killed, its claim runs out by itself. / " +
      "另一个进程正在升级数据库结构且尚未完成。请稍等一分钟后重新启动；若该进程已被终止，其占用会自动失效。",
  );
}

function failed(error: unknown): DatabaseStartError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DatabaseStartError(
    "MIGRATION_FAILED",
    `The schema could not be brought up to date (${reason.slice(0, 400)}). ` +
      "Correct the data or the file named there under cypher/migrations and start again; what was applied is kept. / " +
      "数据库结构升级失败。请按上面的提示修正数据或 cypher/migrations 下的文件后重新启动；已完成的步骤会保留。",
    error,
  );
}
