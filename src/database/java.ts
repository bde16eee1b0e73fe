import { execFile } from "node:child_process";
import { join } from "node:path";
import { noJava, noWayToStart, oldJava } from "./start-error.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Java {
  /** What to start: a path, or the bare name to be looked up in PATH. */
  readonly command: string;
  /** For example "17.0.15". */
  readonly version: string;
}

/** The oldest Java that Neo4j 5.26 runs on. */
const oldestJava = 17;

/**
 * Finds Java in JAVA_HOME, else in PATH.
 * @param mavenIsThere whether Maven was found; decides between the two messages for a machine without Java
 * @throws DatabaseStartError NO_JAVA, OLD_JAVA or NO_WAY_TO_START
 */
export async function findJava(
  environment: Environment,
  mavenIsThere: () => Promise<boolean>,
): Promise<Java> {
  let old: Java | null = null;
  for (const command of candidates(environment)) {
    const version = await javaVersion(command, environment);
    if (version === null) continue;
    if (majorVersion(version) >= oldestJava) return { command, version };
    old ??= { command, version };
  }
  if (old) throw oldJava(old.command, old.version);
  throw (await mavenIsThere()) ? noJava() : noWayToStart();
}

function candidates(environment: Environment): string[] {
  const home = environment["JAVA_HOME"];
  return home === undefined || home === "" ? ["java"] : [join(home, "bin", "java"), "java"];
}

/** Null when there is no such program, or when it is no Java. */
async function javaVersion(command: string, environment: Environment): Promise<string | null> {
  const answer = await firstWords(command, ["-version"], environment);
  return answer === null ? null : (/version "([^"]+)"/.exec(answer)?.[1] ?? null);
}

/** 8 of "1.8.0_402", 17 of "17.0.15". */
function majorVersion(version: string): number {
  const parts = version.split(/[.\-+_]/).map(Number);
  return (parts[0] === 1 ? parts[1] : parts[0]) ?? 0;
}

/** What a program says of itself on both its outputs; null when it cannot be started or fails. */
export function firstWords(
  command: string,
  args: readonly string[],
  environment: Environment,
): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, args, { env: { ...environment }, timeout: 30_000 }, (error, stdout, stderr) => {
      resolve(error ? null : `${stdout}\n${stderr}`);
    });
  });
}
