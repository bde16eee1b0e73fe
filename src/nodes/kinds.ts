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
};

const otherType: NodeType = { typename: "OtherNode", kind: "OTHER" };

/** The SDL type and kind of a node with these labels (`Entity` and its business label). */
export function nodeTypeOf(labels: readonly string[]): NodeType {
  const label = labels.find((each) => each !== "Entity");
  return (label === undefined ? undefined : nodeTypes[label]) ?? otherType;
}

/** The labels behind a kind; OTHER is every label that has no kind of its own. */
export function labelsOf(kind: NodeKind): readonly string[] {
  return Object.entries(nodeTypes)
    .filter(([, type]) => type.kind === kind)
    .map(([label]) => label);
}
