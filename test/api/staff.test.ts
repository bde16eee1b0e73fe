import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9916"] } as const;

/** A state firm with two leaders, one of them crossed; model posts, careers, and six community workers of whom four are trained. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9916' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (a:Entity:District {id: '991601', code: '991601', areaCode: '991601', level: 'DISTRICT', name: '寅区'}),
    (u:Entity:WorkUnit {id: 'WU-9916-1', areaCode: '991601', name: '国企', orgType: 'SOE'}),
    (v:Entity:WorkUnit {id: 'WU-9916-2', areaCode: '991601', name: '机关', orgType: 'ORGAN'}),
    (o:Entity:PartyOrg {id: 'PO-9916-1', areaCode: '991601', name: '国企党委', field: 'SOE', kind: 'PARTY_COMMITTEE', level: 4})-[:SET_UP_IN {from: date('2020-01-01'), to: date('9999-12-31')}]->(u),
    (s:Entity:PartyOrg {id: 'PO-9916-2', areaCode: '991601', name: '国企一支部', field: 'SOE', kind: 'BRANCH', level: 6})-[:SET_UP_IN {from: date('2020-01-01'), to: date('9999-12-31')}]->(u),
    (s)-[:SUBORDINATE_TO {kind: 'LEADERSHIP', from: date('2020-01-01'), to: date('9999-12-31')}]->(o),
    (p:Entity:Person {id: 'P-991600000001', areaCode: '991601', name: '褚**', partyStatus: 'FULL'}),
    (q:Entity:Person {id: 'P-991600000002', areaCode: '991601', name: '卫**', partyStatus: 'FULL'}),
    (r:Entity:Person {id: 'P-991600000003', areaCode: '991601', name: '蒋**', partyStatus: 'FULL'}),
    (p)-[:HOLDS_POST {kind: 'SECRETARY', from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts|9916-1'}]->(o),
    (q)-[:HOLDS_POST {kind: 'ORG_MEMBER', from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts|9916-2'}]->(o),
    (r)-[:HOLDS_POST {kind: 'SECRETARY', from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts|9916-3'}]->(s),
    (p)-[:HOLDS_POST {kind: 'MANAGEMENT', from: date('2020-01-01'), to: date('2021-07-01'), factKey: 'posts|9916-4'}]->(u),
    (q)-[:WORKS_FOR {role: 'PARTY_AFFAIRS', from: date('2020-01-01'), to: date('2021-07-01')}]->(v),
    (m:Entity:ModelPost {id: 'MP-9916-1', areaCode: '991601', name: '先锋岗', kind: 'PIONEER', namedOn: date('2021-03-01')})-[:IN]->(u),
    (n:Entity:ModelPost {id: 'MP-9916-2', areaCode: '991601', name: '示范岗', kind: 'MODEL'})-[:IN]->(u),
    (p)-[:HOLDS {from: date('2021-03-01'), to: date('2021-07-01')}]->(m),
    (:Entity:CareerEvent {id: 'CE-9916-1', areaCode: '991601', name: '提拔', kind: 'PROMOTION', on: date('2021-02-01')})-[:OF]->(p),
    (e:Entity:CareerEvent {id: 'CE-9916-2', areaCode: '991601', name: '转任', kind: 'TO_PARTY_AFFAIRS', on: date('2021-05-01')})-[:OF]->(q),
    (e)-[:IN]->(v),
    (c:Entity:ResidentsCommittee {id: 'RC-9916', areaCode: '991601001001', name: '居委会'})
  FOREACH (number IN range(1, 6) |
    CREATE (w:Entity:Person {id: 'P-99160000001' + number, areaCode: '991601001001', name: '沈**', partyStatus: 'NONE'})
    CREATE (w)-[:WORKS_FOR {role: 'COMMUNITY_WORKER', from: date('2020-01-01'), to: date('9999-12-31')}]->(c)
    CREATE (w)-[:HOLDS_POST {kind: 'COMMUNITY_WORKER', postClass: CASE WHEN number < 6 THEN 'GENERAL' END, fullTime: true,
      from: date('2020-01-01'), to: date('9999-12-31'), factKey: 'posts|9916-w' + number}]->(c)
    CREATE (:Entity:CareerEvent {id: 'TRAINING-9916-' + number, areaCode: '991601001001', name: '培训', kind: 'TRAINING',
      trainingKind: 'ROTATION', on: CASE WHEN number < 5 THEN date('2021-04-01') ELSE date('2020-04-01') END})-[:OF]->(w))
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

async function unit(id: string, on: string, fields: string): Promise<unknown> {
  const { data } = await ask(
    `{ node(id: "${id}", on: "${on}") { ... on WorkUnit { ${fields} } } }`,
    {},
    here,
  );
  return at(data, "node");
}

async function statistics(on: string, fields: string): Promise<unknown> {
  const { data } = await ask(`{ area(code: "991601", on: "${on}") { statistics { ${fields} } } }`, {}, here);
  return at(data, "area.statistics");
}

describe("staff", () => {
  test("cross-appointment looks at the unit-level organisation of a state firm alone", async () => {
    const fields = "crossAppointment { firms partyLeaders { text } crossAppointed { text } rate }";
    expect(await unit("WU-9916-1", "2021-06-30", fields)).toEqual({
      crossAppointment: { firms: 1, partyLeaders: { text: "<5" }, crossAppointed: { text: "<5" }, rate: 0.5 },
    });
    expect(
      await unit("WU-9916-1", "2021-07-01", "crossAppointment { crossAppointed { exact } rate }"),
    ).toEqual({
      crossAppointment: { crossAppointed: { exact: 0 }, rate: 0 },
    });
    expect(await unit("WU-9916-2", "2021-06-30", fields)).toEqual({ crossAppointment: null });
    expect(await statistics("2021-06-30", "crossAppointment { firms rate }")).toEqual({
      crossAppointment: { firms: 1, rate: 0.5 },
    });
  });

  test("model posts are vacant without a holder on the day, and public units without any are counted", async () => {
    const fields = "modelPosts { total pioneer model vacant unitsWithout }";
    expect(await unit("WU-9916-1", "2021-06-30", fields)).toEqual({
      modelPosts: { total: 2, pioneer: 1, model: 1, vacant: 1, unitsWithout: 0 },
    });
    expect(await unit("WU-9916-1", "2021-02-28", "modelPosts { total }")).toEqual({
      modelPosts: { total: 1 },
    });
    expect(await unit("WU-9916-2", "2021-06-30", fields)).toEqual({
      modelPosts: { total: 0, pioneer: 0, model: 0, vacant: 0, unitsWithout: 1 },
    });
    expect(await statistics("2021-07-01", fields)).toEqual({
      modelPosts: { total: 2, pioneer: 1, model: 1, vacant: 2, unitsWithout: 1 },
    });
  });

  test("careers are counted as persons in the period, small numbers withheld", async () => {
    expect(
      await statistics(
        "2021-12-31",
        `careerEvents { promoted { exact text } movedToPartyAffairs { text } }
      may: careerEvents(from: "2021-05-01", to: "2021-05-31") { promoted { exact } movedToPartyAffairs { text } }`,
      ),
    ).toEqual({
      careerEvents: { promoted: { exact: null, text: "<5" }, movedToPartyAffairs: { text: "<5" } },
      may: { promoted: { exact: 0 }, movedToPartyAffairs: { text: "<5" } },
    });
    expect(
      await unit(
        "WU-9916-2",
        "2021-12-31",
        "careerEvents { promoted { exact } movedToPartyAffairs { text } }",
      ),
    ).toEqual({
      careerEvents: { promoted: { exact: 0 }, movedToPartyAffairs: { text: "<5" } },
    });
    expect(await unit("WU-9916-2", "2021-06-30", "partyAffairsStaff { text }")).toEqual({
      partyAffairsStaff: { text: "<5" },
    });
    expect(await unit("WU-9916-2", "2021-07-01", "partyAffairsStaff { text }")).toEqual({
      partyAffairsStaff: { text: "0" },
    });
  });

  test("training counts workers who finished one in the year by the day; no rate opens a withheld number", async () => {
    const fields =
      "training(year: 2021) { year workers { exact } trained { exact text } rate byKind { trainingKind workers { text } } }";
    expect(await statistics("2021-12-31", fields)).toEqual({
      training: {
        year: 2021,
        workers: { exact: 6 },
        trained: { exact: null, text: "<5" },
        rate: null,
        byKind: [{ trainingKind: "ROTATION", workers: { text: "<5" } }],
      },
    });
    expect(
      await statistics("2021-03-31", "training { year trained { exact } byKind { trainingKind } }"),
    ).toEqual({
      training: { year: 2021, trained: { exact: 0 }, byKind: [] },
    });
  });

  test("workers stand by post class, those without one under null; a post tells its class", async () => {
    const { data } = await ask(
      `{ area(code: "991601", on: "2021-12-31") { counts { workersByPostClass { postClass workers { text } } } }
        node(id: "RC-9916", on: "2021-12-31") { ... on ResidentsCommittee { secretaryIsDirector posts(kinds: [COMMUNITY_WORKER]) { postClass fullTime grade } } } }`,
      {},
      here,
    );
    expect(at(data, "area.counts.workersByPostClass")).toEqual([
      { postClass: "GENERAL", workers: { text: "5" } },
      { postClass: null, workers: { text: "<5" } },
    ]);
    expect(at(data, "node.posts.length")).toBe(6);
    expect(at(data, "node.posts")).toContainEqual({ postClass: "GENERAL", fullTime: true, grade: null });
    expect(at(data, "node.secretaryIsDirector")).toBeNull();
  });

  test("the city counts 4,305 model posts, 150 promotions, 396 moves, 1,849 workers all trained in 2021", async () => {
    const { data } = await ask(
      `{ area(code: "371700") { statistics { modelPosts { total } careerEvents { promoted { exact } movedToPartyAffairs { exact } }
        training(year: 2021) { workers { exact } rate } crossAppointment { firms rate } candidates { candidates { exact } experienced { exact } fewestYears } } } }`,
    );
    expect(at(data, "area.statistics")).toMatchObject({
      modelPosts: { total: 4305 },
      careerEvents: { promoted: { exact: 150 }, movedToPartyAffairs: { exact: 396 } },
      training: { workers: { exact: 1849 }, rate: 1 },
      crossAppointment: { firms: 60, rate: 1 },
      candidates: { candidates: { exact: 200 }, experienced: { exact: 200 } },
    });
    expect(Number(at(data, "area.statistics.candidates.fewestYears"))).toBeGreaterThanOrEqual(3);
  });
});
