import type { GraphQLResolveInfo } from "graphql";
import { prefixOf } from "../auth/scope.ts";
import { type AreaCountsRow, areaCounts } from "../generated/cypher.ts";
import type { PostClass } from "../generated/graphql.ts";
import { personCount, type PersonCountModel } from "../nodes/person-count.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import type { AreaModel } from "./model.ts";

export interface AreaCountsModel
  extends Omit<AreaCountsRow, "key" | "communityWorkers" | "grades" | "postClasses" | "residents"> {
  readonly communityWorkers: PersonCountModel;
  readonly workersByGrade: readonly { readonly grade: number | null; readonly workers: PersonCountModel }[];
  readonly workersByPostClass: readonly {
    readonly postClass: PostClass | null;
    readonly workers: PersonCountModel;
  }[];
  /** Null where no residents are known. */
  readonly workersPer10k: number | null;
}

/** The counts of a place on its day, cut to the viewer's scope; only those selected are counted. */
export async function loadCounts(
  area: AreaModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AreaCountsModel> {
  const wanted = [...selectedFields(info)].sort();
  const row = await context.batches.one(
    `areaCounts ${area.on} ${wanted.join()}`,
    area.id,
    (keys) =>
      context.graph.rows(areaCounts, {
        keys,
        prefixes: keys.map(prefixOf),
        on: area.on,
        scope: context.viewer.scope,
        with: wanted,
      }),
    (each) => each.key,
  );
  if (!row) throw new Error(`areaCounts has no row for ${area.id}; every key asked for must have one.`);
  const { key: _key, grades, postClasses, residents, communityWorkers, ...counts } = row;
  return {
    ...counts,
    communityWorkers: personCount(communityWorkers),
    workersByGrade: pyramid(grades),
    workersByPostClass: byPostClass(postClasses),
    workersPer10k: residents === 0 ? null : (communityWorkers * 10_000) / residents,
  };
}

/** Workers by grade, 1 to 18; those without a grade (0 in the rows) stand under null, last. */
function pyramid(grades: readonly number[]): AreaCountsModel["workersByGrade"] {
  const counts = new Map<number, number>();
  for (const grade of grades) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a || Infinity) - (b || Infinity))
    .map(([grade, workers]) => ({ grade: grade || null, workers: personCount(workers) }));
}

const postClassOrder: readonly (PostClass | null)[] = ["CHIEF", "DEPUTY", "GENERAL", null];

/** Workers by post class, chief posts first; those without a class stand under null, last. */
function byPostClass(classes: readonly (PostClass | null)[]): AreaCountsModel["workersByPostClass"] {
  return postClassOrder
    .map((postClass) => ({ postClass, number: classes.filter((each) => each === postClass).length }))
    .filter(({ number }) => number > 0)
    .map(({ postClass, number }) => ({ postClass, workers: personCount(number) }));
}
