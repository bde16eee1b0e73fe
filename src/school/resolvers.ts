import type { Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import { pairs } from "../nodes/pairs.ts";
import { countCandidates } from "./candidates.ts";
import { loadMeasures, loadProgress } from "./load.ts";

export const schoolResolvers: Resolvers = {
  City: {
    schoolMeasures: (city, _args, context, info) => loadMeasures("ALL", city.id, city.on, context, info),
  },
  WorkUnit: {
    measures: (unit, _args, context) => loadProgress(unit.id, unit.on, context),
    candidates: (unit, _args, context) =>
      unit.orgType === "SCHOOL" ? countCandidates("SCHOOL", unit.id, unit.on, context) : null,
  },
  SchoolMeasure: {
    byStatus: ({ statuses, statusSchools }) =>
      pairs(statuses, statusSchools).map(([status, schools]) => ({ status, schools })),
  },
  SchoolMeasureProgress: {
    measure: (progress, _args, context, info) =>
      requireNode("Measure", progress.measureId, progress.measureName, progress.on, context, info),
  },
};
