import { readFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { startTestDatabases, type TestDatabases, testDatabases } from "./test-databases.ts";

/**
 * The databases of the whole run. With TEST_DATABASES set, those that `npm run test:databases` keeps running and has
 * written down in that file: a single test file then starts within a second.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env.TEST_DATABASES;
  const databases = kept === undefined ? await startTestDatabases() : await running(kept);
  project.provide("hezeDatabase", databases.heze);
  project.provide("worldsDatabase", databases.worlds);
  project.provide("anomaliesDatabase", databases.anomalies);
  project.provide("ownDatabases", databases.own);
  return async () => {
    try {
      await databases.stop();
    } catch (error) {
      // vitest prints what a teardown throws, and by itself ends as if nothing were wrong.
      process.exitCode = 1;
      throw error;
    }
  };
}

async function running(file: string): Promise<TestDatabases> {
  return { ...testDatabases.parse(JSON.parse(await readFile(file, "utf8"))), stop: async () => undefined };
}
