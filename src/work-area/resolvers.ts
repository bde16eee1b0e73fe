import { requireAreaOf } from "../area/of-code.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import { loadDuties, loadWorkAreas } from "./load.ts";

export const workAreaResolvers: Resolvers = {
  City: {
    workAreas: (city, _args, context) => loadWorkAreas("CITY", city.id, city.on, context),
  },
  Person: {
    workAreas: (person, _args, context) => loadWorkAreas("PERSON", person.id, person.on, context),
  },
  WorkArea: {
    area: (area, _args, context, info) => requireAreaOf(area, context, info),
    responsible: (area, _args, context) => loadDuties(area, context),
  },
  WorkAreaDuty: {
    person: (duty, _args, context, info) =>
      requireNode("Person", duty.personId, duty.personName, duty.on, context, info),
  },
};
