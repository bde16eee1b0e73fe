import type { ChangesOfImportRow } from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import { loggedFact, loggedSources } from "./logged-fact.ts";
import type { StoredFact, StoredNode, StoredRelationship } from "./stored-fact.ts";
import { setSources } from "./write-facts.ts";
import { type Marks, relinkAll, rewriteAll } from "./write-statement-calls.ts";

type Changes = readonly ChangesOfImportRow[];

/** Writes nodes as they were before these changes. @returns how many */
export async function restoreNodes(graph: Rows, changes: Changes, marks: Marks): Promise<number> {
  const nodes = factsOf(changes, "before").filter(isNode);
  await rewriteAll(graph, nodes, marks);
  return nodes.length;
}

/** Writes relationships as they were before these changes; those that the changes brought go. @returns how many were written */
export async function restoreRelationships(graph: Rows, changes: Changes): Promise<number> {
  const before = factsOf(changes, "before").filter(isRelationship);
  await relinkAll(graph, factsOf(changes, "afterwards").filter(isRelationship), before);
  return before.length;
}

/** Says of facts which sources delivered them before these changes. */
export async function restoreSources(graph: Rows, changes: Changes): Promise<void> {
  await setSources(
    graph,
    changes.flatMap(({ kind, before }) =>
      kind === "SOURCES" && before !== null ? [loggedSources(before)] : [],
    ),
  );
}

/** Nodes that these changes brought: id and key. */
export function nodesBrought(changes: Changes): { readonly id: string; readonly factKey: string }[] {
  return factsOf(
    changes.filter(({ before }) => before === null),
    "afterwards",
  ).filter(isNode);
}

function factsOf(changes: Changes, side: "before" | "afterwards"): StoredFact[] {
  return changes.flatMap((change) => {
    const text = change.kind === "SOURCES" ? null : change[side];
    return text === null ? [] : [loggedFact(text)];
  });
}

function isNode(fact: StoredFact): fact is StoredNode {
  return fact.kind === "node";
}

function isRelationship(fact: StoredFact): fact is StoredRelationship {
  return fact.kind === "relationship";
}
