import { beforeAll, describe, expect, test } from "vitest";
import { injectAnomalies } from "../../seed/anomalies/inject.ts";
import type { Anomaly } from "../../seed/anomalies/anomaly.ts";
import { buildDelivery, buildRosters } from "../../seed/generate.ts";
import { createRandom } from "../../seed/random.ts";
import { isActive } from "../../seed/roster-figures.ts";
import { emptyRosters, type Rosters, rosterTables } from "../../seed/rosters.ts";

const seed = 20211231;
let clean: Rosters = emptyRosters();
let faulty: Rosters = emptyRosters();
let anomalies: readonly Anomaly[] = [];
beforeAll(() => {
  clean = buildRosters("heze", seed);
  const delivery = buildDelivery("heze-anomaly", seed);
  faulty = delivery.rosters;
  anomalies = delivery.anomalies ?? [];
});

const of = (rule: string) => anomalies.filter((anomaly) => anomaly.rule === rule);
const ofKind = (rule: string, kind: string) =>
  of(rule).filter((anomaly) => anomaly.kinds?.includes(kind) === true);
const headline = (rule: string) => of(rule).reduce((sum, anomaly) => sum + (anomaly.headline ?? 0), 0);

describe("the list of faults", () => {
  test.each([
    ["G02", 3],
    ["G05", 11],
    ["G07", 6],
    ["G13", 20],
    ["G14", 12],
    ["G15", 4],
    ["G16", 20],
    ["G17", 2],
    ["G18", 6],
    ["G19", 2],
    ["G20", 1],
    ["G21", 15],
    ["G26", 17],
    ["G27", 7],
    ["G28", 31],
    ["G29", 23],
    ["G30", 37],
    ["G31", 11],
    ["G32", 3],
    ["G33", 5],
    ["G34", 14],
    ["G35", 7],
    ["G36", 73],
    ["G37", 4],
    ["G38", 47],
    ["G39", 3],
    ["G40", 22],
  ])("names %s for %i subjects", (rule, count) => {
    expect(of(rule)).toHaveLength(count);
  });

  test.each([
    ["G22", 420],
    ["G23", 260],
    ["G24", 75],
    ["G25", 900],
    ["G28", 140],
    ["G30", 37],
    ["G36", 73],
  ])("adds up for %s to %i members or faults", (rule, sum) => {
    expect(headline(rule)).toBe(sum);
  });

  test.each([
    ["G07", { NOT_COVERED: 4, CROSSES: 2 }],
    ["G13", { EXPIRED: 9, SEATS: 5, FILED_LATE: 6 }],
    ["G15", { EMPLOYED: 3, NOT_RESIDENT: 1 }],
    ["G26", { BELOW_MIN: 5, OVER_MAX: 3, NO_COMMITTEE: 8, JOINT_TOO_MANY: 1 }],
    ["G29", { MISSING: 20, WRONG_COMMUNITY: 3 }],
    ["G30", { A_ORG: 3, A_MEMBER: 12, B_LEVEL: 2, C_SAME: 18, D_SUBORDINATE: 2 }],
    ["G31", { POSTS: 6, ARTICULATION: 2, SELF: 3 }],
    ["G32", { WEIGHT: 2, STILL_SERVING: 1 }],
    ["G35", { MISSING: 2, UNUSED: 5 }],
    ["G36", { NO_GRADE: 9, OUT_OF_BAND: 4, UNTRAINED: 60 }],
    ["G37", { SOE_RATE: 1, PARTY_YEARS: 3 }],
    ["G38", { EXPIRED: 27, VACANT: 14, NOT_FULL: 6 }],
    ["G39", { NO_UNIT_REPORT: 1, NO_SECRETARY_REPORT: 1, NO_DOCUMENT: 1 }],
    ["G40", { CYCLE: 2, ORPHAN: 4, NO_RELATION: 5, USCC_DUPLICATE: 2, USCC_INVALID: 3, OVERLAP: 6 }],
  ])("parts %s into its kinds", (rule, kinds) => {
    const counts = Object.fromEntries(
      Object.keys(kinds).map((kind) => [kind, ofKind(rule, kind).length] as const),
    );
    expect(counts).toEqual(kinds);
    expect(of(rule)).toHaveLength(Object.values(kinds).reduce((sum, count) => sum + count, 0));
  });

  test("names no other rule, no subject of a rule twice and nothing unwanted", () => {
    expect(new Set(anomalies.map((anomaly) => anomaly.rule)).size).toBe(31);
    const identities = anomalies.map((anomaly) => `${anomaly.rule} ${anomaly.subjects.join(" ")}`);
    expect(new Set(identities).size).toBe(anomalies.length);
    expect(
      anomalies.filter((anomaly) => anomaly.subjects.length !== 1 || anomaly.collateral === true),
    ).toEqual([]);
  });

  test("names only what is in the rosters", () => {
    const ids = new Set([
      ...faulty.places.map((place) => place.code),
      ...rosterTables.flatMap((table) => faulty[table].flatMap((row) => ("id" in row ? [row.id] : []))),
    ]);
    expect(anomalies.flatMap((anomaly) => anomaly.subjects).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the rosters with faults", () => {
  test("are the same for the same streams of draws, list and all, and others for other streams", () => {
    const [first, second] = [structuredClone(clean), structuredClone(clean)];
    const random = (stream: string) => createRandom(seed + 1, stream);
    const lists = [injectAnomalies(first, random), injectAnomalies(second, random)];
    expect(lists[1]).toEqual(lists[0]);
    for (const table of rosterTables)
      expect(JSON.stringify(second[table])).toBe(JSON.stringify(first[table]));
    const grids = lists[0]?.filter((anomaly) => anomaly.rule === "G05");
    expect(grids).toHaveLength(11);
    expect(grids).not.toEqual(of("G05"));
  });

  test("alter as many rows of each kind as the faults say, and no row of any other kind", () => {
    const altered = Object.fromEntries(
      rosterTables.flatMap((table) => {
        const [lost, added] = difference(table);
        return lost + added === 0 ? [] : [[table, [lost, added]]];
      }),
    );
    // Rows of the clean city that are gone, and rows that have come: an altered row counts in both.
    expect(altered).toMatchObject({
      gridCompounds: [gridsOfUncovered(), gridsOfUncovered() + 2],
      partyOrgs: [27, 27],
      orgPlaces: [0, 4],
      workUnits: [5, 5],
      unitCheckIns: [23, 23],
      // 420 ended, 260 moved, 75 added, 900 at rest.
      checkIns: [1_580, 1_655],
      // One passed on, two moved onto another point, those of the county; each ends and another begins.
      liaisonLinks: [3 + pointsOfEmptied(), 6 + 2 * pointsOfEmptied()],
      visits: [18, 18],
      // Three ended, two taken over by another.
      instructors: [5, 7],
      serviceContracts: [6, 7],
      ownersCommittees: [20, 20],
      committeeCompounds: [9, 9],
      creditRatings: [2, 2],
      serviceCentres: [14, 14],
      centreAreas: [5, 5],
      streetPowers: [7, 7],
      keyProjects: [7, 7],
      dutyReports: [2, 0],
      workerTrainings: [60, 60],
    });
    expect(Object.keys(altered).sort().join(" ")).toBe(
      "breakthroughProjects centreAreas checkIns committeeCompounds consultationParties " +
        "consultations creditRatings dutyReports employments gridCompounds instructors " +
        "issues keyProjects liaisonLinks memberships orgPlaces ownersCommittees partyOrgs " +
        "people posts residences serviceCentres serviceContracts streetPowers " +
        "subordinations unitCheckIns visits workUnits workerTrainings",
    );
  });

  test("leave every period with a first day before its last", () => {
    const reversed = rosterTables.flatMap((table) =>
      faulty[table].filter(
        (row) => "from" in row && "to" in row && row.to !== undefined && (row.from ?? "") >= row.to,
      ),
    );
    expect(reversed).toEqual([]);
  });

  test("break the published figures that the faults are meant to break", () => {
    const active = {
      checkIns: faulty.checkIns.filter(isActive),
      links: faulty.liaisonLinks.filter(isActive),
    };
    expect(active.checkIns).toHaveLength(31_575);
    expect(new Set(active.checkIns.map((row) => row.person)).size).toBe(31_500);
    expect(active.links).toHaveLength(44);
    expect(new Set(active.links.map((link) => link.org)).size).toBe(42);
    expect(faulty.unitCheckIns.filter(isActive)).toHaveLength(660);
    expect(faulty.streetPowers.filter(isActive)).toHaveLength(168);
    expect(faulty.creditRatings.filter((rating) => rating.redWeight === 0.3)).toHaveLength(238);
    const instructed = faulty.instructors.filter((row) => row.kind === "COMPOUND" && isActive(row));
    expect(new Set(instructed.map((row) => row.target)).size).toBe(23);
  });
});

/** How many rows of the clean city are gone and how many have come. */
function difference(table: keyof Rosters): [gone: number, come: number] {
  const before = new Set(clean[table].map((row) => JSON.stringify(row)));
  const after = new Set(faulty[table].map((row) => JSON.stringify(row)));
  return [
    [...before].filter((row) => !after.has(row)).length,
    [...after].filter((row) => !before.has(row)).length,
  ];
}

function gridsOfUncovered(): number {
  const uncovered = new Set(ofKind("G07", "NOT_COVERED").flatMap((anomaly) => anomaly.subjects));
  return clean.gridCompounds.filter((row) => uncovered.has(row.compound) && isActive(row)).length;
}

/** Links of the clean city into the county that lost its contact points. */
function pointsOfEmptied(): number {
  const [county = ""] = of("G20").flatMap((anomaly) => anomaly.subjects);
  const areas = new Map(clean.partyOrgs.map((org) => [org.id, org.areaCode]));
  return clean.liaisonLinks.filter((link) => areas.get(link.org)?.startsWith(county) === true).length;
}
