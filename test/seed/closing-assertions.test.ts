import { beforeAll, describe, expect, test } from "vitest";
import { buildCity } from "../../seed/build-city.ts";
import { assertClosing } from "../../seed/closing-assertions.ts";
import { buildRosters } from "../../seed/generate.ts";
import { hezeQuota } from "../../seed/heze-quota.ts";
import { provinceCities } from "../../seed/province.ts";
import { countFigures } from "../../seed/roster-figures.ts";
import { emptyRosters, type Rosters, rosterTables } from "../../seed/rosters.ts";
import { scaledQuota } from "../../seed/scaled-quota.ts";
import { tinyQuota } from "../../seed/tiny-quota.ts";

/** A copy whose tables can be altered without the test after it seeing it; the rows are shared. */
function copyOf(rosters: Rosters): Rosters {
  return { ...emptyRosters(), ...rosters };
}

describe("the whole city", () => {
  let heze: Rosters;
  beforeAll(() => {
    heze = buildRosters("heze", 20211231);
  });

  test("meets every published figure, whatever the seed", () => {
    expect(() => assertClosing(heze, hezeQuota(), { published: true })).not.toThrow();
    expect(() => buildRosters("heze", 1)).not.toThrow();
  });

  test("has about 80,000 things and people", () => {
    const figures = countFigures(heze);
    expect(heze.people.length).toBeGreaterThan(54_000);
    expect(heze.people.length).toBeLessThan(58_000);
    expect(figures.get("party_orgs")).toBe(4_181);
  });

  test("one instructor short is refused by name, with what was expected and what came", () => {
    const altered = copyOf(heze);
    altered.instructors = heze.instructors.filter(
      (row, index) =>
        row.kind !== "PROPERTY" || index !== heze.instructors.findIndex((one) => one.kind === "PROPERTY"),
    );
    expect(() => assertClosing(altered, hezeQuota(), { published: true })).toThrow(
      /property_instructors: expected 182, got 181/,
    );
  });

  test("a grid moved to another street is refused though the total stays", () => {
    const altered = copyOf(heze);
    const [first, ...others] = heze.grids;
    if (first === undefined) throw new Error("Expected grids.");
    altered.grids = [{ ...first, community: "371728001001" }, ...others];
    expect(() => assertClosing(altered, hezeQuota(), { published: true })).toThrow(
      /grids in 371702001: expected 44, got 43/,
    );
  });

  test("a second superior, a vacant secretary and a member without a relation are refused", () => {
    const altered = copyOf(heze);
    const line = heze.subordinations.find((row) => row.org.includes("TWO_NEW"));
    const secretary = heze.posts.find((post) => post.kind === "SECRETARY" && post.to === undefined);
    const relation = heze.memberships.find((row) => row.to === undefined);
    if (line === undefined || secretary === undefined || relation === undefined)
      throw new Error("Expected rows to alter.");
    altered.subordinations = [...heze.subordinations, { ...line, superior: "PO-371700-CITY-0001" }];
    expect(() => assertClosing(altered, hezeQuota(), { published: true })).toThrow(
      /\(G30\): expected 1 superiors of leadership, got 2/,
    );
    altered.subordinations = heze.subordinations;
    altered.posts = heze.posts.filter((post) => post !== secretary);
    expect(() => assertClosing(altered, hezeQuota(), { published: true })).toThrow(
      /\(G38\): expected a full member as secretary, got nobody/,
    );
    altered.posts = heze.posts;
    altered.memberships = heze.memberships.filter((row) => row !== relation);
    expect(() => assertClosing(altered, hezeQuota(), { published: true })).toThrow(
      /\(G40\): expected 1 organisational relations, got 0/,
    );
  });

  test("no pseudonym or name holds a number that could be a telephone or an identity card", () => {
    expect(heze.people.filter((person) => /\d{11}/.test(person.id))).toEqual([]);
    expect(new Set(heze.people.map((person) => person.id)).size).toBe(heze.people.length);
  });

  test("the middle of the snapshot year differs from its end: some branches and committees are younger", () => {
    const young = heze.partyOrgs.filter(
      (org) => org.field === "COMPOUND" && (org.foundedOn ?? "") > "2021-06-30",
    );
    const committees = heze.committeeCompounds.filter((row) => (row.from ?? "") > "2021-06-30");
    expect(young.length).toBeGreaterThan(50);
    expect(committees.length).toBeGreaterThan(20);
  });
});

describe("other cities", () => {
  test("the tiny one meets its own quota and has a row in every table", () => {
    const rosters = buildRosters("tiny", 20211231);
    expect(() => assertClosing(rosters, tinyQuota(), { published: false })).not.toThrow();
    expect(rosterTables.filter((table) => rosters[table].length === 0)).toEqual([]);
    expect(rosters.people.length).toBeLessThan(450);
  });

  test("with fictional places no county or street keeps its name", () => {
    const named = (rosters: Rosters) =>
      rosters.places
        .filter((place) => place.level === "DISTRICT" || place.level === "STREET")
        .map((place) => place.name);
    const real = new Set(named(buildRosters("tiny", 1)));
    const fictional = named(buildRosters("tiny", 1, { fictionalPlaces: true }));
    expect(fictional).toHaveLength(2);
    expect(fictional.filter((name) => real.has(name) || !name.startsWith("示例"))).toEqual([]);
  });

  test("the sixteen cities of the province have 684 streets, and the smallest meets a quota scaled by them", () => {
    const cities = provinceCities();
    expect(cities).toHaveLength(16);
    expect(cities.reduce((total, city) => total + city.streets, 0)).toBe(684);
    const smallest = cities.reduce((least, city) => (city.streets < least.streets ? city : least));
    const quota = scaledQuota(smallest);
    const { rosters } = buildCity(quota, 3, { pseudonymDigit: "a" });
    expect(() => assertClosing(rosters, quota, { published: false })).not.toThrow();
    expect(rosters.people.every((person) => person.id.startsWith("P-a"))).toBe(true);
    expect(rosters.places.every((place) => place.code.startsWith(smallest.prefix))).toBe(true);
  });
});
