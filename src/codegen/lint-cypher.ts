import { CypherLanguageService, lintCypherQuery } from "@neo4j-cypher/language-support";
import { z } from "zod";
import type { CypherFile, SourceLine } from "./cypher-header.ts";
import type { GraphVocabulary } from "./graph-vocabulary.ts";
import { readings } from "./readings.ts";

/** Something in a statement that cannot be right. */
export interface CypherFinding extends SourceLine {
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** Checks every text that a statement can become against the declared graph, without a database. */
export function lintStatement({ parts }: Pick<CypherFile, "parts">, graph: GraphVocabulary): CypherFinding[] {
  // Without parts to choose from all readings are one text, and a fault is often in several.
  const texts = new Map(readings(parts).map((taken) => [taken.map((part) => part.text).join("\n"), taken]));
  const findings = [...texts].flatMap(([text, taken]) =>
    lintText(
      text,
      taken.flatMap(({ origin }) => origin),
      graph,
    ),
  );
  return [...new Map(findings.map((each) => [`${each.file}:${each.line} ${each.message}`, each])).values()];
}

function lintText(text: string, origin: readonly SourceLine[], graph: GraphVocabulary): CypherFinding[] {
  const parsed = parse(text);
  const words = bareText(text);
  const wrong =
    parsed.errors > 0
      ? syntaxProblems(text)
      : [...nameProblems(parsed, words, graph), ...propertyProblems(parsed, words, graph, origin)];
  const seen = new Map(wrong.map((problem) => [`${problem.line} ${problem.message}`, problem]));
  return [...seen.values()].map(({ line, message }) => ({ ...placeOf(origin, line), message }));
}

/** The same for a file of schema declarations, which end with a semicolon at the end of a line. */
export function lintMigration(file: string, text: string, graph: GraphVocabulary): CypherFinding[] {
  const lines = text.split("\n").map((line) => (line.trimStart().startsWith("//") ? "" : line));
  let from = 0;
  return lines.flatMap((line, index) => {
    if (!/;\s*$/.test(line)) return [];
    const statement = lines.slice(from, index + 1);
    const origin = statement.map((_, at) => ({ file, line: from + at + 1 }));
    from = index + 1;
    const declared = statement.join("\n").replace(/;\s*$/, "");
    return [
      ...lintText(declared, origin, graph),
      ...indexedProperties(declared, graph).map((problem) => ({
        ...placeOf(origin, problem.line),
        message: problem.message,
      })),
    ];
  });
}

interface Problem {
  /** Line of the text, counted from 1. */
  readonly line: number;
  readonly message: string;
}

interface Parsed {
  readonly errors: number;
  readonly names: readonly { readonly kind: string; readonly name: string; readonly line: number }[];
  readonly properties: readonly {
    readonly name: string;
    readonly variable: string | null;
    readonly line: number;
  }[];
}

/**
 * What the package's parser collects. `lint`, its public way, adds an analysis of scopes and types which takes 20 times
 * as long and which the database does anyway (test/statements.test.ts); so the parser is called by its own name.
 */
const parsedShape = z.object({
  statementsParsing: z.array(
    z.object({
      parser: z.object({ numberOfSyntaxErrors: z.number() }),
      collectedLabelOrRelTypes: z.array(
        z.object({ labelType: z.string(), labelText: z.string(), line: z.number() }),
      ),
      collectedProperties: z.array(
        z.object({
          propertyName: z.string(),
          variable: z.object({ name: z.string() }).optional(),
          line: z.number(),
          offsets: z.object({ start: z.number() }),
        }),
      ),
    }),
  ),
});

const service = new CypherLanguageService({ consoleCommandsEnabled: false });

function parse(text: string): Parsed {
  const { statementsParsing } = parsedShape.parse(service["parse"](text));
  return {
    errors: statementsParsing.reduce((sum, { parser }) => sum + parser.numberOfSyntaxErrors, 0),
    names: statementsParsing.flatMap(({ collectedLabelOrRelTypes }) =>
      collectedLabelOrRelTypes.map(({ labelType, labelText, line }) => ({
        kind: labelType,
        name: unquoted(labelText),
        line,
      })),
    ),
    properties: statementsParsing.flatMap(({ collectedProperties }) =>
      collectedProperties.map(({ propertyName, variable, line, offsets }) => ({
        name: unquoted(propertyName),
        // In the pattern (n {id: f.subject}) the parser says n of both.
        variable: /(?<!\$)\b(\w+)\.$/.exec(text.slice(0, offsets.start))?.[1] ?? variable?.name ?? null,
        line,
      })),
    ),
  };
}

/** The words come from the slow analysis, which is worth its time where something is wrong. */
function syntaxProblems(text: string): Problem[] {
  const [first] = lintCypherQuery(text, {}, { consoleCommandsEnabled: false }).diagnostics.filter(
    ({ message }) => !/^Parameter \S+ is not defined/.test(wordsOf(message)),
  );
  const said = first === undefined ? "the parser does not accept this statement" : wordsOf(first.message);
  return [{ line: (first?.range.start.line ?? 0) + 1, message: `Syntax: ${said}. Correct it here.` }];
}

function wordsOf(message: string | { readonly value: string }): string {
  return typeof message === "string" ? message : message.value;
}

/** Reads are collected by the parser; what a statement makes is found by its patterns. */
function nameProblems(parsed: Parsed, words: string, graph: GraphVocabulary): Problem[] {
  const read = parsed.names.filter(({ name, kind }) =>
    kind === "Label"
      ? !graph.labels.has(name)
      : kind === "Relationship type"
        ? !graph.types.has(name)
        : !graph.labels.has(name) && !graph.types.has(name),
  );
  const written = patternsOf(words).flatMap(({ kind, names, line }) =>
    names
      .filter((name) => !(kind === "Label" ? graph.labels : graph.types).has(name))
      .map((name) => ({ kind, name, line })),
  );
  return [...read, ...written].map(({ kind, name, line }) => {
    const known = kind === "Relationship type" ? graph.types.keys() : graph.labels.keys();
    return { line, message: `${kind} ${name} is not in the declared graph. ${advice(name, known)}` };
  });
}

function propertyProblems(
  parsed: Parsed,
  words: string,
  graph: GraphVocabulary,
  origin: readonly SourceLine[],
): Problem[] {
  const patterns = patternsOf(words);
  const everything = new Set([...graph.labels.values(), ...graph.types.values()].flatMap((set) => [...set]));
  /** Keys of map literals: what has no variable before it. */
  const ownKeys = new Set(
    parsed.properties.flatMap(({ name, variable }) => (variable === null ? [name] : [])),
  );
  return parsed.properties.flatMap(({ name, variable, line }) => {
    // What is shared by statements about different things asks for properties that only some of them have.
    const shared = placeOf(origin, line).file.startsWith("cypher/_shared/");
    const bound = shared
      ? []
      : patterns.filter((pattern) => pattern.variable === variable && variable !== null);
    // Of a label that is not known nothing more can be said.
    const isKnown = ({ kind, names }: Pattern): boolean =>
      names.every((each) => (kind === "Label" ? graph.labels : graph.types).has(each));
    const allowed = bound.length > 0 && bound.every(isKnown) ? propertiesOf(bound, graph) : null;
    const known =
      allowed === null ? everything.has(name) || ownKeys.has(name) || temporal.has(name) : allowed.has(name);
    if (known) return [];
    const owner =
      bound.length === 0 ? (variable ?? "") : [...new Set(bound.flatMap(({ names }) => names))].join("|");
    return [
      {
        line,
        message: `Property ${name} is not declared for ${owner}. ${advice(name, allowed ?? everything)}`,
      },
    ];
  });
}

/** Properties that a constraint or an index names; the parser collects those of queries only. */
function indexedProperties(text: string, graph: GraphVocabulary): Problem[] {
  const words = bareText(text);
  const allowed = propertiesOf(patternsOf(words), graph);
  return [...words.matchAll(/\b[nr]\.(\w+)/g)].flatMap(({ 1: name = "", index }) =>
    allowed.has(name)
      ? []
      : [
          {
            line: words.slice(0, index).split("\n").length,
            message: `Property ${name} is not declared. ${advice(name, allowed)}`,
          },
        ],
  );
}

/** A node or relationship pattern that names labels or types. */
interface Pattern {
  readonly kind: "Label" | "Relationship type";
  /** Empty where it is not named. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly line: number;
}

function patternsOf(words: string): Pattern[] {
  const found = (kind: Pattern["kind"], pattern: RegExp): Pattern[] =>
    [...words.matchAll(pattern)].map(([, variable = "", names = ""], index, all) => ({
      kind,
      variable,
      names: names.split(/[^\w]+/).filter((name) => name !== ""),
      line: words.slice(0, all[index]?.index).split("\n").length,
    }));
  return [
    ...found("Label", /\((\w*)((?:\s*[:|&]\s*!?\w+)+)(?=\s*(?:\)|\{|WHERE\b))/g),
    ...found("Relationship type", /\[(\w*)\s*:((?:\s*[|!]?\s*\w+)+)/g),
  ];
}

/** A variable that stands in several patterns may have what any of them allows. */
function propertiesOf(patterns: readonly Pattern[], graph: GraphVocabulary): ReadonlySet<string> {
  return new Set(
    patterns.flatMap(({ kind, names }) =>
      names.flatMap((name) => [...((kind === "Label" ? graph.labels : graph.types).get(name) ?? [])]),
    ),
  );
}

const temporal = new Set(["year", "month", "day", "months", "days", "years", "seconds", "epochMillis"]);

/** The text with comments and strings blanked out, line by line as long as before. */
function bareText(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|\/\/.*$/gm, (found) => found.replace(/[^\n]/g, " "));
}

function advice(name: string, known: Iterable<string>): string {
  const nearest = [...known].find((other) => distance(other.toLowerCase(), name.toLowerCase()) <= 2);
  const meant = nearest === undefined ? "" : `Did you mean ${nearest}? `;
  return `${meant}Correct it, or declare it in src/import/fact-table.ts or src/codegen/graph-vocabulary.ts.`;
}

/** How many letters must be put in, taken out or exchanged. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const exchange = (before[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      now.push(Math.min((now[column] ?? 0) + 1, (before[column + 1] ?? 0) + 1, exchange));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

function unquoted(name: string): string {
  return name.replace(/^`|`$/g, "");
}

function placeOf(origin: readonly SourceLine[], line: number): SourceLine {
  const place = origin[Math.min(line, origin.length) - 1];
  return { file: place?.file ?? "?", line: place?.line ?? 0 };
}
