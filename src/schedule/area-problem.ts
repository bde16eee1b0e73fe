import { dataSetState, placesKnown } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import type { ReportJob } from "./timetable.ts";

/** Why a job has nothing to report on, for a person; null when all its areas are loaded. */
export async function areaProblem(graph: Graph, job: ReportJob): Promise<string | null> {
  if (job.areas.length === 0) {
    const loaded = await graph.rows(dataSetState, {});
    return loaded.length > 0 ? null : "nothing is loaded yet; import a folder first / 库中没有数据，请先导入";
  }
  const known = new Set((await graph.rows(placesKnown, { ids: job.areas.map(placeId) })).map(({ id }) => id));
  const unknown = job.areas.filter((area) => !known.has(placeId(area)));
  if (unknown.length === 0) return null;
  return `areas: ${unknown.join(", ")} is no area of what is loaded; correct it in the timetable / 没有区划 ${unknown.join("、")}`;
}

/** `3717` is a whole city, whose own code is `371700`. */
function placeId(area: string): string {
  return area.length === 4 ? `${area}00` : area;
}
