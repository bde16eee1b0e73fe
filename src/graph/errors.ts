import { Neo4jError } from "neo4j-driver";
import { PublicError } from "../errors.ts";

/** What the database's own code means for the one who asked. Decided by code, never by words in a message. */
export function publicDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = error.code;
  if (unavailable.has(code) || code.startsWith("Neo.ClientError.Security")) return databaseUnavailable();
  if (timedOut.has(code)) return databaseTimeout();
  return error;
}

export function databaseUnavailable(): PublicError {
  return new PublicError(
    "DATABASE_UNAVAILABLE",
    "The database does not answer at the moment; ask again in a few seconds. / 数据库暂时没有应答，请稍后重试。",
  );
}

export function databaseTimeout(): PublicError {
  return new PublicError(
    "DATABASE_TIMEOUT",
    "The answer took longer than allowed; ask for a smaller area or fewer things at once. / 查询超时，请缩小范围后重试。",
  );
}

/** True when a second writer made the same unique thing first. */
export function isConstraintViolation(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.ConstraintValidationFailed";
}

const unavailable = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Database.DatabaseNotFound",
]);

const timedOut = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
  "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
]);
