import type { Resolvers } from "../generated/graphql.ts";
import { personCount } from "../nodes/person-count.ts";
import { countCareers, countCrossAppointments, countModelPosts } from "./load.ts";

export const staffResolvers: Resolvers = {
  WorkUnit: {
    partyAffairsStaff: (unit) => personCount(unit.partyAffairsStaff ?? 0),
    modelPosts: (unit, _args, context) => countModelPosts("UNIT", unit.id, unit.on, context),
    careerEvents: (unit, args, context) => countCareers("UNIT", unit.id, unit.on, args, context),
    crossAppointment: (unit, _args, context) => countCrossAppointments("UNIT", unit.id, unit.on, context),
  },
};
