import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, isObjectType } from "graphql";
import { areaResolvers } from "../area/resolvers.ts";
import { blindSpotResolvers } from "../blind-spots/resolvers.ts";
import { compoundResolvers } from "../compound/resolvers.ts";
import { dataSetResolvers } from "../data-set/resolvers.ts";
import { deliveryResolvers } from "../delivery/resolvers.ts";
import { dualReportingResolvers } from "../dual-reporting/resolvers.ts";
import { dualCheckInResolvers } from "../dual-check-in/resolvers.ts";
import { explorerResolvers } from "../explorer-api/resolvers.ts";
import { gapResolvers } from "../gaps/resolvers.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { impactResolvers } from "../impact/resolvers.ts";
import { indicatorResolvers } from "../indicators/resolvers.ts";
import { liaisonResolvers } from "../liaison/resolvers.ts";
import { nodeResolvers } from "../nodes/resolvers.ts";
import { partyOrgResolvers } from "../party-org/resolvers.ts";
import { personResolvers } from "../person/resolvers.ts";
import { reportResolvers } from "../reports/resolvers.ts";
import { residentsCommitteeResolvers } from "../residents-committee/resolvers.ts";
import { runResolvers } from "../runs/resolvers.ts";
import { scheduleResolvers } from "../schedule/resolvers.ts";
import { searchResolvers } from "../search/resolvers.ts";
import { gridResolvers } from "../grid/resolvers.ts";
import { ownersCommitteeResolvers } from "../owners-committee/resolvers.ts";
import { propertyCompanyResolvers } from "../property-company/resolvers.ts";
import { serviceCentreResolvers } from "../service-centre/resolvers.ts";
import { streetReformResolvers } from "../street-reform/resolvers.ts";
import { workUnitResolvers } from "../work-unit/resolvers.ts";
import { assessmentResolvers } from "../assessment/resolvers.ts";
import { awardResolvers } from "../award/resolvers.ts";
import { campaignResolvers } from "../campaign/resolvers.ts";
import { consultationResolvers } from "../consultation/resolvers.ts";
import { decisionBodyResolvers } from "../decision-body/resolvers.ts";
import { disputeResolvers } from "../dispute/resolvers.ts";
import { dutyReportResolvers } from "../duty-report/resolvers.ts";
import { enforcementResolvers } from "../enforcement/resolvers.ts";
import { governanceResolvers } from "../governance/resolvers.ts";
import { industryChainResolvers } from "../industry-chain/resolvers.ts";
import { issueResolvers } from "../issue/resolvers.ts";
import { orgLifeResolvers } from "../org-life/resolvers.ts";
import { otherNodeResolvers } from "../other-node/resolvers.ts";
import { projectResolvers } from "../project/resolvers.ts";
import { schoolResolvers } from "../school/resolvers.ts";
import { serviceActivityResolvers } from "../service-activity/resolvers.ts";
import { staffResolvers } from "../staff/resolvers.ts";
import { statisticsResolvers } from "../statistics/resolvers.ts";
import { unitCheckInResolvers } from "../unit-check-in/resolvers.ts";
import { visitResolvers } from "../visit/resolvers.ts";
import { workAreaResolvers } from "../work-area/resolvers.ts";
import { scalars } from "./scalars.ts";

/** One entry a noun; the GraphQL name finds the file. */
const resolvers: readonly Resolvers[] = [
  areaResolvers,
  blindSpotResolvers,
  compoundResolvers,
  dataSetResolvers,
  deliveryResolvers,
  dualCheckInResolvers,
  dualReportingResolvers,
  explorerResolvers,
  gapResolvers,
  impactResolvers,
  indicatorResolvers,
  liaisonResolvers,
  nodeResolvers,
  partyOrgResolvers,
  personResolvers,
  residentsCommitteeResolvers,
  reportResolvers,
  runResolvers,
  scheduleResolvers,
  searchResolvers,
  gridResolvers,
  ownersCommitteeResolvers,
  propertyCompanyResolvers,
  serviceCentreResolvers,
  streetReformResolvers,
  workUnitResolvers,
  assessmentResolvers,
  awardResolvers,
  campaignResolvers,
  consultationResolvers,
  decisionBodyResolvers,
  disputeResolvers,
  dutyReportResolvers,
  enforcementResolvers,
  governanceResolvers,
  industryChainResolvers,
  issueResolvers,
  orgLifeResolvers,
  otherNodeResolvers,
  projectResolvers,
  schoolResolvers,
  serviceActivityResolvers,
  staffResolvers,
  statisticsResolvers,
  unitCheckInResolvers,
  visitResolvers,
  workAreaResolvers,
];

const schemaFolder = fileURLToPath(new URL("../../schema", import.meta.url));

/** The executable schema: the SDL under `schema/`, the resolvers of every noun, the scalars. */
export function buildSchema(): GraphQLSchema {
  const typeDefs = readdirSync(schemaFolder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(join(schemaFolder, file), "utf8"));
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [...resolvers, scalars],
    resolverValidationOptions: { requireResolversForResolveType: "ignore" },
  });
  countWhenSelected(schema);
  return schema;
}

/** Every connection counts in the same way: by running its count, and only when totalCount is selected. */
function countWhenSelected(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith("Connection")) continue;
    const totalCount = type.getFields()["totalCount"];
    if (totalCount) totalCount.resolve = (page: { totalCount: () => Promise<number> }) => page.totalCount();
  }
}
