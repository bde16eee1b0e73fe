import { readdirSync, readFileSync } from "node:fs";
import { readCypherFiles } from "../src/codegen/cypher-header.ts";
import { declaredGraph } from "../src/codegen/graph-vocabulary.ts";
import { lintMigration, lintStatement } from "../src/codegen/lint-cypher.ts";

/** `npm run lint:cypher`: every text under cypher/ against the declared graph, without a database. */
const graph = declaredGraph();
const statements = readCypherFiles("cypher");
const migrations = readdirSync("cypher/migrations").map((name) => `cypher/migrations/${name}`);
const findings = [
  ...statements.flatMap((statement) => lintStatement(statement, graph)),
  ...migrations.flatMap((file) => lintMigration(file, readFileSync(file, "utf8"), graph)),
].map(({ file, line, message }) => `${file}:${line}: ${message}`);

// A fault in a shared part is found once for each statement that includes it.
const told = new Set(findings);
for (const finding of told) console.error(finding);
console.log(`${statements.length} statements and ${migrations.length} migrations, ${told.size} findings`);
process.exit(told.size === 0 && statements.length > 0 ? 0 : 1);
