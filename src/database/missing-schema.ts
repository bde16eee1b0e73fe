import { type SchemaName, declaredSchema, readMigrationFiles } from "./migration-files.ts";
import type { RunText } from "./run-text.ts";

/** A declared constraint or index the database does not have, or has but cannot use. */
export interface MissingSchema extends SchemaName {
  /** Null: it is absent. Else what the database says of it, `POPULATING` or `FAILED`. */
  readonly state: string | null;
}

/**
 * Compares what the migrations declare with what the database has; for the readiness check.
 * Empty: the schema is as expected.
 */
export async function missingSchema(
  run: RunText,
  declared?: readonly SchemaName[],
): Promise<MissingSchema[]> {
  const expected = declared ?? declaredSchema(await readMigrationFiles());
  const constraints = await run("SHOW CONSTRAINTS YIELD name RETURN name AS name");
  const indexes = await run("SHOW INDEXES YIELD name, state RETURN name AS name, state AS state");
  const constraintNames = new Set(constraints.map(({ name }) => String(name)));
  const stateByIndex = new Map(indexes.map(({ name, state }) => [String(name), String(state)]));
  return expected.flatMap(({ kind, name }): MissingSchema[] => {
    if (kind === "constraint" && !constraintNames.has(name)) return [{ kind, name, state: null }];
    // A uniqueness constraint stands on an index of the same name.
    const state = stateByIndex.get(name) ?? null;
    return state === "ONLINE" ? [] : [{ kind, name, state }];
  });
}
