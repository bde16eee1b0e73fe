import type { DatabaseAddress } from "./run-file.ts";
import { DatabaseStartError } from "./start-error.ts";

/** Connects once and says what answered; rejects with the driver's error, whose `code` is looked at. */
export type VerifyConnection = (address: DatabaseAddress) => Promise<{
  /** What the server calls itself, "Neo4j/5.26.30". */
  readonly agent: string;
}>;

/**
 * Checks the database that NEO4J_URI names before anything is built on it.
 * @throws DatabaseStartError WRONG_PASSWORD, UNREACHABLE or OLD_DATABASE
 */
export async function checkGivenDatabase(address: DatabaseAddress, verify: VerifyConnection): Promise<void> {
  let agent: string;
  try {
    agent = (await verify(address)).agent;
  } catch (error) {
    throw connectionError(address, error);
  }
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  if (!version || isNewEnough(Number(version[1]), Number(version[2]))) return;
  throw new DatabaseStartError(
    "OLD_DATABASE",
    `Neo4j 5.26 or later is needed, but ${address.uri} answers as ${agent}. Update it, or set NEO4J_URI to another one. / ` +
      `需要 Neo4j 5.26 及以上，而 ${address.uri} 的版本是 ${agent}。请升级，或将 NEO4J_URI 指向其他数据库。`,
  );
}

/** Years such as 2025.01 follow on 5.26. */
function isNewEnough(major: number, minor: number): boolean {
  return major > 5 || (major === 5 && minor >= 26);
}

function connectionError(address: DatabaseAddress, error: unknown): DatabaseStartError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return new DatabaseStartError(
      "WRONG_PASSWORD",
      `The database at ${address.uri} refuses user "${address.user}" for the moment, after too many wrong passwords. ` +
        "Correct NEO4J_USER and NEO4J_PASSWORD, wait ten seconds and start again. / " +
        `${address.uri} 因多次密码错误暂时拒绝用户 ${address.user}。请更正 NEO4J_USER 和 NEO4J_PASSWORD，等待十秒后重新启动。`,
      error,
    );
  }
  if (code.startsWith("Neo.ClientError.Security")) {
    return new DatabaseStartError(
      "WRONG_PASSWORD",
      `The database at ${address.uri} does not accept the password of user "${address.user}". ` +
        "Correct NEO4J_USER and NEO4J_PASSWORD and start again. / " +
        `${address.uri} 不接受用户 ${address.user} 的密码。请更正 NEO4J_USER 和 NEO4J_PASSWORD 后重新启动。`,
      error,
    );
  }
  return new DatabaseStartError(
    "UNREACHABLE",
    `No database answers at ${address.uri}. Check that NEO4J_URI is right (bolt://, neo4j:// or neo4j+s://), that Neo4j runs ` +
      "and that no firewall stands between; or leave NEO4J_URI out to have the program keep a database of its own. / " +
      `${address.uri} 没有数据库应答。请检查 NEO4J_URI 是否正确（bolt://、neo4j:// 或 neo4j+s://）、Neo4j 是否运行、防火墙是否放行；或去掉 NEO4J_URI，由本程序自行管理数据库。`,
    error,
  );
}
