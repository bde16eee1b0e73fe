import type { GapRuleDefinition } from "../gaps/rule.ts";

/** What leaves the graph: labels of nodes, types of relationships. */
export interface Removal {
  readonly labels: readonly string[];
  readonly types: readonly string[];
}

/**
 * Whether a rule could judge otherwise without what is removed. A statement sees a node in two ways only: through a
 * relationship of a type that it names, or by a pattern of that node alone, with its label. So a rule that names none
 * of the removed types, and none of the labels by itself, gives the same verdicts; one that follows relationships
 * whatever their type may always change.
 */
export function mayChange(rule: GapRuleDefinition, { labels, types }: Removal): boolean {
  const text = rule.verdicts.text;
  if (anyRelationship.test(text)) return true;
  const words = new Set(text.match(/\w+/g));
  return types.some((type) => words.has(type)) || labels.some((label) => labelsAlone(text).has(label));
}

/** `-[r]-`, `-[]->`, `--`, `-->`: a relationship without a type; and nodes sought by the label that all of them carry. */
const anyRelationship = /-\[\s*\w*\s*(\{[^}]*\})?\s*\]-|-->|<--|\)--\(|:Entity\b/;

/** Labels of the node patterns that no relationship touches: `MATCH (c:Compound)`. */
function labelsAlone(text: string): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const match of text.matchAll(/\(\s*\w*\s*:([\w|&!]+)/g)) {
    const before = text.slice(0, match.index).trimEnd();
    const after = text.slice(endOfBrackets(text, match.index)).trimStart();
    const touched = /-$|->$/.test(before) || /^(-|<-)/.test(after);
    if (!touched) for (const label of match[1]?.match(/\w+/g) ?? []) alone.add(label);
  }
  return alone;
}

/** Where the bracket that opens at `from` has been closed. */
function endOfBrackets(text: string, from: number): number {
  let open = 0;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "(") open += 1;
    if (text[index] === ")") open -= 1;
    if (open === 0) return index + 1;
  }
  return text.length;
}
