import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startManagedNeo4j } from "../../src/database/managed-neo4j.ts";
import { ensureNeo4jJars } from "../../src/database/neo4j-jars.ts";
import type { StartProgress } from "../../src/database/progress.ts";
import { startErrorOf } from "./start-error.ts";

// PATH holds nothing but programs made up by each test, so nothing here depends on what the machine has.
let folder: string;
let programs: string;
let cacheDirectory: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prerequisites-"));
});

beforeEach(async () => {
  count += 1;
  programs = join(folder, `programs-${count}`);
  cacheDirectory = join(folder, `cache-${count}`);
  await mkdir(programs);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const java17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;
const maven3 = "Apache Maven 3.8.7";
/** A Maven that brings two jars into the folder it is told, unless `instead` says what it does. */
const maven = (instead = ""): string => `
if [ "$1" = "-version" ]; then echo "${maven3}"; exit 0; fi
for argument in "$@"; do case "$argument" in -DoutputDirectory=*) out="\${argument#*=}";; esac; done
echo "[INFO] Downloaded from central: https://example.org/a.jar (1 kB)"
echo "content of a" > "$out/a.jar"
echo "[INFO] Copying a.jar to $out/a.jar"
${instead}
echo "content of b" > "$out/b.jar"
echo "[INFO] Copying b.jar to $out/b.jar"
`;

test("without Java, Maven and NEO4J_URI one message names the three ways to go on", async () => {
  const error = await startErrorOf(start());
  expect(error.code).toBe("NO_WAY_TO_START");
  for (const way of ["Java 17", "Maven", "NEO4J_URI", "docker compose up", "三选一"])
    expect(error.message).toContain(way);
});

test("without Java the message asks for Java", async () => {
  await program("mvn", maven());
  const error = await startErrorOf(start());
  expect(error.code).toBe("NO_JAVA");
  expect(error.message).toContain("JAVA_HOME");
});

test("a Java that is too old is named with its version, also the 1.8 kind", async () => {
  await program("java", `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
  const eleven = await startErrorOf(start());
  expect(eleven.code).toBe("OLD_JAVA");
  expect(eleven.message).toContain("is Java 11.0.2");
  await program("java", `echo 'java version "1.8.0_402"' >&2`);
  expect((await startErrorOf(start())).message).toContain("is Java 1.8.0_402");
});

test("a new Java in PATH stands in for an old one in JAVA_HOME", async () => {
  const home = join(programs, "old-java");
  await mkdir(join(home, "bin"), { recursive: true });
  await program("old-java/bin/java", `echo 'openjdk version "11.0.2"' >&2`);
  expect((await startErrorOf(start({ JAVA_HOME: home }))).code).toBe("OLD_JAVA");
  await program("java", java17);
  expect((await startErrorOf(start({ JAVA_HOME: home }))).code).toBe("NO_MAVEN");
});

test("with Java and no jars in the cache the message asks for Maven, or for a newer one", async () => {
  await program("java", java17);
  expect((await startErrorOf(start())).code).toBe("NO_MAVEN");
  await program("mvn", `echo "Apache Maven 3.5.4 (1edded0938998edf8bf061f1ceb3cfdeccf443fe)"`);
  const old = await startErrorOf(start());
  expect(old.code).toBe("OLD_MAVEN");
  expect(old.message).toContain("mvn is 3.5.4");
});

test("a Maven that cannot download is quoted, and nothing half fetched is taken for the whole", async () => {
  await program("mvn", maven('echo "[ERROR] Could not transfer artifact x: Unknown host"; exit 1'));
  const error = await startErrorOf(jars());
  expect(error.code).toBe("DOWNLOAD_FAILED");
  expect(error.message).toContain("Unknown host");
  expect(await readdir(cacheDirectory)).toEqual([]);
});

test("a full disk is called a full disk", async () => {
  await program("mvn", maven('echo "[ERROR] Error copying b.jar: No space left on device"; exit 1'));
  expect((await startErrorOf(jars())).code).toBe("DISK_FULL");
});

test("jars are fetched once, with progress, and then found without Maven", async () => {
  await program("mvn", maven());
  const seen: (number | null)[] = [];
  const fetched = await jars((progress) => seen.push(progress.done));
  expect(fetched.jars.map((jar) => jar.slice(fetched.folder.length))).toEqual(["/lib/a.jar", "/lib/b.jar"]);
  expect(seen).toEqual([0, 1, 1, 2]);
  await rm(join(programs, "mvn"));
  expect(await jars()).toEqual(fetched);
});

test("a jar that was cut short is noticed and fetched again", async () => {
  await program("mvn", maven());
  const fetched = await jars();
  await truncate(join(fetched.folder, "lib", "b.jar"), 3);
  await rm(join(programs, "mvn"));
  expect((await startErrorOf(jars())).code).toBe("NO_MAVEN");
  await program("mvn", maven());
  expect(await jars()).toEqual(fetched);
});

test("a fetch that was killed half way is repeated from the start, and its leftovers are removed", async () => {
  await program("mvn", maven("exec /bin/sleep 20"));
  const script = fileURLToPath(new URL("fetch-jars.ts", import.meta.url));
  const fetching = spawn(process.execPath, ["--import", "tsx", script, cacheDirectory, programs], {
    stdio: "inherit",
  });
  const ended = new Promise((resolve) => fetching.once("exit", resolve));
  while (
    !(await readdir(cacheDirectory, { recursive: true }).catch(() => [])).some((name) =>
      name.endsWith("a.jar"),
    )
  ) {
    await sleep(50);
  }
  fetching.kill("SIGKILL");
  await ended;
  await program("mvn", maven());
  expect((await jars()).jars).toHaveLength(2);
  expect(await readdir(cacheDirectory)).toHaveLength(1);
});

function start(environment: Readonly<Record<string, string>> = {}) {
  return startManagedNeo4j({
    dataDir: join(folder, "data"),
    heapMb: 512,
    pageCacheMb: 64,
    cacheDirectory,
    environment: { PATH: programs, ...environment },
  });
}

function jars(progress: (progress: StartProgress) => void = () => undefined) {
  return ensureNeo4jJars({
    pomFile: "pom.xml",
    cacheDirectory,
    environment: { PATH: programs },
    progress,
    signal: new AbortController().signal,
  });
}

async function program(name: string, body: string): Promise<void> {
  await writeFile(join(programs, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
}
