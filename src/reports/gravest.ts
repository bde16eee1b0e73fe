import { sceneOf } from "../gaps/gap-scene.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { RunModel } from "../runs/model.ts";
import type { RequestContext } from "../server/context.ts";
import type { ReportSummary } from "./report-model.ts";
import type { SeenFindings } from "./seen-findings.ts";

/** The gravest finding with the piece of the graph around it; null where there is none. */
export async function gravestOf(
  seen: SeenFindings,
  run: RunModel,
  context: RequestContext,
): Promise<ReportSummary["gravest"]> {
  const { gravest } = seen;
  const rule = gapRules.find((each) => each.id === gravest?.finding.rule);
  if (!gravest?.row || !rule) return null;
  const scene = await sceneOf({ rule, row: gravest.row, on: run.on, stored: true }, context);
  const edges = scene.edges.filter(({ kind }) => !privateEdges.has(kind));
  const shown = new Set([gravest.finding.subject.id, ...edges.flatMap(({ from, to }) => [from, to])]);
  return {
    finding: gravest.finding,
    scene: {
      nodes: scene.nodes
        .filter(({ id }) => shown.has(id))
        .map(({ id, kind, name }) => ({ id, kind, name, missing: id.startsWith("missing:") })),
      edges: edges.map(({ from, to, kind, label, missing }) => ({ from, to, kind, label, missing })),
      complete: scene.complete,
    },
  };
}

/** Where somebody lives, works or belongs is no matter of a report: people are drawn by their posts alone. */
const privateEdges: ReadonlySet<string> = new Set([
  "RESIDES_IN",
  "WORKS_FOR",
  "BELONGS_TO",
  "PARTICIPATES_IN",
  "CHECKED_IN_TO",
]);
