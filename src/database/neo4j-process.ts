import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { createInterface } from "node:readline";
import type { Environment } from "./java.ts";
import { type PreparedNeo4j, javaModuleOptions } from "./prepared-neo4j.ts";

/** Where the database's own words go; a pino logger fits. */
export interface DatabaseLog {
  info(text: string): void;
  warn(text: string): void;
}

/**
 * `server` lets the compiler do its best over hours, `test` starts with half the CPU time and is slower at its peak:
 * for a store that is asked for seconds. `long-test` compiles as `server` does and is ahead of `test` after a minute,
 * with the memory of a test.
 */
export type Tuning = "server" | "test" | "long-test";

export interface StoreFiles {
  /** Folder of the store, absolute. */
  readonly home: string;
  readonly settingsFile: string;
}

export interface LaunchRequest {
  readonly prepared: PreparedNeo4j;
  /** Where the process runs, absolute. */
  readonly directory: string;
  /** One; in tests several, which then share what the compiler has learnt. */
  readonly stores: readonly StoreFiles[];
  /** Of the user neo4j in every store. */
  readonly password: string;
  readonly heapMb: number;
  readonly tuning: Tuning;
  readonly environment: Environment;
  readonly log: DatabaseLog;
}

/**
 * How a start ended. `READY` has the ports in the order of the stores, `FAILED` the launcher's code and message, `ENDED`
 * says that Java went away without a word.
 */
export type LaunchOutcome =
  | { readonly state: "READY"; readonly ports: readonly number[] }
  | { readonly state: "FAILED"; readonly code: string; readonly message: string }
  | { readonly state: "ENDED"; readonly message: string };

/** The database as a child process. */
export interface Neo4jProcess {
  readonly pid: number;
  /** Settles once, when the database answers or has given up. */
  readonly launched: Promise<LaunchOutcome>;
  /** Settles when the process is gone; "code 0", "signal SIGKILL". */
  readonly ended: Promise<string>;
  /** Flushes and closes the store; after half a minute of no answer the process is killed (nothing acknowledged is lost). */
  stop(): Promise<void>;
}

/** Starts Java. It does not wait: see `launched`. */
export function launchNeo4j(request: LaunchRequest): Neo4jProcess {
  const child = spawn(request.prepared.java.command, javaArguments(request), {
    cwd: request.directory,
    env: { ...request.environment },
    stdio: ["pipe", "pipe", "pipe"],
    // A Ctrl+C at the console goes to the whole process group; the store is closed by us, after the last request.
    detached: true,
  });
  const ended = endOf(child);
  // The pipe breaks when Java is killed; `ended` tells.
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${request.password}\n`);
  return {
    pid: child.pid ?? 0,
    launched: launchOutcome(child, ended, request.log),
    ended,
    stop: () => stopProcess(child, ended),
  };
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const stopMilliseconds = 30_000;

/**
 * With its quick compiler alone Java keeps 48 MB of code, where the planner's does not fit: what is thrown out is
 * interpreted until it is compiled again.
 */
const quickStart = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m"];

function tuningOptions({ tuning, heapMb }: LaunchRequest): readonly string[] {
  if (tuning === "server") return [];
  // With all of its memory from the start it collects half as often.
  return tuning === "test" ? quickStart : ["-XX:+UseSerialGC", `-Xms${heapMb}m`];
}

function javaArguments(request: LaunchRequest): string[] {
  const { prepared, heapMb } = request;
  return [
    `-Xmx${heapMb}m`,
    ...tuningOptions(request),
    ...(prepared.classArchive === null ? [] : [`-XX:SharedArchiveFile=${prepared.classArchive}`]),
    // An archive that no longer fits is passed over in silence; the protocol's lines stay alone on standard output.
    "-Xlog:disable",
    // Half a database is worse than none: it is started again.
    "-XX:+ExitOnOutOfMemoryError",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF-8",
    ...javaModuleOptions,
    "-cp",
    prepared.classPath,
    "EmbeddedNeo4j",
    "run",
    ...request.stores.flatMap(({ home, settingsFile }) => [home, settingsFile]),
  ];
}

function endOf(child: Child): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) =>
      resolve(signal === null ? `code ${code ?? "none"}` : `signal ${signal}`),
    );
  });
}

function launchOutcome(child: Child, ended: Promise<string>, log: DatabaseLog): Promise<LaunchOutcome> {
  const lastWords: string[] = [];
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [word, ...fields] = line.split("\t");
      const [code = "OTHER", ...message] = fields;
      if (word === "READY") resolve({ state: "READY", ports: fields.map(Number) });
      else if (word === "FAILED") resolve({ state: "FAILED", code, message: message.join(" ") });
      else if (word !== "STOPPED") log.info(line);
    });
    createInterface({ input: child.stderr }).on("line", (line) => {
      lastWords.splice(0, lastWords.length - 4);
      lastWords.push(line.trim());
      log.warn(`neo4j: ${line}`);
    });
    void ended.then((how) => {
      // Its last line may still be on the way through the pipe.
      setTimeout(() => resolve({ state: "ENDED", message: `${how} ${lastWords.join(" ")}`.trim() }), 100);
    });
  });
}

async function stopProcess(child: Child, ended: Promise<string>): Promise<void> {
  child.stdin.end();
  const timer = setTimeout(() => child.kill("SIGKILL"), stopMilliseconds);
  await ended;
  clearTimeout(timer);
}
