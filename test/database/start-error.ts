import { expect } from "vitest";
import { DatabaseStartError } from "../../src/database/managed-neo4j.ts";

/** The error that a start must end with. */
export async function startErrorOf(work: Promise<unknown>): Promise<DatabaseStartError> {
  const outcome: unknown = await work.then(
    () => "no error",
    (reason: unknown) => reason,
  );
  expect(outcome).toBeInstanceOf(DatabaseStartError);
  if (!(outcome instanceof DatabaseStartError)) throw new Error("not reached");
  return outcome;
}
