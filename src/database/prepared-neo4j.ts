import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Environment, type Java, findJava } from "./java.ts";
import { removeLeftovers, temporaryName } from "./leftovers.ts";
import { neo4jSettings } from "./neo4j-settings.ts";
import { ensureNeo4jJars, isMavenThere } from "./neo4j-jars.ts";
import type { DatabaseLog } from "./neo4j-process.ts";
import type { ReportProgress } from "./progress.ts";
import { diskFull, isDiskFull, startCancelled, startFailed } from "./start-error.ts";

/** All that is needed to start the database: fetched, compiled and archived once, then kept in the cache. */
export interface PreparedNeo4j {
  readonly java: Java;
  readonly classPath: string;
  /** Archive of loaded classes, which saves a third of the start; null where this Java cannot make one. */
  readonly classArchive: string | null;
}

export interface PrepareRequest {
  /** Where Neo4j itself is kept; see `usualCache`. */
  readonly cacheDirectory: string;
  readonly environment: Environment;
  readonly log: DatabaseLog;
  readonly progress: ReportProgress;
  readonly signal: AbortSignal;
}

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
/** `.cache` of the project. */
export const usualCache = join(projectRoot, ".cache");
const pomFile = join(projectRoot, "pom.xml");
const launcherSource = join(projectRoot, "src/database/EmbeddedNeo4j.java");

/** What Neo4j needs of the Java module system. */
export const javaModuleOptions = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
] as const;

/**
 * Finds Java, fetches Neo4j when it is not in the cache, compiles the launcher and archives the classes it loads.
 * About 30 s the first time, 0.1 s afterwards.
 * @throws DatabaseStartError as findJava and ensureNeo4jJars do
 */
export async function prepareNeo4j(request: PrepareRequest): Promise<PreparedNeo4j> {
  const { environment } = request;
  const java = await findJava(environment, () => isMavenThere(environment));
  const { folder, jars } = await ensureNeo4jJars({ ...request, pomFile });
  try {
    const launcher = await compiledLauncher(request, java, folder, jars);
    const classPath = [launcher, ...jars].join(delimiter);
    return { java, classPath, classArchive: await archivedClasses(request, java, launcher, classPath) };
  } catch (error) {
    if (request.signal.aborted) throw startCancelled();
    throw isDiskFull(error) ? diskFull(folder) : error;
  }
}

/**
 * Compiled once for each state of the source. The compiler comes with the jars,
 * because a Java runtime, all that Maven needs, has none.
 */
async function compiledLauncher(
  request: PrepareRequest,
  java: Java,
  folder: string,
  jars: readonly string[],
): Promise<string> {
  const source = await readFile(launcherSource);
  const launcher = join(folder, `launcher-${digest(source)}.jar`);
  if (await exists(launcher)) return launcher;
  reportPreparing(request.progress);
  await inTemporaryFolder(folder, async (temporary) => {
    const classes = join(temporary, "classes");
    const jar = join(temporary, "launcher.jar");
    const compiler = jars.find((name) => /ecj-[\d.]+\.jar$/.test(name)) ?? "";
    const compilerMain = "org.eclipse.jdt.internal.compiler.batch.Main";
    const options = ["--release", "17", "-nowarn", "-classpath", jars.join(delimiter), "-d", classes];
    await runJava(request, java, ["-cp", compiler, compilerMain, ...options, launcherSource]);
    const classPath = [classes, ...jars].join(delimiter);
    await runJava(request, java, ["-cp", classPath, "EmbeddedNeo4j", "pack", classes, jar]);
    await rename(jar, launcher);
  });
  return launcher;
}

/**
 * The archive holds for one Java, one class path and the jars as they are, so all of these make its name.
 * It is a convenience: when it cannot be made, an empty file remembers that and the start goes on without.
 */
async function archivedClasses(
  request: PrepareRequest,
  java: Java,
  launcher: string,
  classPath: string,
): Promise<string | null> {
  const times = await Promise.all(classPath.split(delimiter).map(async (jar) => (await stat(jar)).mtimeMs));
  const state = digest(`${java.command} ${java.version} ${classPath} ${times.join(" ")}`);
  const folder = dirname(launcher);
  const archive = join(folder, `${archivePrefix(launcher)}${state}.jsa`);
  if (!(await exists(archive))) {
    reportPreparing(request.progress);
    await inTemporaryFolder(folder, async (temporary) => {
      const made = join(temporary, "classes.jsa");
      try {
        await rehearse(request, java, temporary, classPath, made);
      } catch (error) {
        if (request.signal.aborted || isDiskFull(error)) throw error;
        request.log.warn(
          `Starts will take some seconds longer, the class archive was not made: ${String(error)}`,
        );
      }
      if (!(await exists(made))) await writeFile(made, "");
      await rename(made, archive);
      await removeOldArchives(folder, launcher);
    });
  }
  return (await stat(archive)).size > 0 ? archive : null;
}

/** Starts the database once on an empty folder, has it run some statements, and archives the classes it loaded. */
async function rehearse(
  request: PrepareRequest,
  java: Java,
  temporary: string,
  classPath: string,
  archive: string,
): Promise<void> {
  const settings = join(temporary, "neo4j.properties");
  const heapMb = 512;
  await writeFile(settings, neo4jSettings({ boltPort: 0, heapMb, pageCacheMb: 64, tuning: "server" }));
  const memory = [`-Xmx${heapMb}m`, "-XX:+UseSerialGC"];
  const archiving = [`-XX:ArchiveClassesAtExit=${archive}`, "-Xlog:disable"];
  const program = ["-cp", classPath, "EmbeddedNeo4j", "rehearse", join(temporary, "home"), settings];
  await runJava(
    request,
    java,
    [...memory, ...archiving, ...javaModuleOptions, ...program],
    "for this rehearsal only\n",
  );
}

function runJava(request: PrepareRequest, java: Java, args: readonly string[], input = ""): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      java.command,
      args,
      {
        env: { ...request.environment },
        signal: request.signal,
        maxBuffer: 16 * 1024 * 1024,
        timeout: 300_000,
      },
      (error, stdout, stderr) => {
        if (!error) resolve();
        else if (/No space left on device/.test(`${stdout}${stderr}`))
          reject(diskFull(request.cacheDirectory));
        else reject(startFailed(lastLines(`${stdout}${stderr}`) || error.message, request.cacheDirectory));
      },
    );
    // Java may end without reading it.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}

async function inTemporaryFolder(parent: string, work: (folder: string) => Promise<void>): Promise<void> {
  await removeLeftovers(parent);
  const folder = temporaryName(join(parent, "preparing"));
  await mkdir(folder);
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Archives of earlier states of the launcher: about 130 MB each, and no start asks for them again. */
async function removeOldArchives(folder: string, launcher: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith("classes-") && !name.startsWith(archivePrefix(launcher)))
      await rm(join(folder, name), { force: true });
  }
}

function archivePrefix(launcher: string): string {
  return `classes-${basename(launcher, ".jar").replace("launcher-", "")}-`;
}

function reportPreparing(progress: ReportProgress): void {
  progress({
    step: "prepare",
    done: null,
    total: null,
    text: "Preparing the database for fast starts (once, about 20 s) / 正在为快速启动做准备（仅一次，约 20 秒）",
  });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function digest(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-3).join(" ").slice(0, 300);
}
