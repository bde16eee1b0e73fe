import { countAwards } from "../award/statistics.ts";
import { countPlatforms } from "../campaign/load.ts";
import { countDisputes } from "../dispute/load.ts";
import { countEnforcement } from "../enforcement/load.ts";
import type { CityResolvers, Resolvers } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { personCount } from "../nodes/person-count.ts";
import { selectedFields } from "../nodes/selection.ts";
import { countOrgLife } from "../org-life/load.ts";
import { countCandidates } from "../school/candidates.ts";
import { countServiceActivities } from "../service-activity/load.ts";
import { countCareers, countCrossAppointments, countModelPosts, countTraining } from "../staff/load.ts";
import { countStreetReform } from "../street-reform/load.ts";
import { countUnitCheckIns } from "../unit-check-in/load.ts";
import {
  countCommitteeSeats,
  countConsultations,
  countConvertedCommunities,
  countGovernance,
  countIssues,
  groupIndicators,
} from "./load.ts";

const place: Pick<CityResolvers, "statistics"> = {
  statistics: ({ id, on }) => ({ id, on }),
};

const noFirms = { firms: 0, partyLeaders: personCount(0), crossAppointed: personCount(0), rate: null };

export const statisticsResolvers: Resolvers = {
  City: place,
  District: place,
  Street: place,
  Community: place,
  AreaStatistics: {
    streetReform: ({ id, on }, _args, context) => countStreetReform(id, on, context),
    convertedCommunities: (area, _args, context) => countConvertedCommunities(area, context),
    enforcement: ({ id, on }, args, context) => countEnforcement("AREA", id, on, args, context),
    issues: (area, args, context) => countIssues(area, args, context),
    governance: (area, _args, context) => countGovernance(area, context),
    consultations: (area, args, context, info) => {
      const selected = selectedFields(info);
      return countConsultations(
        area,
        args,
        ["byParty", "full"].filter((name) => selected.has(name)),
        context,
      );
    },
    compoundIndicators: (area, _args, context) => groupIndicators(area, context),
    committeeSeats: (area, _args, context) => countCommitteeSeats(area, context),
    platforms: ({ id, on }, _args, context) => countPlatforms(id, on, context),
    awards: ({ id, on }, args, context) => countAwards(id, on, args.filter, context),
    modelPosts: ({ id, on }, _args, context) => countModelPosts("AREA", id, on, context),
    careerEvents: ({ id, on }, args, context) => countCareers("AREA", id, on, args, context),
    training: ({ id, on }, args, context) => countTraining(id, on, args.year ?? null, context),
    crossAppointment: async ({ id, on }, _args, context) =>
      (await countCrossAppointments("AREA", id, on, context)) ?? noFirms,
    candidates: ({ id, on }, _args, context) => countCandidates("AREA", id, on, context),
    unitCheckIns: ({ id, on }, _args, context) => countUnitCheckIns(id, on, context),
    serviceActivities: ({ id, on }, args, context) => countServiceActivities("AREA", id, on, args, context),
    disputes: ({ id, on }, args, context) => countDisputes(id, on, args, context),
    orgLife: ({ id, on }, args, context) => countOrgLife("AREA", id, on, args, context),
  },
  ConvertedCommunityStatistics: {
    below: ({ belowIds, belowNames, on }, _args, context, info) =>
      loadNodes("Community", belowIds, belowNames, on, context, info),
  },
};
