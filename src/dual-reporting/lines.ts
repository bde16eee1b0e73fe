import { visibleNode } from "../gaps/evidence.ts";
import { leadershipLines, type LinesOfSubjectsRow, linesOfSubjects } from "../generated/cypher.ts";
import type { EdgeKind, SubordinationKind } from "../generated/graphql.ts";
import { type NodeModel, namedNode } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import type { DualReportingModel } from "./list.ts";

export interface ReportingLineModel {
  readonly via: EdgeKind;
  readonly kind: SubordinationKind | null;
  /** From the subject up; the last is where the line ends. */
  readonly hops: readonly NodeModel[];
}

/** The lines of a subject that its class is about. */
export async function linesOf(
  entry: DualReportingModel,
  context: RequestContext,
): Promise<ReportingLineModel[]> {
  const { on } = entry;
  const begins = await context.batches.many(
    `linesOfSubjects ${on}`,
    entry.subject.id,
    (keys) => context.graph.rows(linesOfSubjects, { keys, on }),
    (row) => row.key,
  );
  return Promise.all(
    begins.filter((begin) => concerns(entry, begin)).map((begin) => wholeLine(begin, on, context)),
  );
}

/** The first organisation, going up the first line, that every other line passes too; null when there is none. */
export function meetingPointOf(lines: readonly ReportingLineModel[]): NodeModel | null {
  const [first, ...others] = lines;
  if (!first || others.length === 0) return null;
  const meets = (node: NodeModel): boolean =>
    node.kind === "PARTY_ORG" && others.every((line) => line.hops.some((hop) => hop.id === node.id));
  return first.hops.slice(1).find(meets) ?? null;
}

function concerns({ class: name }: DualReportingModel, { via, kind }: LinesOfSubjectsRow): boolean {
  if (name === "CONFLICTING" || name === "CIRCULAR" || name === "ORPHANED") return kind === "LEADERSHIP";
  if (name === "CROSS_APPOINTMENT") return via === "HOLDS_POST";
  return true;
}

async function wholeLine(
  begin: LinesOfSubjectsRow,
  on: string,
  context: RequestContext,
): Promise<ReportingLineModel> {
  const start = await Promise.all(begin.start.map((id) => visibleNode(id, on, context)));
  const upper = begin.upper === null ? [] : await lineUp(begin.upper, on, context);
  return { via: begin.via, kind: begin.kind, hops: [...start.filter((node) => node !== null), ...upper] };
}

async function lineUp(orgId: string, on: string, context: RequestContext): Promise<NodeModel[]> {
  const rows = await context.batches.many(
    `leadershipLines ${on}`,
    orgId,
    (keys) => context.graph.rows(leadershipLines, { keys, on, scope: context.viewer.scope, with: [] }),
    (row) => row.key,
  );
  return rows.map((row) => namedNode(row.id, ["PartyOrg"], row.name, on));
}
