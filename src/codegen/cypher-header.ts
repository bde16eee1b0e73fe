import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseType } from "graphql";
import { readings } from "./readings.ts";
import { type SourcePart, statementParts, type WrittenLine } from "./statement-parts.ts";

/** A `.cypher` file taken apart: what its header declares, and the statement below. */
export interface CypherFile {
  /** camelCase of the file name; unique over all folders. */
  readonly name: string;
  /** Path from the project root, with forward slashes. */
  readonly file: string;
  readonly prose: string;
  readonly params: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
  readonly key: readonly string[];
  readonly access: "read" | "write";
  /** Every other tag in order, for rule cards: `@severity HIGH` → ["severity", "HIGH"]. */
  readonly tags: readonly (readonly [tag: string, text: string])[];
  /** Without comments, with all that can be asked for; where a parameter decides between parts, with the first. */
  readonly text: string;
  /** One part alone where the text depends on no parameter. */
  readonly parts: readonly SourcePart[];
}

/** A line of a file, counted from 1. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** A header that cannot be used; the message names file and line and says how to write it. */
export class CypherHeaderError extends Error {
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.name = "CypherHeaderError";
  }
}

/** All `.cypher` files below `folder`, in path order; migrations are schema commands and are left out. */
export function readCypherFiles(folder: string): CypherFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".cypher") && !path.startsWith("migrations/"))
    .filter((path) => !basename(path).startsWith("_"))
    .sort();
  const fragment = (path: string): string => readFileSync(join(folder, path), "utf8").trimEnd();
  const parsed = files.map((path) =>
    parseCypherFile(`cypher/${path}`, readFileSync(join(folder, path), "utf8"), fragment),
  );
  refuseDoubleNames(parsed);
  return parsed;
}

/**
 * Parses one file; `file` is only used in messages and names.
 * A line `// @include compound/_columns.cypher` in the statement stands for that file's text, so that a filter
 * shared by a list and its count is written once. Fragments have no header and begin with an underscore.
 */
export function parseCypherFile(
  file: string,
  content: string,
  fragment: (path: string) => string = noFragments,
): CypherFile {
  const lines = content.split("\n");
  const header: string[] = [];
  while (lines[header.length]?.startsWith("//")) header.push((lines[header.length] ?? "").slice(2).trim());
  const parts = partsOf(file, withFragments(file, lines.slice(header.length), header.length + 1, fragment));
  const text = (readings(parts)[0] ?? []).map((part) => part.text).join("\n");
  if (header.length === 0)
    throw new CypherHeaderError(file, 1, "no header. Begin with a line of prose: // What one row means.");
  if (parts.length === 0)
    throw new CypherHeaderError(file, header.length + 1, "no statement below the header.");

  const params = new Map<string, string>();
  const columns = new Map<string, string>();
  const tags: [string, string][] = [];
  const prose: string[] = [];
  let key: string[] = [];
  let access: "read" | "write" = "read";
  header.forEach((line, index) => {
    const tag = /^@(\S+)\s*(.*)$/.exec(line);
    if (!tag) {
      if (line !== "") prose.push(line);
      return;
    }
    const [, word = "", rest = ""] = tag;
    const at = index + 1;
    if (word === "param" || word === "column") {
      const declared = declaration(file, at, word, rest);
      const target = word === "param" ? params : columns;
      if (target.has(declared.name))
        throw new CypherHeaderError(file, at, `@${word} ${declared.name} stands twice.`);
      target.set(declared.name, declared.type);
    } else if (word === "key") key = rest.split(/[\s,]+/).filter((name) => name !== "");
    else if (word === "access") access = accessOf(file, at, rest);
    else tags.push([word, rest]);
  });
  const cypher: CypherFile = {
    name: nameOf(file),
    file,
    prose: prose.join("\n"),
    params,
    columns,
    key,
    access,
    tags,
    text,
    parts,
  };
  checkUse(cypher);
  return cypher;
}

function partsOf(file: string, lines: readonly WrittenLine[]): SourcePart[] {
  try {
    return statementParts(lines);
  } catch (error) {
    throw new CypherHeaderError(file, 1, error instanceof Error ? error.message : String(error));
  }
}

/** The lines of a statement, with those of fragments in the place of `@include`. */
function withFragments(
  file: string,
  lines: readonly string[],
  firstLine: number,
  fragment: (path: string) => string,
): WrittenLine[] {
  return lines.flatMap((text, index) => {
    const path = /^[ \t]*\/\/ @include (\S+)[ \t]*$/.exec(text)?.[1];
    if (path === undefined) return [{ text, file, line: firstLine + index }];
    return withFragments(`cypher/${path}`, fragment(path).split("\n"), 1, fragment);
  });
}

function noFragments(path: string): string {
  throw new Error(`@include ${path}: fragments are only known when the whole folder is read.`);
}

function declaration(file: string, line: number, tag: string, rest: string): { name: string; type: string } {
  const match = /^(\w+):\s*([[\]!\w]+)\s*$/.exec(rest);
  if (!match) {
    throw new CypherHeaderError(
      file,
      line,
      `"@${tag} ${rest}" cannot be read. Write it as: // @${tag} ${tag === "param" ? "on: Date!" : "compoundId: ID!"}`,
    );
  }
  const [, name = "", type = ""] = match;
  try {
    parseType(type);
  } catch {
    throw new CypherHeaderError(
      file,
      line,
      `"${type}" is no SDL type. Write it as in the schema, for example [ID!]!`,
    );
  }
  return { name, type };
}

function accessOf(file: string, line: number, word: string): "read" | "write" {
  if (word === "read" || word === "write") return word;
  throw new CypherHeaderError(file, line, `@access is "${word}"; expected read or write.`);
}

function nameOf(file: string): string {
  return basename(file, ".cypher").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Parameters and columns must be declared and used: an undeclared one would be an untyped hole. */
function checkUse(cypher: CypherFile): void {
  const body = cypher.parts.map((part) => part.text.replace(/'(?:[^'\\]|\\.)*'/g, "''")).join("\n");
  const used = new Set([
    ...[...body.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ""),
    ...cypher.parts.flatMap(({ when }) => when.map(({ param }) => param)),
  ]);
  for (const name of used) {
    if (!cypher.params.has(name))
      throw new CypherHeaderError(
        cypher.file,
        1,
        `$${name} is used but has no "// @param ${name}: …" in the header.`,
      );
  }
  for (const name of cypher.params.keys()) {
    if (!used.has(name))
      throw new CypherHeaderError(
        cypher.file,
        1,
        `@param ${name} is declared but $${name} is not used. Take it out of the header.`,
      );
  }
  for (const name of cypher.key) {
    if (!cypher.columns.has(name)) throw new CypherHeaderError(cypher.file, 1, `@key ${name} is no @column.`);
  }
}

function refuseDoubleNames(files: readonly CypherFile[]): void {
  const seen = new Map<string, string>();
  for (const { name, file } of files) {
    const other = seen.get(name);
    if (other !== undefined)
      throw new CypherHeaderError(file, 1, `the name ${name} is taken by ${other}. Rename one of them.`);
    seen.set(name, file);
  }
}
