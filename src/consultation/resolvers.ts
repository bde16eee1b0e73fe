import type { Resolvers } from "../generated/graphql.ts";
import { loadIssuesOf } from "../issue/load.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { loadConsultationsOf, loadParties } from "./load.ts";

export const consultationResolvers: Resolvers = {
  Compound: {
    consultations: (compound, args, context, info) => loadConsultationsOf(compound, args, context, info),
  },
  Consultation: {
    compound: (consultation, _args, context, info) =>
      requireNode(
        "Compound",
        consultation.compoundId,
        consultation.compoundName,
        consultation.on,
        context,
        info,
      ),
    parties: (consultation, _args, context) => loadParties(consultation, context),
    issues: (consultation, _args, context, info) => loadIssuesOf(consultation, context, info),
  },
  ConsultationParty: {
    body: (party, _args, context, info) =>
      loadNode(party.bodyLabel, party.bodyId, party.bodyName, party.on, context, info),
  },
};
