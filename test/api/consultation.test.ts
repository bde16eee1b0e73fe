import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9908"] } as const;

/** A compound with all three parties; one full consultation, one without the branch, and indicators of 2021. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9908' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (m:Entity:Community {id: '990801001001', code: '990801001001', areaCode: '990801001001', level: 'COMMUNITY', name: '丙社区'}),
    (c:Entity:Compound {id: 'CMP-9908-1', areaCode: '990801001001', name: '丙小区', households: 200, complaints12m: 5, satisfaction: 80.5, indicatorsOn: date('2021-12-01')}),
    (d:Entity:Compound {id: 'CMP-9908-2', areaCode: '990801001001', name: '丁小区', households: 100}),
    (b:Entity:PartyOrg {id: 'PO-9908-1', areaCode: '990801001001', name: '丙小区党支部', field: 'COMPOUND', kind: 'BRANCH', level: 6}),
    (b)-[:SET_UP_IN {from: date('2020-01-01'), to: date('9999-12-31')}]->(c),
    (o:Entity:OwnersCommittee {id: 'OC-9908-1', areaCode: '990801001001', name: '丙小区业委会', seats: 5}),
    (o)-[:REPRESENTS {from: date('2020-01-01'), to: date('9999-12-31')}]->(c),
    (k:Entity:PropertyCompany {id: 'PC-9908-1', areaCode: '990802', name: '丙物业', status: 'ACTIVE'}),
    (k)-[:SERVES {from: date('2020-01-01'), to: date('9999-12-31'), contractTo: date('2021-10-31')}]->(c),
    (r:Entity:ResidentsCommittee {id: 'RC-9908-1', areaCode: '990801001001', name: '丙社区居委会'}),
    (t:Entity:Consultation {id: 'CN-9908-1', areaCode: '990801001001', name: '三方协商 2021-03-01', heldOn: date('2021-03-01')})-[:OF]->(c),
    (t)-[:ATTENDED_BY]->(r), (t)-[:ATTENDED_BY]->(k), (t)-[:ATTENDED_BY]->(o), (t)-[:ATTENDED_BY]->(b),
    (s:Entity:Consultation {id: 'CN-9908-2', areaCode: '990801001001', name: '三方协商 2021-06-01', heldOn: date('2021-06-01')})-[:OF]->(c),
    (s)-[:ATTENDED_BY]->(k), (s)-[:ATTENDED_BY]->(o)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function compound(
  id: string,
  on: string,
  fields: string,
  scope: readonly string[] = ["9908"],
): Promise<unknown> {
  const { data } = await ask(
    `{ node(id: "${id}", on: "${on}") { ... on Compound { ${fields} } } }`,
    {},
    { ...here, scope },
  );
  return at(data, "node");
}

describe("consultations", () => {
  test("they come latest first, full only when all three parties of the compound came", async () => {
    expect(
      await compound(
        "CMP-9908-1",
        "2021-12-31",
        "consultations { totalCount nodes { heldOn full compound { name } parties { partyKind body { name } } } }",
      ),
    ).toEqual({
      consultations: {
        totalCount: 2,
        nodes: [
          {
            heldOn: "2021-06-01",
            full: false,
            compound: { name: "丙小区" },
            parties: [
              { partyKind: "OC", body: { name: "丙小区业委会" } },
              { partyKind: "COMPANY", body: { name: "丙物业" } },
            ],
          },
          {
            heldOn: "2021-03-01",
            full: true,
            compound: { name: "丙小区" },
            parties: [
              { partyKind: "BRANCH", body: { name: "丙小区党支部" } },
              { partyKind: "OC", body: { name: "丙小区业委会" } },
              { partyKind: "COMPANY", body: { name: "丙物业" } },
              { partyKind: "RC", body: { name: "丙社区居委会" } },
            ],
          },
        ],
      },
    });
    expect(await compound("CMP-9908-1", "2021-05-31", "consultations { totalCount }")).toEqual({
      consultations: { totalCount: 1 },
    });
  });

  test("a party out of scope is told by its kind alone", async () => {
    const answer = await compound(
      "CMP-9908-1",
      "2021-12-31",
      "consultations(first: 1) { nodes { parties { partyKind body { name } } } }",
      ["990801"],
    );
    expect(at(answer, "consultations.nodes.0.parties.1")).toEqual({ partyKind: "COMPANY", body: null });
  });

  test("numbers of a place: held, compounds, full, and how often each party came", async () => {
    const { data } = await ask(
      `{ area(code: "990801001001", on: "2021-12-31") { statistics {
        all: consultations { held compounds full byParty { partyKind attended } }
        may: consultations(from: "2021-05-01", to: "2021-12-31") { held full } } } }`,
      {},
      here,
    );
    expect(at(data, "area.statistics")).toEqual({
      all: {
        held: 2,
        compounds: 1,
        full: 1,
        byParty: [
          { partyKind: "BRANCH", attended: 1 },
          { partyKind: "OC", attended: 2 },
          { partyKind: "COMPANY", attended: 2 },
        ],
      },
      may: { held: 1, full: 0 },
    });
  });
});

describe("governance of a compound", () => {
  const fields =
    "governance { complete core { name } ownersCommittee { name } propertyCompany { name } others { name kind } }";

  test("1 + 2 are there while the contract runs, and the N met within a year", async () => {
    expect(await compound("CMP-9908-1", "2021-10-31", fields)).toEqual({
      governance: {
        complete: true,
        core: { name: "丙小区党支部" },
        ownersCommittee: { name: "丙小区业委会" },
        propertyCompany: { name: "丙物业" },
        others: [{ name: "丙社区居委会", kind: "RESIDENTS_COMMITTEE" }],
      },
    });
    expect(
      await compound("CMP-9908-1", "2021-11-01", "governance { complete propertyCompany { name } }"),
    ).toEqual({
      governance: { complete: false, propertyCompany: null },
    });
    expect(await compound("CMP-9908-1", "2022-03-02", "governance { others { name } }")).toEqual({
      governance: { others: [] },
    });
  });

  test("a company out of scope is hidden but counts", async () => {
    expect(
      await compound("CMP-9908-1", "2021-10-31", "governance { complete propertyCompany { name } }", [
        "990801",
      ]),
    ).toEqual({
      governance: { complete: true, propertyCompany: null },
    });
  });

  test("indicators are there with their day or not at all, and are grouped by coverage", async () => {
    expect(
      await compound("CMP-9908-1", "2021-10-31", "indicators { complaints12m satisfaction on }"),
    ).toEqual({
      indicators: { complaints12m: 5, satisfaction: 80.5, on: "2021-12-01" },
    });
    expect(await compound("CMP-9908-2", "2021-10-31", "indicators { on }")).toEqual({ indicators: null });
    const { data } = await ask(
      `{ area(code: "990801001001", on: "2021-10-31") { statistics {
        governance { compounds withCore withOwnersCommittee withCompany complete }
        compoundIndicators { coverage compounds complaints12m complaintsPer1000Households satisfaction } } } }`,
      {},
      here,
    );
    expect(at(data, "area.statistics")).toEqual({
      governance: { compounds: 2, withCore: 1, withOwnersCommittee: 1, withCompany: 1, complete: 1 },
      compoundIndicators: [
        {
          coverage: "BRANCH",
          compounds: 1,
          complaints12m: 5,
          complaintsPer1000Households: 25,
          satisfaction: 80.5,
        },
      ],
    });
  });

  test("in the whole city 292 compounds have a committee and 580 a serving company", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { statistics { governance { compounds withCore withOwnersCommittee withCompany complete } } } }`,
    );
    expect(at(data, "area.statistics.governance")).toEqual({
      compounds: 628,
      withCore: 602,
      withOwnersCommittee: 292,
      withCompany: 580,
      complete: 292,
    });
  });
});
