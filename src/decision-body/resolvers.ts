import { requireAreaOf } from "../area/of-code.ts";
import type { CityResolvers, Resolvers } from "../generated/graphql.ts";
import { loadDecisions } from "../issue/decisions.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { requireNode } from "../nodes/load.ts";
import { loadAttendance, loadBodiesOfArea, loadMembers } from "./load.ts";
import { loadMeetings } from "./meetings.ts";

const place: Pick<CityResolvers, "decisionBodies"> = {
  decisionBodies: (area, args, context, info) => loadBodiesOfArea(area, args, context, info),
};

export const decisionBodyResolvers: Resolvers = {
  City: place,
  District: place,
  Street: place,
  Community: place,
  WorkUnit: {
    memberOf: (unit, _args, context) => loadMembers("UNIT", unit.id, unit.on, context),
  },
  DecisionBody: {
    area: (body, _args, context, info) => requireAreaOf(body, context, info),
    members: (body, _args, context) => loadMembers("BODY", body.id, body.on, context),
    meetings: (body, args, context, info) => loadMeetings(body, args, context, info),
  },
  BodyMember: {
    body: (member, _args, context, info) =>
      requireNode("DecisionBody", member.bodyId, member.bodyName, member.on, context, info),
    unit: (member, _args, context, info) =>
      requireNode("WorkUnit", member.unitId, member.unitName, member.on, context, info),
    attended: (member, args, context) => loadAttendance(member, args.since ?? null, context),
  },
  Meeting: {
    body: (meeting, _args, context, info) =>
      requireNode("DecisionBody", meeting.bodyId, meeting.bodyName, meeting.on, context, info),
    decisions: (meeting, _args, context) => loadDecisions("MEETING", meeting.id, meeting.on, context),
    attendedBy: ({ attendedIds, attendedNames, on }, _args, context, info) =>
      loadNodes("WorkUnit", attendedIds ?? [], attendedNames ?? [], on, context, info),
  },
};
