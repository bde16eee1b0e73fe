import { connectGraph } from "../../../src/graph/graph.ts";
import { importFolder } from "../../../src/import/import-folder.ts";

/** An importer in a process of its own, to be killed: says `write N` after each batch and `done` at its end. */
const [, , uri = "", user = "", password = "", directory = ""] = process.argv;
const graph = connectGraph({ uri, user, password, database: null });
const report = await importFolder(graph, {
  directory,
  batchSize: 40,
  leaseMs: 3_000,
  now: () => new Date("2022-02-01T08:00:00Z"),
  progress: ({ stage, done }) => {
    if (stage === "write") process.stdout.write(`write ${done}\n`);
  },
});
process.stdout.write(`done ${report.outcome}\n`);
await graph.close();
