import type { CypherFile } from "./cypher-header.ts";
import { CypherHeaderError } from "./cypher-header.ts";

/** The card of a rule file, as `src/gaps/rule.ts` describes it to the program. */
export interface ParsedRule {
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly severity: string;
  readonly subjects: readonly string[];
  readonly why: string;
  readonly remedy: string;
  readonly source: string | null;
  readonly version: string;
  readonly parameters: readonly ParsedParameter[];
  readonly needs: readonly string[];
  readonly headline: string | null;
  readonly evidence: readonly { key: string; type: string; nameZh: string; nameEn: string }[];
  readonly near: readonly { code: string; nameZh: string; nameEn: string }[];
  readonly missing: readonly {
    fault: string | null;
    edge: string;
    direction: string;
    kind: string;
    nameZh: string;
    nameEn: string;
  }[];
}

export interface ParsedParameter {
  readonly key: string;
  readonly type: "Int" | "Float" | "Text";
  readonly default: string;
  readonly unit: string | null;
  readonly source: string | null;
  /** `@shown`: the statement does not take it, and settings cannot change it. */
  readonly shownOnly: boolean;
}

const severities = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"];
const evidenceTypes = ["Int", "Float", "Date", "Text", "Bool", "PersonCount", "Ref", "[Ref]", "[Text]"];

/** Columns every rule must return, beside its evidence. */
export const ruleColumns: ReadonlyMap<string, string> = new Map([
  ["subjectId", "ID!"],
  ["subjectKind", "NodeKind!"],
  ["areaCode", "String!"],
  ["tier", "String"],
  ["verdict", "Boolean"],
  ["exempt", "Boolean!"],
  ["severity", "Severity!"],
  ["kinds", "[String!]!"],
  ["notCovered", "[String!]!"],
  ["headline", "Int"],
]);

/**
 * Reads the card; an unusable one fails the build with the file's name and how to write it. A parameter of the card is
 * one of the rule's statement or of its near misses.
 */
