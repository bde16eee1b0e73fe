import {
  areasOfDiscussedIssues,
  cityNodes,
  idsOfOtherFiles,
  knownNodeFacts,
  knownNodeSums,
  knownRelationshipFacts,
  knownRelationshipSums,
  nodesReferredTo,
  storedNodes,
  storedRelationships,
} from "../generated/cypher.ts";
import type { Rows } from "../graph/graph.ts";
import type { KnownNodes } from "./check-folder.ts";
import { labelModels, type PropertyModel, typeModels } from "./graph-model.ts";
import type { GraphNode } from "./node-index.ts";
import type { StoredNode, StoredRelationship } from "./stored-fact.ts";
import type { Cell } from "./table.ts";

/** A fact that the graph holds: enough to compare it and to find it again. */
export interface KnownFact {
  readonly kind: "node" | "relationship";
  readonly factKey: string;
  readonly factHash: number;
  readonly source: string | null;
  readonly otherSources: readonly string[];
  readonly importId: string;
  readonly endKnown: boolean | null;
  /** Id of the node, of a relationship that of its start. */
  readonly start: string;
  /** Empty for a node. */
  readonly end: string;
  /** Day that stands for an unknown beginning. */
  readonly unknownFrom: string | null;
}

/** Of the facts of one kind, file and source: equal sums mean equal facts. */
export interface FactSum {
  readonly file: string;
  readonly source: string | null;
  readonly facts: number;
  /** How many of them further sources deliver too. */
  readonly shared: number;
  readonly low: number;
  readonly high: number;
}

/** Reading hundreds of thousands of facts takes longer than a question may. */
const patience = { deadlineMs: 600_000, operation: "import" } as const;

/** What the graph holds, in sums. */
export interface KnownSums {
  readonly nodes: readonly FactSum[];
  readonly relationships: readonly FactSum[];
}

export async function knownSums(graph: Rows): Promise<KnownSums> {
  return {
    nodes: await graph.rows(knownNodeSums, {}, patience),
    relationships: await graph.rows(knownRelationshipSums, {}, patience),
  };
}

/** The facts of the files, by stem and then by key. */
export async function knownFactsOf(
  graph: Rows,
  stems: readonly string[],
): Promise<Map<string, Map<string, KnownFact>>> {
  const found = new Map<string, Map<string, KnownFact>>(stems.map((stem) => [stem, new Map()]));
  for (const stem of stems) {
    for (const row of await graph.rows(knownNodeFacts, { file: `${stem}|` }, patience)) {
      const { id, otherSources, ...rest } = row;
      found.get(stem)?.set(row.factKey, {
        ...rest,
        kind: "node",
        start: id,
        end: "",
        otherSources: otherSources ?? [],
        unknownFrom: null,
      });
    }
  }
  if (stems.length > 0) {
    for (const row of await graph.rows(knownRelationshipFacts, { files: stems }, patience)) {
      const stem = row.factKey.slice(0, row.factKey.indexOf("|"));
      found
        .get(stem)
        ?.set(row.factKey, { ...row, kind: "relationship", otherSources: row.otherSources ?? [] });
    }
  }
  return found;
}

/** Facts with all that is stored of them, by key; one that is not in the graph is left out. */
export async function storedFacts(
  graph: Rows,
  facts: readonly KnownFact[],
): Promise<Map<string, StoredNode | StoredRelationship>> {
  const found = new Map<string, StoredNode | StoredRelationship>();
  const nodes = facts.filter(({ kind }) => kind === "node").map(({ start }) => start);
  for (const stored of (await storedNodesOf(graph, nodes)).values()) found.set(stored.factKey, stored);
  const rows = facts
    .filter(({ kind }) => kind === "relationship")
    .map(({ start, end, factKey }) => [start, end, factKey]);
  for (const page of pagesOf(rows)) {
    for (const row of await graph.rows(storedRelationships, { rows: page }, patience)) {
      const text = textOf(row.names, row.texts);
      const model = typeModels.get(row.type);
      found.set(row.factKey, {
        kind: "relationship",
        type: row.type,
        start: row.start,
        end: row.end,
        from: text("from"),
        to: text("to"),
        fromKnown: booleanOf(text("fromKnown")),
        values: (model?.properties ?? []).map((property) => cellOf(property, text(property.name))),
        ...bookkeepingOf(text, row.otherSources),
      });
    }
  }
  return found;
}

/** Nodes with all that is stored of them, by id. */
export async function storedNodesOf(graph: Rows, ids: readonly string[]): Promise<Map<string, StoredNode>> {
  const found = new Map<string, StoredNode>();
  for (const page of pagesOf(ids)) {
    for (const row of await graph.rows(storedNodes, { ids: page }, patience)) {
      const text = textOf(row.names, row.texts);
      const model = labelModels.get(row.label);
      found.set(row.id, {
        kind: "node",
        label: row.label,
        id: row.id,
        areaCode: text("areaCode"),
        name: text("name") ?? "",
        values: (model?.properties ?? []).map((property) => cellOf(property, text(property.name))),
        ...bookkeepingOf(text, row.otherSources),
      });
    }
  }
  return found;
}

/** What the checks of a folder ask the graph. */
export function knownNodesOf(graph: Rows): KnownNodes {
  return {
    async nodes(ids) {
      const found: GraphNode[] = [];
      for (const page of pagesOf(ids)) {
        for (const row of await graph.rows(nodesReferredTo, { ids: page }, patience)) {
          found.push({
            id: row.id,
            stem: row.file,
            areaCode: row.areaCode ?? "",
            level: row.level,
            field: row.field,
            orgType: row.orgType,
          });
        }
      }
      return found;
    },
    async takenIds(ids) {
      const taken = new Map<string, string>();
      for (const page of pagesOf(ids, 20_000)) {
        for (const { id, file } of await graph.rows(idsOfOtherFiles, { rows: page }, patience))
          taken.set(id, file);
      }
      return taken;
    },
    async discussions(issues) {
      const found: [string, string][] = [];
      for (const page of pagesOf(issues)) {
        for (const { id, areaCode } of await graph.rows(areasOfDiscussedIssues, { ids: page }, patience))
          found.push([id, areaCode]);
      }
      return found;
    },
    async cities() {
      const rows = await graph.rows(cityNodes, {}, patience);
      return rows.map(({ id, areaCode }) => ({
        id,
        areaCode,
        stem: "places",
        level: "CITY",
        field: null,
        orgType: null,
      }));
    },
  };
}

export function* pagesOf<T>(items: Iterable<T>, size = 5_000): Generator<T[]> {
  let page: T[] = [];
  for (const item of items) {
    page.push(item);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

type TextOf = (name: string) => string | null;

function textOf(names: readonly string[], texts: readonly string[]): TextOf {
  const found = new Map(names.map((name, index) => [name, texts[index] ?? null]));
  return (name) => found.get(name) ?? null;
}

function bookkeepingOf(text: TextOf, otherSources: readonly string[] | null) {
  return {
    factKey: text("factKey") ?? "",
    factHash: Number(text("factHash") ?? 0),
    source: text("source"),
    otherSources: otherSources ?? [],
    importId: text("importId") ?? "",
    endKnown: booleanOf(text("endKnown")),
  };
}

function booleanOf(text: string | null): boolean | null {
  return text === null ? null : text === "true";
}

function cellOf({ type }: PropertyModel, text: string | null): Cell {
  if (text === null) return null;
  if (type === "Int" || type === "Float") return Number(text);
  return type === "Boolean" ? text === "true" : text;
}
