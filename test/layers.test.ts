import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Folders of src that a folder may import besides itself; a folder that is not named may use the nouns' list. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  graph: ["."],
  generated: ["graph", "generated", "server", "nodes", "explorer", "NOUNS"],
  auth: ["generated"],
  // The generators carry the imports of what they write as text.
  codegen: ["graph", "import", "generated"],
  database: ["graph", "generated", "."],
  import: ["generated", "graph", "auth", "."],
  "data-set": ["generated", "graph", "auth", "nodes", "server", "."],
  nodes: ["generated", "graph", "auth", "server", "NOUNS", "."],
  server: ["generated", "graph", "auth", "nodes", "data-set", "NOUNS", "."],
  commands: ["server", "graph", "auth", "database", "import", "data-set", "generated", "seed", "NOUNS", "."],
  graphiql: [],
  // How things look, on pages and in what reports draw.
  design: ["generated"],
  // The browser knows the schema only: types of its operations, nothing of the server.
  explorer: ["generated", "design"],
};
const infrastructure = new Set([...Object.keys(allowed), "operations", "seed"]);
const nounMayUse = ["generated", "graph", "auth", "nodes", "server", "data-set", "NOUNS", "."];

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path));

/** Arrows of single nouns: the change log is the importer's, and runs read in it what was known when; reports draw. */
const besides: Readonly<Record<string, readonly string[]>> = { runs: ["import"], reports: ["design"] };

function folderOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? ".") : ".";
}

function importsOf(path: string): string[] {
  const text = readFileSync(join("src", path), "utf8");
  // Only statements at the beginning of a line: the code generators carry imports inside the text they write.
  return [
    ...text.matchAll(/^(?:import|export)\b[^;]*?from "(\.[^"]+)"/gm),
    ...text.matchAll(/\bimport\("(\.[^"]+)"\)/g),
  ].map((match) => normalize(join(dirname(path), match[1] ?? "")).replaceAll("\\", "/"));
}

function isAllowed(from: string, to: string): boolean {
  if (from === to || from === ".") return true;
  const list = [...(allowed[from] ?? nounMayUse), ...(besides[from] ?? [])];
  if (list.includes(to)) return true;
  return list.includes("NOUNS") && !infrastructure.has(to) && to !== ".";
}

test("no file of src imports against the arrows between the layers", () => {
  const wrong = sources.flatMap((path) =>
    importsOf(path)
      .map((target) => ({ path, target }))
      .filter(({ target }) => !isAllowed(folderOf(path), target.startsWith("..") ? "seed" : folderOf(target)))
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
  expect(sources.length).toBeGreaterThan(30);
});

test("only src/graph imports the driver", () => {
  const users = sources.filter((path) => /from "neo4j-driver"/.test(readFileSync(join("src", path), "utf8")));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((path) => folderOf(path) !== "graph")).toEqual([]);
});
