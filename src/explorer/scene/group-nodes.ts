import type { NeighbourGroupsQuery, PlacesBelowQuery } from "../../generated/explorer.ts";
import type { AreaLevel } from "../../generated/graphql.ts";
import { nodeKindsAmong } from "../../design/kinds.ts";
import { groupEdge } from "./merge.ts";
import { emptyScene, manyAtOnce, type Scene, single, superNode } from "./model.ts";
import type { Grouping, Step } from "./steps.ts";

type FetchedGroup = NeighbourGroupsQuery["neighbourGroups"][number];

/** The rule whose verdicts ring the places of an overview: compounds with a branch. */
export const overviewRule = "G01";

/** A node's neighbours as groups around it. */
export function groupScene(step: Grouping, answer: NeighbourGroupsQuery): Scene {
  const centre = answer.neighbourhood.nodes.find((node) => node.id === step.id);
  if (!centre) return emptyScene;
  const groups = answer.neighbourGroups.map((group) => {
    const key = keyOf(group);
    return superNode(
      {
        id: `group:${step.id}|${step.edge}|${step.direction}|${step.by}|${key}`,
        kind: group.kind,
        name: group.areaName ?? "",
        area: group.area,
      },
      {
        count: group.count,
        verdicts:
          group.withGaps === null
            ? null
            : { met: group.count - group.withGaps, gap: group.withGaps, unknown: 0 },
        opens: opening(step, key, group),
        field: group.field,
      },
    );
  });
  return {
    nodes: [single(centre), ...groups],
    edges: groups.map((group) => groupEdge(group.id, step.id, step.edge, step.direction === "OUT")),
    incomplete: [],
  };
}

function keyOf({ area, kind, field }: FetchedGroup): string {
  return area ?? (field === null ? kind : `${kind}.${field}`);
}

/** A group that is small enough opens into its members, a larger one into smaller groups. */
function opening({ id, edge, direction, by }: Grouping, key: string, group: FetchedGroup): Step {
  const members = { how: "members" as const, id, edge, direction, by, key };
  if (group.count <= manyAtOnce || isAbove(by, key)) return members;
  if (by === "DISTRICT") return { ...members, how: "groups", by: "STREET" };
  if (by === "STREET") return { ...members, how: "groups", by: "COMMUNITY" };
  return by === "COMMUNITY" ? members : { ...members, how: "groups", by: "DISTRICT" };
}

const digits: Readonly<Record<string, number>> = { DISTRICT: 6, STREET: 9, COMMUNITY: 12 };

/** True for the group of those that lie higher than its level, in the city or the district itself. */
export function isAbove(by: Grouping["by"], key: string): boolean {
  const wanted = digits[by];
  return wanted !== undefined && (key.length < wanted || (wanted === 6 && key.endsWith("00")));
}

/** What a grouping's key narrows the neighbours to. */
export function narrowing({ key }: Pick<Grouping, "key">) {
  if (key === "") return { within: null, kinds: null, fields: null };
  if (/^\d+$/.test(key)) return { within: key, kinds: null, fields: null };
  const [kind = "", field] = key.split(".");
  return {
    within: null,
    kinds: nodeKindsAmong([kind]),
    fields: field === undefined ? null : fieldsAmong(field),
  };
}

const fields = [
  "CITY",
  "DISTRICT",
  "STREET",
  "COMMUNITY",
  "GRID",
  "COMPOUND",
  "PROPERTY",
  "ORGAN",
  "INSTITUTION",
  "SOE",
  "TWO_NEW",
  "SCHOOL",
  "HOSPITAL",
  "RESEARCH",
  "PROJECT",
] as const satisfies readonly NonNullable<FetchedGroup["field"]>[];

function fieldsAmong(name: string) {
  return fields.filter((each) => each === name);
}

/** The level of the places below one, by its code. */
export function levelBelowCode(code: string): Exclude<AreaLevel, "CITY"> {
  if (code.length === 6) return code.endsWith("00") ? "DISTRICT" : "STREET";
  return "COMMUNITY";
}

/** A place with those below it, each standing for the subjects of the overview's rule that lie in it. */
export function overviewScene(id: string, answer: PlacesBelowQuery): Scene {
  const centre = answer.neighbourhood.nodes.find((node) => node.id === id);
  if (!centre) return emptyScene;
  const level = levelBelowCode(id);
  const rows = (answer.run?.coverage ?? answer.coverage)?.rows ?? [];
  const places = rows.flatMap(({ area, rates: [rate] }) => {
    if (!area) return [];
    const [met, gap, unknown] = [rate?.met ?? 0, rate?.gap ?? 0, rate?.unknown ?? 0];
    return superNode(
      {
        id: area.id,
        kind: level,
        name: area.name,
        area: area.id,
      },
      {
        count: met + gap + unknown,
        verdicts: rate?.met === null || rate === undefined ? null : { met, gap, unknown },
        opens: level === "COMMUNITY" ? { how: "open", id: area.id } : { how: "places", id: area.id },
        field: null,
      },
    );
  });
  return {
    nodes: [single(centre), ...places],
    edges: places.map((place) => groupEdge(place.id, id, "PART_OF")),
    incomplete: [],
  };
}
