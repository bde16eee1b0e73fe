import { rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { startTestDatabases } from "./test-databases.ts";

/** `npm run test:databases`: keeps the databases of the tests running until it is interrupted. */
const file = ".cache/test-databases.json";
const { stop, ...addresses } = await startTestDatabases();
await writeFile(file, JSON.stringify(addresses), { mode: 0o600 });
console.log(
  `Databases are running. In another terminal: TEST_DATABASES=${file} npx vitest run test/api/grid.test.ts`,
);
const idle = setInterval(() => undefined, 60_000);
await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
clearInterval(idle);
await rm(file, { force: true });
await stop();
