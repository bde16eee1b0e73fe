import type { GraphQLResolveInfo } from "graphql";
import { loadArea } from "../area/load.ts";
import { loadCompound } from "../compound/load.ts";
import { PublicError } from "../errors.ts";
import { loadGrid } from "../grid/load.ts";
import { loadOwnersCommittee } from "../owners-committee/load.ts";
import { loadPartyOrg } from "../party-org/load.ts";
import { loadPerson } from "../person/load.ts";
import { loadPropertyCompany } from "../property-company/load.ts";
import { loadResidentsCommittee } from "../residents-committee/load.ts";
import type { RequestContext } from "../server/context.ts";
import { loadServiceCentre } from "../service-centre/load.ts";
import { loadWorkUnit } from "../work-unit/load.ts";
import { loadAssessment } from "../assessment/load.ts";
import { loadDemoAward } from "../award/load.ts";
import { loadCampaign, loadPlatform } from "../campaign/load.ts";
import { loadConsultation } from "../consultation/load.ts";
import { loadDecisionBody } from "../decision-body/load.ts";
import { loadMeeting } from "../decision-body/meetings.ts";
import { loadDutyReport } from "../duty-report/load.ts";
import { loadOffice } from "../enforcement/load.ts";
import { loadChain } from "../industry-chain/load.ts";
import { loadIssue } from "../issue/load.ts";
import { loadOtherNode } from "../other-node/load.ts";
import { loadBreakthroughProject, loadKeyProject } from "../project/load.ts";
import { loadCreditRating } from "../property-company/ratings.ts";
import { loadMeasure } from "../school/load.ts";
import { loadOutpost, loadStreetPower } from "../street-reform/load.ts";
import { loadTask } from "../street-reform/tasks.ts";
import { loadVisit } from "../visit/load.ts";
import { loadWorkArea } from "../work-area/load.ts";
import { type NodeModel, namedNode } from "./model.ts";
import { namesSuffice } from "./selection.ts";

type LoadNode = (
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<NodeModel | null>;

/** Who loads a node of which label. */
const loaders: Readonly<Record<string, LoadNode>> = {
  City: loadArea,
  District: loadArea,
  Street: loadArea,
  Community: loadArea,
  Compound: loadCompound,
  Grid: loadGrid,
  OwnersCommittee: loadOwnersCommittee,
  PartyOrg: loadPartyOrg,
  Person: loadPerson,
  PropertyCompany: loadPropertyCompany,
  ResidentsCommittee: loadResidentsCommittee,
  ServiceCentre: loadServiceCentre,
  WorkUnit: loadWorkUnit,
  Assessment: loadAssessment,
  BreakthroughProject: loadBreakthroughProject,
  Campaign: loadCampaign,
  Consultation: loadConsultation,
  CreditRating: loadCreditRating,
  DecisionBody: loadDecisionBody,
  DemoAward: loadDemoAward,
  DutyReport: loadDutyReport,
  EnforcementOffice: (id, on, context) => loadOffice("ID", id, on, context),
  IndustryChain: loadChain,
  Issue: loadIssue,
  KeyProject: loadKeyProject,
  Meeting: loadMeeting,
  Outpost: loadOutpost,
  Platform: loadPlatform,
  StreetPower: loadStreetPower,
  Visit: loadVisit,
  WorkArea: loadWorkArea,
  // Two labels differ from the name of their SDL type; a query names the type.
  Measure: loadMeasure,
  SchoolMeasure: loadMeasure,
  Task: loadTask,
  StreetTask: loadTask,
  OtherNode: loadOtherNode,
};

/**
 * The node behind a reference: by its name alone where that suffices, else through the loader of its label.
 * Null where the reference is empty, the node is not there on the day, or it is out of scope.
 */
export function loadNode(
  label: string,
  id: string | null | undefined,
  name: string | null | undefined,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): NodeModel | null | Promise<NodeModel | null> {
  if (id === null || id === undefined) return null;
  if (name !== null && name !== undefined && namesSuffice(info)) return namedNode(id, [label], name, on);
  const load = loaders[label] ?? loadOtherNode;
  return load(id, on, context, info);
}

/**
 * A node that is known by its name, with whatever else the query asks of it. It keeps to its name where it is not there
 * on the day: what is said about it stays true.
 */
export async function wholeNode(
  node: NodeModel,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<NodeModel> {
  if (namesSuffice(info)) return node;
  return (await loadNode(node.__typename, node.id, null, node.on, context, info)) ?? node;
}

/** `loadNode` where the schema promises a node: one that is missing or hidden fails the field, with a sentence that says so. */
export async function requireNode(...reference: Parameters<typeof loadNode>): Promise<NodeModel> {
  const [label, id, , on] = reference;
  const node = await loadNode(...reference);
  if (!node) {
    throw new PublicError(
      "NOT_READY",
      `Expected a ${label} here on ${on}, found ${id === null || id === undefined ? "none" : "one that is not there or not in your scope"}. ` +
        "Ask for another day or a wider scope. / 该日此处没有可见的对象，请换一个日期或范围。",
    );
  }
  return node;
}
