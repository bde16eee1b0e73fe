import type { CityResolvers, PartyOrgResolvers, Resolvers, Role } from "../generated/graphql.ts";
import { loadNode } from "../nodes/load.ts";
import { loadReportsOf, loadReportsOfArea } from "./load.ts";

const place: Pick<CityResolvers, "dutyReports"> = {
  dutyReports: (area, args, context, info) => loadReportsOfArea(area, args, context, info),
};

const about: Pick<PartyOrgResolvers, "dutyReports"> = {
  dutyReports: (org, args, context, info) => loadReportsOf(org, args.year ?? null, context, info),
};

/** A grade is an office matter about a post holder: it is shown to those who analyse and settle, not to every reader. */
const readGrades: ReadonlySet<Role> = new Set<Role>(["CITY_ANALYST", "DISTRICT_ANALYST", "EDITOR"]);

export const dutyReportResolvers: Resolvers = {
  City: place,
  District: place,
  Street: place,
  Community: place,
  PartyOrg: about,
  WorkUnit: {
    dutyReports: (unit, args, context, info) => loadReportsOf(unit, args.year ?? null, context, info),
  },
  DutyReport: {
    by: (report, _args, context, info) =>
      loadNode("Person", report.byId, report.byName, report.on, context, info),
    byUnit: (report, _args, context, info) =>
      loadNode("WorkUnit", report.byUnitId, report.byUnitName, report.on, context, info),
    about: (report, _args, context, info) =>
      loadNode("PartyOrg", report.aboutId, report.aboutName, report.on, context, info),
    grade: (report, _args, context) => (readGrades.has(context.viewer.role) ? (report.grade ?? null) : null),
  },
};
