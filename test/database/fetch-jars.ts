// Started as a process of its own by the test that kills it: fetches the jars by the Maven it is shown.
import { ensureNeo4jJars } from "../../src/database/neo4j-jars.ts";

const [cacheDirectory = "", searchPath = ""] = process.argv.slice(2);
await ensureNeo4jJars({
  pomFile: "pom.xml",
  cacheDirectory,
  environment: { PATH: searchPath },
  progress: () => undefined,
  signal: new AbortController().signal,
});
