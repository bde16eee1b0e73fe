import { beforeAll, describe, expect, test } from "vitest";
import { ask, at, graphOf } from "../support/ask.ts";

const here = { database: "worldsDatabase", scope: ["9919"] } as const;

/** A community organisation with two theme days and a lecture, two service activities, and a unit checked in with it. */
const world = `
  MATCH (n:Entity) WHERE n.areaCode STARTS WITH '9919' DETACH DELETE n
  WITH count(*) AS cleared
  CREATE (m:Entity:Community {id: '991901001001', code: '991901001001', areaCode: '991901001001', level: 'COMMUNITY', name: '巳社区'}),
    (o:Entity:PartyOrg {id: 'PO-9919-1', areaCode: '991901001001', name: '巳社区党委', field: 'COMMUNITY', kind: 'PARTY_COMMITTEE', level: 4}),
    (o)-[:SET_UP_IN {from: date('2020-01-01'), to: date('9999-12-31')}]->(m),
    (u:Entity:PartyOrg {id: 'PO-9919-2', areaCode: '991902', name: '某局党支部', field: 'ORGAN', kind: 'BRANCH', level: 6}),
    (u)-[:UNIT_CHECKED_IN_TO {from: date('2021-01-01'), to: date('2021-10-01'), resource: 'VENUE', lastActivityOn: date('2021-06-01'), factKey: 'unit_check_ins|9919'}]->(o),
    (:Entity:OrgLifeEvent {id: 'OL-9919-1', areaCode: '991901001001', name: '主题党日', kind: 'THEME_DAY', on: date('2021-01-05'), expected: 10, attended: 8})-[:OF]->(o),
    (:Entity:OrgLifeEvent {id: 'OL-9919-2', areaCode: '991901001001', name: '主题党日', kind: 'THEME_DAY', on: date('2021-02-05'), expected: 10})-[:OF]->(o),
    (:Entity:OrgLifeEvent {id: 'OL-9919-3', areaCode: '991901001001', name: '党课', kind: 'LECTURE', on: date('2021-03-05'), hours: 1.5})-[:OF]->(o),
    (a:Entity:ServiceActivity {id: 'SA-9919-1', areaCode: '991901001001', name: '志愿服务', kind: 'VOLUNTEERING', on: date('2021-04-01'), attended: 20})-[:OF]->(o),
    (b:Entity:ServiceActivity {id: 'SA-9919-2', areaCode: '991901001001', name: '帮扶', kind: 'HELP', on: date('2021-05-01')})-[:OF]->(o),
    (a)-[:ATTENDED_BY]->(u), (b)-[:ATTENDED_BY]->(u)
`;

beforeAll(() => graphOf("worldsDatabase").runText(world));

describe("organisational life and service", () => {
  test("life is counted by kind; the rate leaves out events that state one number only", async () => {
    const query = `query ($on: Date, $from: Date) { node(id: "PO-9919-1", on: $on) { ... on PartyOrg { orgLife(from: $from) { events byKind { lifeKind events orgs lastOn attendanceRate hours } } } }
      area(code: "991901001001", on: $on) { statistics { orgLife(from: $from) { events } } } }`;
    const { data } = await ask(query, { on: "2021-12-31" }, here);
    expect(at(data, "node.orgLife")).toEqual({
      events: 3,
      byKind: [
        { lifeKind: "THEME_DAY", events: 2, orgs: 1, lastOn: "2021-02-05", attendanceRate: 0.8, hours: null },
        { lifeKind: "LECTURE", events: 1, orgs: 1, lastOn: "2021-03-05", attendanceRate: null, hours: 1.5 },
      ],
    });
    expect(at(data, "area.statistics.orgLife.events")).toBe(3);
    const part = await ask(query, { on: "2021-02-28", from: "2021-02-01" }, here);
    expect(at(part.data, "node.orgLife.events")).toBe(1);
    const none = await ask(query, { on: "2020-12-31" }, here);
    expect(at(none.data, "node.orgLife")).toEqual({ events: 0, byKind: [] });
  });

  test("service activities are numbers, with attendances where any states them", async () => {
    const query = `query ($on: Date, $from: Date) { node(id: "PO-9919-1", on: $on) { ... on PartyOrg {
      serviceActivities(from: $from) { activities attendances { exact } unitOrgs lastOn byKind { activityKind activities } } } } }`;
    const { data } = await ask(query, { on: "2021-12-31" }, here);
    expect(at(data, "node.serviceActivities")).toEqual({
      activities: 2,
      attendances: { exact: 20 },
      unitOrgs: 1,
      lastOn: "2021-05-01",
      byKind: [
        { activityKind: "HELP", activities: 1 },
        { activityKind: "VOLUNTEERING", activities: 1 },
      ],
    });
    const may = await ask(query, { on: "2021-12-31", from: "2021-05-01" }, here);
    expect(at(may.data, "node.serviceActivities")).toMatchObject({ activities: 1, attendances: null });
  });

  test("the unit leg tells what a unit brings while it is checked in, and is counted by the community", async () => {
    const query = `query ($on: Date) { node(id: "PO-9919-2", on: $on) { ... on PartyOrg { unitCheckIns { id resource lastActivityOn from to unitOrg { name } communityOrg { name } } } }
      area(code: "991901001001", on: $on) { statistics { unitCheckIns { unitOrgs communities byResource { resource unitOrgs } } } } }`;
    const { data } = await ask(query, { on: "2021-09-30" }, here);
    expect(data).toEqual({
      node: {
        unitCheckIns: [
          {
            id: "unit_check_ins|9919",
            resource: "VENUE",
            lastActivityOn: "2021-06-01",
            from: "2021-01-01",
            to: "2021-10-01",
            unitOrg: { name: "某局党支部" },
            communityOrg: { name: "巳社区党委" },
          },
        ],
      },
      area: {
        statistics: {
          unitCheckIns: { unitOrgs: 1, communities: 1, byResource: [{ resource: "VENUE", unitOrgs: 1 }] },
        },
      },
    });
    const later = await ask(query, { on: "2021-10-01" }, here);
    expect(later.data).toEqual({
      node: { unitCheckIns: [] },
      area: { statistics: { unitCheckIns: { unitOrgs: 0, communities: 0, byResource: [] } } },
    });
  });
});
