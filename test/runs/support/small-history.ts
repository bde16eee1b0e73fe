import { z } from "zod";
import { inScope, type Scope } from "../../../src/auth/scope.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import type { FolderBuilder } from "../../import/support/folder-builder.ts";
import { allStems, placesOf, world } from "../../import/support/world.ts";

/** A city of its own for histories of a few compounds, judged by two rules: G01 (branch) and G10 (owners' committee). */
export const city = "9821";
export const places = placesOf(city);
export const judgedRules = ["G01", "G10"] as const;

/** What a delivery says of one compound; null: the compound is not in it. */
export interface CompoundWords {
  readonly inSecondCommunity: boolean;
  readonly households: number;
  readonly branch: PeriodWords | null;
  readonly committee: PeriodWords | null;
}

export interface PeriodWords {
  readonly from: string;
  readonly to: string;
}

export interface DeliveryWords {
  readonly compounds: readonly (CompoundWords | null)[];
  /** Whether the source covers committees: without it nobody can tell that there is none. */
  readonly coversCommittees: boolean;
}

export function folderOf({ compounds, coversCommittees }: DeliveryWords, snapshotOn: string): FolderBuilder {
  const present = compounds.flatMap((words, index) => (words === null ? [] : [{ ...words, index }]));
  const area = (words: CompoundWords): string =>
    words.inSecondCommunity ? places.otherCommunity : places.community;
  const files = coversCommittees ? allStems : allStems.filter((stem) => stem !== "committee_compounds");
  return world(city)
    .manifest({ snapshotOn })
    .source({ id: `SRC-${city}`, files, coversAreas: [city], coversFrom: "2020-01-01" })
    .only(
      "compounds",
      ...baseCompounds(),
      ...present.map((words) => ({
        id: compoundId(words.index),
        name: `示例小区${words.index}`,
        community: area(words),
        households: String(words.households),
      })),
    )
    .row(
      "party_orgs",
      ...compounds.map((words, index) => ({
        id: `W${city}-B${index}`,
        name: `示例小区${index}党支部`,
        kind: "党支部",
        field: "小区",
        level: "6",
        area_code: words === null ? places.community : area(words),
      })),
    )
    .row(
      "owners_committees",
      ...compounds.map((_, index) => ({
        id: `W${city}-OC${index}`,
        name: `示例业委会${index}`,
        area_code: places.community,
      })),
    )
    .only(
      "org_places",
      ...present.flatMap(({ index, branch }) =>
        branch === null
          ? []
          : [{ org: `W${city}-B${index}`, target_kind: "小区", target: compoundId(index), ...branch }],
      ),
    )
    .only(
      "committee_compounds",
      ...present.flatMap(({ index, committee }) =>
        committee === null || !coversCommittees
          ? []
          : [{ committee: `W${city}-OC${index}`, compound: compoundId(index), ...committee }],
      ),
    );
}

/** Compounds that other files of the world refer to. */
function baseCompounds() {
  return world(city).rowsOf("compounds");
}

function compoundId(index: number): string {
  return `W${city}-C${index}`;
}

/** All that the two rules look at, as it stands in the graph. */
export interface Knowledge {
  readonly compounds: readonly {
    readonly id: string;
    readonly area: string;
    readonly households: number;
    /** A compound that is gone from a later delivery is abolished on its day. Empty: it is not. */
    readonly abolishedOn: string;
    /** Intervals "from/to". */
    readonly branches: readonly string[];
    readonly committees: readonly string[];
  }[];
  readonly sources: readonly {
    readonly files: readonly string[];
    readonly areas: readonly string[];
    readonly from: string;
  }[];
}

const knowledge = z.object({
  compounds: z.array(
    z.object({
      id: z.string(),
      area: z.string(),
      households: z.number(),
      abolishedOn: z.string(),
      branches: z.array(z.string()),
      committees: z.array(z.string()),
    }),
  ),
  sources: z.array(z.object({ files: z.array(z.string()), areas: z.array(z.string()), from: z.string() })),
});

export async function readKnowledge(graph: Graph): Promise<Knowledge> {
  const compounds = await graph.runText(
    `MATCH (c:Compound) WHERE c.areaCode STARTS WITH $city
     RETURN c.id AS id, c.areaCode AS area, c.households AS households,
       coalesce(toString(c.abolishedOn), '') AS abolishedOn,
       COLLECT { MATCH (c)<-[r:SET_UP_IN]-(:PartyOrg {field: 'COMPOUND'}) RETURN toString(r.from) + '/' + toString(r.to) AS p ORDER BY p } AS branches,
       COLLECT { MATCH (c)<-[r:REPRESENTS]-(:OwnersCommittee) RETURN toString(r.from) + '/' + toString(r.to) AS p ORDER BY p } AS committees
     ORDER BY id`,
    { city },
  );
  const sources = await graph.runText(
    "MATCH (s:Source) RETURN s.files AS files, s.coversAreas AS areas, toString(s.coversFrom) AS from ORDER BY s.id",
  );
  return knowledge.parse({ compounds, sources });
}

export interface Asked {
  readonly exemptHouseholds: number;
  readonly scope: Scope;
  readonly on: string;
}

/** The findings of a rule by subject, told without the rule's statement. */
export function findingsBy(
  rule: (typeof judgedRules)[number],
  { compounds, sources }: Knowledge,
  { exemptHouseholds, scope, on }: Asked,
): ReadonlyMap<string, "GAP" | "UNKNOWN"> {
  const needed =
    rule === "G01"
      ? ["places", "compounds", "party_orgs", "org_places"]
      : ["places", "compounds", "owners_committees", "committee_compounds"];
  const active = (period: string): boolean => {
    const [from = "", to = ""] = period.split("/");
    return from <= on && on < to;
  };
  return new Map(
    compounds
      .filter(({ area, abolishedOn }) => inScope(scope, area) && (abolishedOn === "" || on < abolishedOn))
      .filter(({ households }) => rule === "G01" || households >= exemptHouseholds)
      .flatMap(({ id, area, branches, committees }): (readonly [string, "GAP" | "UNKNOWN"])[] => {
        const covered = needed.every((file) =>
          sources.some(
            ({ files, areas, from }) => files.includes(file) && inScope(areas, area) && from <= on,
          ),
        );
        if (!covered) return [[id, "UNKNOWN"]];
        return (rule === "G01" ? branches : committees).some(active) ? [] : [[id, "GAP"]];
      }),
  );
}