export function parseRule(file: CypherFile, nearMisses: CypherFile | null = null): ParsedRule {
  const refuse = (problem: string): never => {
    throw new CypherHeaderError(file.file, 1, problem);
  };
  const all = (tag: string): string[] => file.tags.filter(([name]) => name === tag).map(([, text]) => text);
  const one = (tag: string, example: string): string =>
    all(tag)[0] ?? refuse(`no @${tag}. Write for example: // @${tag} ${example}`);
  const named = (text: string, tag: string, example: string): { nameZh: string; nameEn: string } => {
    const slash = text.indexOf("/");
    if (slash < 0) return refuse(`"@${tag} … ${text}" has no name in both languages. Write: ${example}`);
    return { nameZh: text.slice(0, slash).trim(), nameEn: text.slice(slash + 1).trim() };
  };

  const [id = "", code = ""] = one("rule", "G01 COMPOUND_NO_BRANCH").split(/\s+/);
  if (!/^G\d\d$/.test(id) || !/^[A-Z0-9_]+$/.test(code))
    refuse("@rule must be an id and a code, such as: // @rule G01 COMPOUND_NO_BRANCH");
  const severity = one("severity", "HIGH");
  if (!severities.includes(severity))
    refuse(`@severity is "${severity}"; expected one of ${severities.join(", ")}.`);
  const rule: ParsedRule = {
    id,
    code,
    nameZh: one("zh", "小区未建党支部"),
    nameEn: one("en", "Compound without Party branch"),
    severity,
    subjects: one("subject", "COMPOUND, GRID").split(/\s*,\s*/),
    why: one("why", "What must hold, and why. 必须成立的事项及理由。"),
    remedy: one("remedy", "What to do. 如何处理。"),
    source: all("source")[0] ?? null,
    version: one("version", "1"),
    parameters: ["parameter", "shown"].flatMap((tag) =>
      all(tag).map(
        (text) =>
          parameter(text, tag === "shown") ??
          refuse(
            `"@${tag} ${text}" cannot be read. Write: // @${tag} branch.minFull: Int = 3 members | provenance`,
          ),
      ),
    ),
    needs: all("needs")
      .flatMap((text) => text.split(/\s*,\s*/))
      .filter((stem) => stem !== ""),
    headline: all("headline")[0] ?? null,
    evidence: all("evidence").map((text) => {
      const match = /^(\w+):\s*(\[?\w+\]?)\s+(.+)$/.exec(text);
      if (!match)
        return refuse(
          `"@evidence ${text}" cannot be read. Write: // @evidence households: Int 户数/households`,
        );
      const [, key = "", type = "", names = ""] = match;
      if (!evidenceTypes.includes(type))
        refuse(`@evidence ${key} has the type ${type}; expected one of ${evidenceTypes.join(", ")}.`);
      if (!file.columns.has(key)) refuse(`@evidence ${key} is no @column of the statement.`);
      return { key, type, ...named(names, "evidence", "// @evidence households: Int 户数/households") };
    }),
    near: all("near").map((text) => {
      const [near = "", ...rest] = text.split(/\s+/);
      return {
        code: near,
        ...named(
          rest.join(" "),
          "near",
          "// @near LAST_BRANCH 曾设小区党支部，已终止/a compound branch that ended",
        ),
      };
    }),
    missing: all("missing").map((text) => {
      const [, fault = null, words = ""] = /^(?:([A-Z_]+):\s+)?(.*)$/.exec(text) ?? [];
      const [edge = "", direction = "", kind = "", ...rest] = words.split(/\s+/);
      if (direction !== "IN" && direction !== "OUT")
        refuse(`"@missing ${text}": the direction is IN or OUT, seen from the subject.`);
      if (fault !== null && !file.text.includes(`'${fault}'`))
        refuse(`"@missing ${text}": the statement has no kind of fault '${fault}'.`);
      return {
        fault,
        edge,
        direction,
        kind,
        ...named(
          rest.join(" "),
          "missing",
          "// @missing NO_ORG: SET_UP_IN IN PARTY_ORG 社区党组织/community organisation",
        ),
      };
    }),
  };
  checkColumns(file, nearMisses, rule, refuse);
  return rule;
}

function parameter(text: string, shownOnly: boolean): ParsedParameter | null {
  const match = /^([\w.]+):\s*(\[?\w+\]?!?\]?)\s*=\s*([^|]+?)\s*(?:\|\s*(.*))?$/.exec(text);
  if (!match) return null;
  const [, key = "", type = "", rest = "", source] = match;
  const numeric = type.startsWith("Int") || type.startsWith("Float");
  const value = numeric ? (/^-?[\d.]+/.exec(rest)?.[0] ?? "") : rest;
  if (value === "") return null;
  const unit = numeric ? rest.slice(value.length).trim() : "";
  return {
    key,
    type: type.startsWith("Int") ? "Int" : type.startsWith("Float") ? "Float" : "Text",
    default: value,
    unit: unit === "" ? null : unit,
    source: source ?? null,
    shownOnly,
  };
}

function checkColumns(
  file: CypherFile,
  nearMisses: CypherFile | null,
  rule: ParsedRule,
  refuse: (problem: string) => never,
): void {
  for (const [column, type] of ruleColumns) {
    if (file.columns.get(column) !== type) {
      refuse(
        `a rule must return the column ${column}. Write: // @column ${column}: ${type} (found: ${file.columns.get(column) ?? "none"})`,
      );
    }
  }
  for (const stem of rule.needs) {
    if (!file.params.has(`cover_${stem}`))
      refuse(`@needs ${stem}, but the statement has no parameter $cover_${stem}. Use it or take it out.`);
  }
  for (const { key, shownOnly } of rule.parameters) {
    if (shownOnly) continue;
    const name = key.replaceAll(".", "_");
    if (!file.params.has(name) && !nearMisses?.params.has(name))
      refuse(`@parameter ${key}, but the statement has no parameter $${name}. Use it or take it out.`);
  }
}
