import type { Resolvers } from "../generated/graphql.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { loadPosts } from "../person/posts.ts";
import { loadOutposts, loadPowers } from "./load.ts";
import { loadReliefs, loadTakeOvers, loadTasks } from "./tasks.ts";

export const streetReformResolvers: Resolvers = {
  City: {
    streetTasks: (city, _args, context, info) => loadTasks("CITY", city.id, city.on, context, info),
  },
  Street: {
    powers: (street, _args, context) => loadPowers(street.id, street.on, context),
    relievedTasks: (street, _args, context) => loadReliefs(street.id, street.on, context),
    outposts: (street, _args, context, info) => loadOutposts("STREET", street.id, street.on, context, info),
  },
  WorkUnit: {
    tookOver: (unit, _args, context, info) => loadTasks("UNIT", unit.id, unit.on, context, info),
  },
  StreetTask: {
    takenOverBy: (task, _args, context) => loadTakeOvers(task, context),
  },
  TaskRelief: {
    task: (relief, _args, context, info) =>
      requireNode("Task", relief.taskId, relief.taskName, relief.answeredOn, context, info),
  },
  TaskTakeOver: {
    unit: (takeOver, _args, context, info) =>
      requireNode("WorkUnit", takeOver.unitId, takeOver.unitName, takeOver.answeredOn, context, info),
  },
  StreetPowerUse: {
    power: (use, _args, context, info) =>
      requireNode("StreetPower", use.powerId, use.powerName, use.on, context, info),
  },
  Outpost: {
    street: (outpost, _args, context, info) =>
      requireNode("Street", outpost.streetId, outpost.streetName, outpost.on, context, info),
    unit: (outpost, _args, context, info) =>
      loadNode("WorkUnit", outpost.unitId, outpost.unitName, outpost.on, context, info),
    posts: (outpost, _args, context) => loadPosts("AT", outpost.id, null, outpost.on, context),
  },
};
