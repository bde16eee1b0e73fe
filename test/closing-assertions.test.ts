import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { ask, at, graphOf } from "./support/ask.ts";

const districts = z
  .array(z.looseObject({ district_code: z.string() }))
  .parse(parse(readFileSync("seed/tables/districts.csv"), { columns: true, bom: true }))
  .filter((row) => row.district_code !== "371700");

/** A count in the graph, by a statement of this test's own: the API must not be its own witness. */
async function count(text: string): Promise<number> {
  const [row] = await graphOf().runText(`${text} AS n`);
  return Number(row?.["n"]);
}

const active = (relationship: string): string =>
  `${relationship}.from <= date('2021-12-31') AND date('2021-12-31') < ${relationship}.to`;

test.each([
  ["party organisations", 4181, "MATCH (n:PartyOrg) RETURN count(n)"],
  [
    "organisations without a leading superior",
    1,
    `MATCH (n:PartyOrg) WHERE NOT EXISTS { (n)-[s:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->() WHERE ${active("s")} } RETURN count(n)`,
  ],
  [
    "leading superiors of all others",
    4180,
    `MATCH (:PartyOrg)-[s:SUBORDINATE_TO {kind: 'LEADERSHIP'}]->(:PartyOrg) WHERE ${active("s")} RETURN count(s)`,
  ],
  [
    "cycles of subordination",
    0,
    "MATCH (n:PartyOrg) WHERE EXISTS { (n)-[:SUBORDINATE_TO]->{1,7}(n) } RETURN count(n)",
  ],
  ["in-service members", 33600, "MATCH (p:Person {inService: true}) RETURN count(p)"],
  ["member check-ins", 31920, `MATCH (:Person)-[c:CHECKED_IN_TO]->() WHERE ${active("c")} RETURN count(c)`],
  ["unit check-ins", 680, `MATCH ()-[c:UNIT_CHECKED_IN_TO]->() WHERE ${active("c")} RETURN count(c)`],
  ["contact points", 44, `MATCH ()-[l:LIAISES_WITH]->() WHERE ${active("l")} RETURN count(l)`],
  [
    "distinct contact points",
    44,
    `MATCH ()-[l:LIAISES_WITH]->(o) WHERE ${active("l")} RETURN count(DISTINCT o)`,
  ],
  ["granted powers", 170, `MATCH (:Street)-[g:GRANTED]->() WHERE ${active("g")} RETURN count(g)`],
  ["ratings at 0.30", 240, "MATCH (r:CreditRating {redWeight: 0.3}) RETURN count(r)"],
  ["awards", 2000, "MATCH (d:DemoAward) RETURN count(d)"],
  ["model posts", 4305, "MATCH (m:ModelPost) RETURN count(m)"],
  ["enforcement actions", 1164, "MATCH (a:EnforcementAction) RETURN count(a)"],
  ["decision bodies", 70, "MATCH (b:DecisionBody) RETURN count(b)"],
  ["two-new organisations", 320, "MATCH (u:WorkUnit) WHERE u.orgType STARTS WITH 'TWO_NEW' RETURN count(u)"],
  [
    "public units",
    680,
    "MATCH (u:WorkUnit) WHERE u.orgType IN ['ORGAN','INSTITUTION','SOE','SCHOOL','HOSPITAL','RESEARCH'] RETURN count(u)",
  ],
  [
    "converted communities still below standard",
    0,
    "MATCH (c:Community {belowStandard: true}) WHERE c.rectifiedOn IS NULL RETURN count(c)",
  ],
  [
    "nodes that are not marked synthetic",
    0,
    "MATCH (n:Entity) WHERE NOT coalesce(n.synthetic, false) RETURN count(n)",
  ],
  [
    "keys that two relationships of a type share",
    0,
    "MATCH ()-[r]->() WHERE r.factKey IS NOT NULL WITH type(r) AS t, r.factKey AS k, count(*) AS c WHERE c > 1 RETURN count(*)",
  ],
  [
    "keys that two nodes share",
    0,
    "MATCH (n:Entity) WHERE n.factKey IS NOT NULL WITH n.factKey AS k, count(*) AS c WHERE c > 1 RETURN count(*)",
  ],
  ["nodes without a name", 0, "MATCH (n:Entity) WHERE n.name IS NULL RETURN count(n)"],
])("the graph holds the closing figure of %s: %i", async (_name, expected, text) => {
  expect(await count(text)).toBe(expected);
});

test("every figure the article states comes out of the graph", async () => {
  const { data } = await ask("{ indicators { key stated actual agrees } }");
  const indicators = z.array(z.looseObject({ agrees: z.boolean().nullable() })).parse(at(data, "indicators"));
  expect(indicators.length).toBeGreaterThanOrEqual(44);
  expect(indicators.filter(({ agrees }) => agrees !== true)).toEqual([]);
});

test.each(districts.map((row) => [row.district_code, row] as const))(
  "district %s holds its quotas",
  async (code, row) => {
    const { data } = await ask(
      `query($code: AreaCode!) { area(code: $code) { counts {
      streets communities grids compounds propertyCompanies communityWorkers { exact }
    } } }`,
      { code },
    );
    expect(at(data, "area.counts")).toEqual({
      streets: Number(row["streets"]),
      communities: Number(row["communities"]),
      grids: Number(row["grids"]),
      compounds: Number(row["compounds"]),
      propertyCompanies: Number(row["active_property_companies"]),
      communityWorkers: { exact: Number(row["community_workers"]) },
    });
  },
);

test("there are eleven districts to check", () => {
  expect(districts).toHaveLength(11);
});
