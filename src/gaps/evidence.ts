import { nodeLabels } from "../generated/cypher.ts";
import { type NodeModel, namedNode } from "../nodes/model.ts";
import type { PersonCountModel } from "../nodes/person-count.ts";
import { shownCounts } from "../nodes/shown-counts.ts";
import type { RequestContext } from "../server/context.ts";
import { type GapModel, gapId, loadGap } from "./gap.ts";
import type { EvidenceDefinition } from "./rule.ts";

export interface EvidenceModel {
  readonly key: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly value: string | null;
  /** Null where the fact is no node, or one that may not be seen. */
  readonly node: NodeModel | null;
}

/** The facts a verdict rests on, in the order of the card; a list of nodes has one entry a node. */
export async function evidenceOf(gap: GapModel, context: RequestContext): Promise<EvidenceModel[]> {
  const judged = gap.stored ? await loadGap(gapId(gap.rule, gap.row.subjectId), gap.on, context) : gap;
  const columns = new Map<string, unknown>(Object.entries(judged?.row ?? {}));
  const persons = personsIn(gap.rule.evidence, columns);
  const entries = await Promise.all(
    gap.rule.evidence.map((definition) =>
      entriesOf(definition, columns.get(definition.key) ?? null, persons, gap.on, context),
    ),
  );
  return entries.flat();
}

/** The numbers of persons in a row of evidence as they may be shown side by side, by column. */
export function personsIn(
  evidence: readonly EvidenceDefinition[],
  columns: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, PersonCountModel> {
  return shownCounts(
    new Map(
      evidence.flatMap(({ key, type }) => {
        const value = columns.get(key);
        return type === "PersonCount" && typeof value === "number" ? [[key, value] as const] : [];
      }),
    ),
  );
}

async function entriesOf(
  definition: EvidenceDefinition,
  value: unknown,
  persons: ReadonlyMap<string, PersonCountModel>,
  on: string,
  context: RequestContext,
): Promise<EvidenceModel[]> {
  const { key, nameZh, nameEn, type } = definition;
  const entry = (shown: string | null, node: NodeModel | null = null): EvidenceModel => ({
    key,
    nameZh,
    nameEn,
    value: shown,
    node,
  });
  if (value === null) return [entry(null)];
  switch (type) {
    case "PersonCount":
      return [entry(persons.get(key)?.text ?? null)];
    case "Float":
      return [entry(String(Math.round(Number(value) * 1000) / 1000))];
    case "Bool":
      return [entry(value === true ? "是 yes" : "否 no")];
    case "[Text]":
      return [entry(Array.isArray(value) ? value.map(textOf).join(", ") : textOf(value))];
    case "Ref":
    case "[Ref]": {
      const ids = Array.isArray(value) ? value.map(textOf) : [textOf(value)];
      const nodes = await Promise.all(ids.map((id) => visibleNode(id, on, context)));
      const seen = nodes.filter((node) => node !== null);
      return seen.length === 0 ? [entry(null)] : seen.map((node) => entry(node.name, node));
    }
    default:
      return [entry(textOf(value))];
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The node with this id by its name, or null when it is out of scope. */
export async function visibleNode(
  id: string,
  on: string,
  context: RequestContext,
): Promise<NodeModel | null> {
  const row = await context.batches.one(
    "nodeLabels of any day",
    id,
    (ids) => context.graph.rows(nodeLabels, { ids, on: null, scope: context.viewer.scope }),
    (each) => each.id,
  );
  return row && namedNode(row.id, row.labels, row.name, on);
}
