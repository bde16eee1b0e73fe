import { spawn } from "node:child_process";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Environment, firstWords } from "./java.ts";
import { removeLeftovers, temporaryName } from "./leftovers.ts";
import type { ReportProgress } from "./progress.ts";
import { diskFull, downloadFailed, isDiskFull, noMaven, oldMaven, startCancelled } from "./start-error.ts";

export interface Neo4jJars {
  /** Folder of one Neo4j version in the cache; its `lib` holds the jars. */
  readonly folder: string;
  /** Absolute paths, sorted. */
  readonly jars: readonly string[];
}

export interface JarRequest {
  /** The project's pom.xml. */
  readonly pomFile: string;
  /** Where jars are kept between starts, apart from any DATA_DIR. */
  readonly cacheDirectory: string;
  readonly environment: Environment;
  readonly progress: ReportProgress;
  readonly signal: AbortSignal;
}

/** Jars named by the pinned pom.xml, counted; only the progress bar needs it. */
const pinnedJarCount = 214;

/**
 * The jars of Neo4j: from the cache when they are complete there, else fetched by Maven.
 * They are gathered in a folder of their own which gets its marker last and its name after that,
 * so a start that was killed half way leaves nothing that could be taken for the whole.
 * @throws DatabaseStartError NO_MAVEN, OLD_MAVEN, DOWNLOAD_FAILED, DISK_FULL or START_CANCELLED
 */
export async function ensureNeo4jJars(request: JarRequest): Promise<Neo4jJars> {
  const pom = await readFile(request.pomFile, "utf8");
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1] ?? "unknown";
  const folder = join(request.cacheDirectory, `neo4j-${version}`);
  const known = await completeJars(folder, pom);
  if (known) return known;
  await requireMaven(request.environment);
  const staging = temporaryName(folder);
  try {
    await removeLeftovers(request.cacheDirectory);
    await mkdir(join(staging, "lib"), { recursive: true });
    await copyDependencies(request, join(staging, "lib"));
    await writeMarker(staging, pom);
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process may have fetched them at the same time and been first.
    const fetchedByAnother = await completeJars(folder, pom);
    if (fetchedByAnother) return fetchedByAnother;
    throw isDiskFull(error) ? diskFull(request.cacheDirectory) : error;
  }
  const fetched = await completeJars(folder, pom);
  if (!fetched) throw downloadFailed(`the jars in ${folder} are not complete`);
  return fetched;
}

export async function isMavenThere(environment: Environment): Promise<boolean> {
  return (await firstWords("mvn", ["-version"], environment)) !== null;
}

const oldestMaven = [3, 6, 3] as const;
const markerName = "complete.json";

/** What the marker file holds; written when every jar is in place. */
interface Marker {
  readonly pom: string;
  /** Size of each jar in bytes, so that a jar cut short by a full disk or a power cut is noticed. */
  readonly sizes: Readonly<Record<string, number>>;
}

async function completeJars(folder: string, pom: string): Promise<Neo4jJars | null> {
  const marker = await readMarker(folder);
  if (marker === null || marker.pom !== pom) return null;
  const names = Object.keys(marker.sizes).sort();
  const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, "lib", name))));
  if (names.length === 0 || names.some((name, index) => sizes[index] !== marker.sizes[name])) return null;
  return { folder, jars: names.map((name) => join(folder, "lib", name)) };
}

async function readMarker(folder: string): Promise<Marker | null> {
  try {
    const marker: unknown = JSON.parse(await readFile(join(folder, markerName), "utf8"));
    return isMarker(marker) ? marker : null;
  } catch {
    return null;
  }
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== "object" || value === null || !("pom" in value) || !("sizes" in value)) return false;
  return typeof value.pom === "string" && typeof value.sizes === "object" && value.sizes !== null;
}

async function writeMarker(folder: string, pom: string): Promise<void> {
  const names = (await readdir(join(folder, "lib"))).filter((name) => name.endsWith(".jar"));
  const sizes: Record<string, number> = {};
  for (const name of names) sizes[name] = await sizeOf(join(folder, "lib", name));
  const marker: Marker = { pom, sizes };
  await writeFile(join(folder, markerName), JSON.stringify(marker, null, 1));
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return -1;
  }
}

/** @throws DatabaseStartError NO_MAVEN or OLD_MAVEN */
async function requireMaven(environment: Environment): Promise<void> {
  const answer = await firstWords("mvn", ["-version"], environment);
  if (answer === null) throw noMaven();
  const found = /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(answer);
  if (!found) return;
  const [major, minor, patch] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const [oldMajor, oldMinor, oldPatch] = oldestMaven;
  const difference = major - oldMajor || minor - oldMinor || patch - oldPatch;
  if (difference < 0) throw oldMaven(`${major}.${minor}.${patch}`);
}

async function copyDependencies(request: JarRequest, directory: string): Promise<void> {
  request.signal.throwIfAborted();
  const maven = spawn(
    "mvn",
    [
      "--batch-mode",
      `--file=${request.pomFile}`,
      "dependency:copy-dependencies",
      "-DincludeScope=runtime",
      `-DoutputDirectory=${directory}`,
    ],
    { env: { ...request.environment }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const cancel = (): void => void maven.kill("SIGTERM");
  request.signal.addEventListener("abort", cancel, { once: true });
  const errors: string[] = [];
  let fetched = 0;
  let copied = 0;
  const read = async (): Promise<void> => {
    for await (const line of createInterface({ input: maven.stdout })) {
      if (/Downloaded from .*\.jar /.test(line)) fetched += 1;
      else if (/\] Copying .*\.jar/.test(line)) copied += 1;
      else if (line.startsWith("[ERROR]")) errors.push(line.slice("[ERROR]".length).trim());
      else continue;
      report(request.progress, Math.max(Math.min(fetched, pinnedJarCount - 1), copied));
    }
  };
  report(request.progress, 0);
  const ended = new Promise<number | null>((resolve, reject) => {
    maven.once("error", reject);
    maven.once("close", resolve);
  });
  maven.stderr.resume();
  const [code] = await Promise.all([ended, read()]);
  request.signal.removeEventListener("abort", cancel);
  if (request.signal.aborted) throw startCancelled();
  if (code === 0) return;
  if (errors.some((line) => line.includes("No space left on device"))) throw diskFull(directory);
  throw downloadFailed(shortened(errors[0] ?? `exit code ${code ?? "none"}`));
}

function report(progress: ReportProgress, done: number): void {
  progress({
    step: "fetch",
    done,
    total: pinnedJarCount,
    text: "Fetching Neo4j from Maven Central / 正在下载 Neo4j",
  });
}

function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
