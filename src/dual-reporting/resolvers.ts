import type { Resolvers } from "../generated/graphql.ts";
import { loadNode, wholeNode } from "../nodes/load.ts";
import { namedNode } from "../nodes/model.ts";
import { personCount } from "../nodes/person-count.ts";
import { dayOf } from "../server/context.ts";
import { linesOf, meetingPointOf } from "./lines.ts";
import { dualReportings, everyClass } from "./list.ts";

export const dualReportingResolvers: Resolvers = {
  Query: {
    dualReporting: (_root, args, context) =>
      dualReportings(
        {
          classes: args.filter?.classes ?? everyClass,
          within: args.filter?.within ?? null,
          field: args.filter?.field ?? null,
          first: args.first,
          after: args.after ?? null,
          on: dayOf(args, context),
        },
        context,
      ),
  },
  ReportingLine: {
    hops: ({ hops }, _args, context, info) => Promise.all(hops.map((hop) => wholeNode(hop, context, info))),
  },
  DualReporting: {
    id: (entry) => `dual:${entry.class}:${entry.subject.id}`,
    subject: async ({ subject, on }, _args, context, info) => {
      const label = subject.labels.find((each) => each !== "Entity") ?? "";
      const node = await loadNode(label, subject.id, subject.name, on, context, info);
      return node ?? namedNode(subject.id, subject.labels, subject.name, on);
    },
    members: ({ subject }) => (subject.members === null ? null : personCount(subject.members)),
    lines: (entry, _args, context) => linesOf(entry, context),
    meetingPoint: async (entry, _args, context, info) => {
      const point = meetingPointOf(await linesOf(entry, context));
      return point && loadNode("PartyOrg", point.id, point.name, entry.on, context, info);
    },
  },
};
