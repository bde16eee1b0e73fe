import { dataSetState, placesKnown } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import type { ReportJob } from "./timetable.ts";

/** A job, and why it has nothing to report on, for a person; null when all its areas are loaded. */
export interface AreaProblem {
  readonly job: string;
  readonly problem: string | null;
}

/** What is wrong with the areas of each of these jobs. */
export async function areaProblems(graph: Graph, jobs: readonly ReportJob[]): Promise<AreaProblem[]> {
  const ids = [...new Set(jobs.flatMap(({ areas }) => areas.map(placeId)))];
  const known = new Set((ids.length === 0 ? [] : await graph.rows(placesKnown, { ids })).map(({ id }) => id));
  const anyForAll = jobs.some(({ areas }) => areas.length === 0);
  const loaded = anyForAll ? await graph.rows(dataSetState, {}) : [];
  return jobs.map(({ name, areas }) => {
    if (areas.length === 0) return { job: name, problem: loaded.length > 0 ? null : nothingLoaded };
    const unknown = areas.filter((area) => !known.has(placeId(area)));
    return { job: name, problem: unknown.length === 0 ? null : unknownAreas(unknown) };
  });
}

/** The same of one job. */
export async function areaProblem(graph: Graph, job: ReportJob): Promise<string | null> {
  const [found] = await areaProblems(graph, [job]);
  return found?.problem ?? null;
}

const nothingLoaded = "nothing is loaded yet; import a folder first / 库中没有数据，请先导入";

function unknownAreas(unknown: readonly string[]): string {
  return `areas: ${unknown.join(", ")} is no area of what is loaded; correct it in the timetable / 没有区划 ${unknown.join("、")}`;
}

/** `3717` is a whole city, whose own code is `371700`. */
function placeId(area: string): string {
  return area.length === 4 ? `${area}00` : area;
}
