import { whatHangsOnNodes } from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import { exchangeFormat } from "./exchange-format.ts";
import type { FactsOfFile } from "./facts.ts";
import type { Farewell } from "./gone.ts";
import { labelModels } from "./graph-model.ts";
import { type KnownFact, pagesOf } from "./known-facts.ts";
import type { Problems } from "./problems.ts";
import type { StoredNode } from "./stored-fact.ts";

/**
 * Keeps nodes that are to be swept although facts hang on them, ended ones and those of other sources included, and
 * notes each (`STILL_USED`). Facts that are swept themselves do not count.
 */
export async function keepWhatIsUsed(
  graph: Rows,
  farewells: readonly Farewell[],
  dropped: readonly KnownFact[],
  facts: () => Iterable<FactsOfFile>,
  problems: Problems,
): Promise<Farewell[]> {
  const nodes = new Map<string, { node: StoredNode; farewell: Farewell }>();
  for (const farewell of farewells) {
    if (farewell.kind !== "swept") continue;
    for (const { before } of farewell.facts)
      if (before.kind === "node") nodes.set(before.id, { node: before, farewell });
  }
  if (nodes.size === 0) return [...farewells];
  const used = referredTo(facts(), nodes);
  const hanging: { id: string; factKeys: readonly string[]; inhabitants: readonly string[] }[] = [];
  for (const ids of pagesOf([...nodes.keys()], 1_000))
    hanging.push(...(await graph.rows(whatHangsOnNodes, { ids })));
  const leaving = new Set([
    ...farewells.filter(({ kind }) => kind === "swept").flatMap(keysOf),
    ...dropped.map(({ factKey }) => factKey),
  ]);
  for (let again = true; again; ) {
    again = false;
    for (const { id, factKeys, inhabitants } of hanging) {
      const entry = nodes.get(id);
      if (entry === undefined) continue;
      const stays =
        used.has(id) ||
        factKeys.some((key) => !leaving.has(key)) ||
        inhabitants.some((each) => !nodes.has(each));
      if (!stays) continue;
      nodes.delete(id);
      for (const key of keysOf(entry.farewell)) leaving.delete(key);
      note(problems, entry.node, entry.farewell.file);
      again = true;
    }
  }
  return farewells.filter(
    ({ kind, facts: of }) =>
      kind !== "swept" || of.every(({ before }) => before.kind !== "node" || nodes.has(before.id)),
  );
}

function keysOf({ facts }: Farewell): string[] {
  return facts.map(({ before }) => before.factKey);
}

/** Those of the nodes that rows of the folder speak of. */
function referredTo(facts: Iterable<FactsOfFile>, nodes: ReadonlyMap<string, unknown>): Set<string> {
  const used = new Set<string>();
  const mention = (id: string | null): void => {
    if (id !== null && nodes.has(id)) used.add(id);
  };
  for (const { nodes: made, relationships } of facts) {
    for (const { start, end } of relationships) {
      mention(start);
      mention(end);
    }
    for (const node of made) {
      mention(node.areaCode);
      const owner =
        labelModels.get(node.label)?.properties.findIndex(({ name }) => name === "ownerUnit") ?? -1;
      if (owner >= 0) mention(node.values[owner] === null ? null : String(node.values[owner]));
    }
  }
  return used;
}

function note(problems: Problems, node: StoredNode, stem: string): void {
  const file = exchangeFormat.byStem.get(stem)?.file ?? stem;
  const expected =
    "no facts that hang on a thing whose row is gone; it stays. Write the day of its end, or send what hangs on it";
  problems.add({ file, line: 0 }, "STILL_USED", expected, node.id);
}
