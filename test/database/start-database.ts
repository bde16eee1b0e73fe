// Started as a process of its own by the tests that kill it: opens the store of a folder, writes, and waits.
import { startManagedNeo4j } from "../../src/database/managed-neo4j.ts";
import { connectGraph } from "../../src/graph/graph.ts";

const [dataDir = ""] = process.argv.slice(2);
const database = await startManagedNeo4j({ dataDir, heapMb: 512, pageCacheMb: 64, tuning: "test" });
const graph = connectGraph({
  uri: database.uri,
  user: database.user,
  password: database.password,
  database: null,
});
await graph.runText("CREATE (:Kept {by: 'a parent that was killed'})");
console.log(`READY ${database.pid}`);
setInterval(() => undefined, 1_000);
