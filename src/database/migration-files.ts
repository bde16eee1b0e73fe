import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One file under cypher/migrations. */
export interface MigrationFile {
  /** File name without its ending, `V001__claims-and-migrations`. */
  readonly name: string;
  /** In their order; each is run in a transaction of its own. */
  readonly statements: readonly string[];
}

/** A thing of the schema that the migrations declare. */
export interface SchemaName {
  readonly kind: "constraint" | "index";
  readonly name: string;
}

const migrationsDirectory = fileURLToPath(new URL("../../cypher/migrations", import.meta.url));

/** All migrations in the order of their numbers. @throws Error for a name that is not V001__words.cypher, or a number used twice */
export async function readMigrationFiles(directory: string = migrationsDirectory): Promise<MigrationFile[]> {
  const files = (await readdir(directory)).filter((name) => name.endsWith(".cypher")).sort();
  const numbers = new Set<string>();
  for (const file of files) {
    const number = /^V(\d{3})__[a-z0-9-]+\.cypher$/.exec(file)?.[1];
    if (number === undefined)
      throw new Error(
        `cypher/migrations/${file}: expected a name like V001__what-it-does.cypher. Rename it.`,
      );
    if (numbers.has(number))
      throw new Error(
        `cypher/migrations/${file}: number ${number} is used twice. Give it the next free one.`,
      );
    numbers.add(number);
  }
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.cypher$/, ""),
      statements: statementsOf(await readFile(join(directory, file), "utf8")),
    })),
  );
}

/** Statements end with a semicolon at the end of a line; lines of comment are left out. */
export function statementsOf(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

/** What stands after all migrations: what was created and not dropped again. */
export function declaredSchema(files: readonly MigrationFile[]): SchemaName[] {
  const declared = new Map<string, SchemaName>();
  for (const statement of files.flatMap((file) => file.statements)) {
    const created = /^CREATE\s+(?:\w+\s+)?(CONSTRAINT|INDEX)\s+(\w+)/.exec(statement);
    const dropped = /^DROP\s+(CONSTRAINT|INDEX)\s+(\w+)/.exec(statement);
    if (created?.[2] !== undefined) {
      declared.set(created[2], {
        kind: created[1] === "CONSTRAINT" ? "constraint" : "index",
        name: created[2],
      });
    } else if (dropped?.[2] !== undefined) {
      declared.delete(dropped[2]);
    }
  }
  return [...declared.values()];
}
