import type { NodeKind } from "../generated/graphql.ts";

/** How a label of the graph appears in the API: its SDL type and its kind. */
interface NodeType {
  readonly typename: string;
  readonly kind: NodeKind;
}

const nodeTypes: Readonly<Record<string, NodeType>> = {
  City: { typename: "City", kind: "CITY" },
  District: { typename: "District", kind: "DISTRICT" },
  Street: { typename: "Street", kind: "STREET" },
  Community: { typename: "Community", kind: "COMMUNITY" },
  Grid: { typename: "Grid", kind: "GRID" },
  Compound: { typename: "Compound", kind: "COMPOUND" },
  PartyOrg: { typename: "PartyOrg", kind: "PARTY_ORG" },
  Person: { typename: "Person", kind: "PERSON" },
  WorkUnit: { typename: "WorkUnit", kind: "WORK_UNIT" },
  PropertyCompany: { typename: "PropertyCompany", kind: "PROPERTY_COMPANY" },
  OwnersCommittee: { typename: "OwnersCommittee", kind: "OWNERS_COMMITTEE" },
  ResidentsCommittee: { typename: "ResidentsCommittee", kind: "RESIDENTS_COMMITTEE" },
  ServiceCentre: { typename: "ServiceCentre", kind: "SERVICE_CENTRE" },
  Meeting: { typename: "Meeting", kind: "MEETING" },
  Visit: { typename: "Visit", kind: "VISIT" },
  Issue: { typename: "Issue", kind: "ISSUE" },
  Consultation: { typename: "Consultation", kind: "CONSULTATION" },
  KeyProject: { typename: "KeyProject", kind: "PROJECT" },
  BreakthroughProject: { typename: "BreakthroughProject", kind: "PROJECT" },
  DecisionBody: { typename: "DecisionBody", kind: "DECISION_BODY" },
  DemoAward: { typename: "DemoAward", kind: "AWARD" },
  CreditRating: { typename: "CreditRating", kind: "RATING" },
  DutyReport: { typename: "DutyReport", kind: "DUTY_REPORT" },
  StreetPower: { typename: "StreetPower", kind: "STREET_POWER" },
  Outpost: { typename: "Outpost", kind: "OTHER" },
  EnforcementOffice: { typename: "EnforcementOffice", kind: "OTHER" },
  Assessment: { typename: "Assessment", kind: "OTHER" },
  WorkArea: { typename: "WorkArea", kind: "OTHER" },
  Task: { typename: "StreetTask", kind: "OTHER" },
  Measure: { typename: "SchoolMeasure", kind: "OTHER" },
  Platform: { typename: "Platform", kind: "OTHER" },
  Campaign: { typename: "Campaign", kind: "OTHER" },
  IndustryChain: { typename: "IndustryChain", kind: "OTHER" },
};

/** Labels without a type of their own; all of them appear as `OtherNode`. */
const otherLabels = [
  "EnforcementAction",
  "Candidate",
  "ModelPost",
  "CareerEvent",
  "DisputeStat",
  "OrgLifeEvent",
  "ServiceActivity",
  "PolicyDoc",
  "Indicator",
] as const;

const otherType: NodeType = { typename: "OtherNode", kind: "OTHER" };

/** The SDL type and kind of a node with these labels (`Entity` and its business label). */
export function nodeTypeOf(labels: readonly string[]): NodeType {
  const label = labels.find((each) => each !== "Entity");
  return (label === undefined ? undefined : nodeTypes[label]) ?? otherType;
}

/** The labels behind a kind; OTHER is every label that has no kind of its own. */
export function labelsOf(kind: NodeKind): readonly string[] {
  const named = Object.entries(nodeTypes)
    .filter(([, type]) => type.kind === kind)
    .map(([label]) => label);
  return kind === "OTHER" ? [...named, ...otherLabels] : named;
}
