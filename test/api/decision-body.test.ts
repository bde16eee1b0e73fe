import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9906"] } as const;

/** A joint conference with a lead unit and a member unit that leaves on 2021-07-01, and two meetings. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9906' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:District {id: '990601', code: '990601', areaCode: '990601', level: 'DISTRICT', name: '甲区'}),
    (s:Entity:Street {id: '990601001', code: '990601001', areaCode: '990601001', level: 'STREET', name: '甲街道'}),
    (b:Entity:DecisionBody {id: 'DB-9906-1', areaCode: '990601', name: '甲区联席会议', kind: 'JOINT_CONFERENCE', level: 'DISTRICT', foundedOn: date('2020-01-01')}),
    (c:Entity:DecisionBody {id: 'DB-9906-2', areaCode: '990601001', name: '甲街道联席会议', kind: 'JOINT_CONFERENCE', level: 'STREET', foundedOn: date('2021-05-01')}),
    (g:Entity:DecisionBody {id: 'DB-9906-3', areaCode: '990601', name: '甲区领导小组', kind: 'LEADING_GROUP', level: 'DISTRICT'}),
    (u:Entity:WorkUnit {id: 'WU-9906-1', areaCode: '990601001', name: '牵头局', orgType: 'ORGAN'}),
    (v:Entity:WorkUnit {id: 'WU-9906-2', areaCode: '990601', name: '成员局', orgType: 'ORGAN'}),
    (b)-[:HAS_MEMBER {role: 'MEMBER', from: date('2020-01-01'), to: date('2021-07-01')}]->(v),
    (b)-[:HAS_MEMBER {role: 'LEAD', from: date('2020-02-01'), to: date('9999-12-31'), fromKnown: false}]->(u),
    (m:Entity:Meeting {id: 'MT-9906-1', areaCode: '990601', name: '会议 2021-03-01', heldOn: date('2021-03-01')}),
    (n:Entity:Meeting {id: 'MT-9906-2', areaCode: '990601', name: '会议 2021-09-01', heldOn: date('2021-09-01')}),
    (m)-[:OF]->(b), (n)-[:OF]->(b), (m)-[:ATTENDED_BY]->(u), (m)-[:ATTENDED_BY]->(v), (n)-[:ATTENDED_BY]->(u),
    (i:Entity:Issue {id: 'IS-9906-1', areaCode: '990601', name: '问题 2021-08-01', raisedOn: date('2021-08-01'), status: 'OPEN', topic: 'POWER'}),
    (n)-[:DISCUSSED {outcome: 'DECIDED'}]->(i)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function body(on: string, fields: string): Promise<unknown> {
  const { data } = await ask(
    `{ node(id: "DB-9906-1", on: "${on}") { ... on DecisionBody { ${fields} } } }`,
    {},
    here,
  );
  return at(data, "node");
}

describe("decision bodies", () => {
  test("a place lists its bodies and those below it, by area, once they are founded", async () => {
    const query = `query ($on: Date, $kinds: [DecisionBodyKind!]) { area(code: "990601", on: $on) {
      decisionBodies(kinds: $kinds) { totalCount nodes { name level bodyKind area { name } } } } }`;
    const { data } = await ask(query, { on: "2021-04-30", kinds: ["JOINT_CONFERENCE"] }, here);
    expect(at(data, "area.decisionBodies")).toEqual({
      totalCount: 1,
      nodes: [
        { name: "甲区联席会议", level: "DISTRICT", bodyKind: "JOINT_CONFERENCE", area: { name: "甲区" } },
      ],
    });
    const later = await ask(query, { on: "2021-05-01" }, here);
    expect(at(later.data, "area.decisionBodies.totalCount")).toBe(3);
    expect(at(later.data, "area.decisionBodies.nodes.2.name")).toBe("甲街道联席会议");
  });

  test("member units are those of the day, the lead first, each with the meetings it attended", async () => {
    expect(await body("2021-06-30", "members { role from to unit { name } attended }")).toEqual({
      members: [
        { role: "LEAD", from: null, to: null, unit: { name: "牵头局" }, attended: 1 },
        { role: "MEMBER", from: "2020-01-01", to: "2021-07-01", unit: { name: "成员局" }, attended: 1 },
      ],
    });
    expect(
      await body(
        "2021-12-31",
        `members { unit { name } all: attended since: attended(since: "2021-09-01") }`,
      ),
    ).toEqual({
      members: [{ unit: { name: "牵头局" }, all: 2, since: 1 }],
    });
  });

  test("meetings come latest first, in the period and by the day", async () => {
    const fields = `lastMetOn meetings(from: "2021-01-01", first: 1) { totalCount nodes { heldOn attendedBy { name } } }`;
    expect(await body("2021-12-31", fields)).toEqual({
      lastMetOn: "2021-09-01",
      meetings: { totalCount: 2, nodes: [{ heldOn: "2021-09-01", attendedBy: [{ name: "牵头局" }] }] },
    });
    expect(await body("2021-08-31", fields)).toEqual({
      lastMetOn: "2021-03-01",
      meetings: {
        totalCount: 1,
        nodes: [{ heldOn: "2021-03-01", attendedBy: [{ name: "牵头局" }, { name: "成员局" }] }],
      },
    });
    expect(await body("2021-12-31", `meetings(to: "2021-08-31") { nodes { heldOn } }`)).toEqual({
      meetings: { nodes: [{ heldOn: "2021-03-01" }] },
    });
  });

  test("a meeting tells what became of its issues, a unit in which bodies it sits", async () => {
    const { data } = await ask(
      `{ meeting: node(id: "MT-9906-2", on: "2021-12-31") { ... on Meeting { body { name } decisions { outcome issue { id topic } } } }
        early: node(id: "MT-9906-2", on: "2021-08-31") { ... on Meeting { heldOn } }
        unit: node(id: "WU-9906-1", on: "2021-12-31") { ... on WorkUnit { memberOf { role body { name bodyKind } } } } }`,
      {},
      here,
    );
    expect(data).toEqual({
      meeting: {
        body: { name: "甲区联席会议" },
        decisions: [{ outcome: "DECIDED", issue: { id: "IS-9906-1", topic: "POWER" } }],
      },
      early: null,
      unit: { memberOf: [{ role: "LEAD", body: { name: "甲区联席会议", bodyKind: "JOINT_CONFERENCE" } }] },
    });
  });

  test("a body out of scope is not there", async () => {
    const { data } = await ask(
      `{ node(id: "DB-9906-2", on: "2021-06-30") { ... on DecisionBody { name } } other: node(id: "DB-9906-1", on: "2021-06-30") { name } }`,
      {},
      { ...here, scope: ["990601001"] },
    );
    expect(data).toEqual({ node: { name: "甲街道联席会议" }, other: null });
  });

  test("the city's bodies stand in three layers", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { decisionBodies(first: 200) { totalCount nodes { bodyKind level } } } }`,
    );
    const nodes = at(data, "area.decisionBodies.nodes");
    const kinds = new Set((Array.isArray(nodes) ? nodes : []).map((node: unknown) => at(node, "bodyKind")));
    expect([...kinds].toSorted()).toEqual(["JOINT_CONFERENCE", "LEADING_GROUP", "STANDING_COMMITTEE"]);
  });
});
