import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";

const root = new URL("../../", import.meta.url);

/** Names of the files of one kind in a folder of the project, sorted. */
export function filesIn(folder: string, extension: string): string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((file) => file.endsWith(extension))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

/** The schema as the server offers it: all files of `schema/` together. */
export function offeredSchema(): GraphQLSchema {
  return buildSchema(
    filesIn("schema", ".graphql")
      .map((file) => textOf(`schema/${file}`))
      .join("\n"),
  );
}
