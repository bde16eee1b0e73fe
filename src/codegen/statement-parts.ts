import type { PartCondition, StatementPart } from "../graph/statement.ts";
import type { SourceLine } from "./cypher-header.ts";

export interface SourcePart extends StatementPart {
  /** Where each line of `text` stands: in the file itself or in a fragment that it includes. */
  readonly origin: readonly SourceLine[];
}

export type WrittenLine = SourceLine & { readonly text: string };

/**
 * Takes a statement apart at its lines `// @when …`, `// @otherwise` and `// @end`, which may stand inside each other.
 * A condition looks at one parameter: `with has branch station` (a list that holds any of them), `text given` (not
 * null), `order is NAME AREA` (one of them), each also with `not` before it.
 * @throws Error a line that cannot be read, or one without its `// @end`
 */
export function statementParts(written: readonly WrittenLine[]): SourcePart[] {
  const parts: SourcePart[] = [];
  const open: PartCondition[] = [];
  let lines: WrittenLine[] = [];
  const close = (): void => {
    if (lines.length > 0) {
      parts.push({ when: [...open], text: lines.map(({ text }) => text).join("\n"), origin: lines });
    }
    lines = [];
  };
  for (const whole of written) {
    const line = whole.text.trim();
    const [, word = "", rest = ""] = /^\/\/ @(when|otherwise|end)\b\s*(.*)$/.exec(line) ?? [];
    if (word === "") {
      if (line !== "" && !line.startsWith("//")) lines.push(whole);
      continue;
    }
    close();
    if (word === "when") {
      open.push(condition(rest));
      continue;
    }
    const last = open.pop();
    if (!last) throw new Error(`"${line}" has no "// @when" before it.`);
    if (word === "otherwise") open.push({ ...last, not: !last.not });
  }
  close();
  if (open.length > 0) throw new Error(`"// @when" of ${open[0]?.param} has no "// @end".`);
  return parts;
}

function condition(text: string): PartCondition {
  const [, negated, param = "", test = "", values = ""] =
    /^(not )?(\w+) (has|given|is)((?: \w+)*)$/.exec(text) ?? [];
  if ((test !== "has" && test !== "given" && test !== "is") || (test === "given") !== (values === "")) {
    throw new Error(
      `"// @when ${text}" cannot be read. Write it as: // @when with has branch station, // @when text given, // @when order is NAME`,
    );
  }
  return { param, test, values: values.trim().split(" ").filter(Boolean), not: negated !== undefined };
}
