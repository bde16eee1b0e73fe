import { decisionFacts } from "./fact-table-decisions.ts";
import { rowPeriod, type FileFacts, type RelationshipRecipe } from "./fact-recipe.ts";

/**
 * What each file of the exchange format makes in the graph, by stem. Together with `exchange-format.json` it is all
 * the importer knows about the files: labels, relationship types, which columns are ends, period and properties.
 */
export const factTable: Readonly<Record<string, FileFacts>> = {
  places: {
    node: [
      { label: "City", when: { field: "level", codes: ["CITY"] }, id: "{code}", name: ["{name}"] },
      { label: "District", when: { field: "level", codes: ["DISTRICT"] }, id: "{code}", name: ["{name}"] },
      { label: "Street", when: { field: "level", codes: ["STREET"] }, id: "{code}", name: ["{name}"] },
      { label: "Community", when: { field: "level", codes: ["COMMUNITY"] }, id: "{code}", name: ["{name}"] },
    ],
    area: ["code"],
    time: { first: "established_on", last: "abolished_on" },
    relationships: [thing("PART_OF", "{code}", "{parent}", ["established_on", "abolished_on"])],
  },
  grids: {
    node: [{ label: "Grid", id: "{id}", name: ["{name}"] }],
    area: ["community"],
    time: { first: "established_on", last: "abolished_on" },
    relationships: [thing("PART_OF", "{id}", "{community}", ["established_on", "abolished_on"])],
  },
  compounds: {
    node: [{ label: "Compound", id: "{id}", name: ["{name}"] }],
    area: ["community"],
    time: { first: "established_on", last: "abolished_on" },
    relationships: [thing("LOCATED_IN", "{id}", "{community}", ["established_on", "abolished_on"])],
  },
  grid_compounds: { relationships: [period("COVERS", "{grid}", "{compound}")] },

  party_orgs: {
    node: [{ label: "PartyOrg", id: "{id}", name: ["{name}"] }],
    area: ["area_code"],
    time: { first: "founded_on", last: "dissolved_on" },
    relationships: [],
  },
  org_places: { relationships: [period("SET_UP_IN", "{org}", "{target}")] },
  subordinations: { relationships: [period("SUBORDINATE_TO", "{org}", "{superior}", ["kind"])] },
  work_units: {
    node: [{ label: "WorkUnit", id: "{id}", name: ["{name}"] }],
    area: ["community", "area_code"],
    time: { first: "established_on", last: "abolished_on" },
    relationships: [thing("LOCATED_IN", "{id}", "{community}", ["established_on", "abolished_on"])],
  },
  residents_committees: {
    node: [{ label: "ResidentsCommittee", id: "{id}", name: ["{name}"] }],
    area: ["community"],
    time: { first: "established_on", last: "dissolved_on" },
    relationships: [thing("OF", "{id}", "{community}", ["established_on", "dissolved_on"])],
  },

  people: {
    node: [{ label: "Person", id: "{id}", name: ["{display_name}", "**"] }],
    area: ["area_code"],
    time: {},
    relationships: [],
  },
  memberships: { relationships: [period("BELONGS_TO", "{person}", "{org}")] },
  participations: { relationships: [period("PARTICIPATES_IN", "{person}", "{org}", ["kind"])] },
  residences: { relationships: [period("RESIDES_IN", "{person}", "{compound}")] },
  employments: { relationships: [period("WORKS_FOR", "{person}", "{employer}", ["role"])] },
  posts: {
    relationships: [
      period("HOLDS_POST", "{person}", "{at}", ["kind", "term_years", "post_class", "grade", "full_time"]),
    ],
  },

  check_ins: { relationships: [period("CHECKED_IN_TO", "{person}", "{org}", ["last_activity_on"])] },
  unit_check_ins: {
    relationships: [
      period("UNIT_CHECKED_IN_TO", "{org}", "{community_org}", [
        "resource",
        "last_activity_on",
        "last_feedback_on",
      ]),
    ],
  },
  liaison_links: { relationships: [period("LIAISES_WITH", "{person}", "{org}", ["year"])] },
  visits: {
    node: [{ label: "Visit", id: "{id}", name: ["走访 {visited_on}"] }],
    area: ["org"],
    time: { on: "visited_on" },
    relationships: [event("MADE_BY", "{id}", "{person}"), event("VISITED", "{id}", "{org}")],
  },
  issues: {
    node: [{ label: "Issue", id: "{id}", name: ["{category:zh}问题 {raised_on}", "问题 {raised_on}"] }],
    area: ["raised_at", "@meeting"],
    time: { on: "raised_on" },
    relationships: [event("RAISED", "{raised_at}", "{id}"), event("OWNED_BY", "{id}", "{owner_unit}")],
  },
  instructors: {
    relationships: [
      period("INSTRUCTS", "{person}", "{target}", ["kind"]),
      { ...period("SENT_BY", "{person}", "{sent_by}"), beside: true },
      { ...period("SECONDED_FROM", "{person}", "{seconded_from}"), beside: true },
    ],
  },

  property_companies: {
    node: [{ label: "PropertyCompany", id: "{id}", name: ["{name}"] }],
    area: ["area_code"],
    time: { first: "established_on", last: "closed_on" },
    relationships: [],
  },
  company_roles: {
    relationships: [
      {
        ...period("SUPERVISED_BY", "{company}", "{body}"),
        when: { field: "role", codes: ["SUPERVISED_BY"] },
      },
      {
        ...period("GUIDES", "{body}", "{company}"),
        when: { field: "role", codes: ["GUIDES"] },
        subject: "end",
      },
      {
        ...period("IMPLEMENTED_BY", "{body}", "{company}"),
        when: { field: "role", codes: ["IMPLEMENTED_BY"] },
        subject: "end",
      },
    ],
  },
  service_contracts: {
    relationships: [period("SERVES", "{company}", "{compound}", ["contract_from", "contract_to"])],
  },
  owners_committees: {
    node: [{ label: "OwnersCommittee", id: "{id}", name: ["{name}"] }],
    area: ["area_code"],
    time: {},
    relationships: [],
  },
  committee_compounds: { relationships: [period("REPRESENTS", "{committee}", "{compound}")] },
  consultations: {
    node: [{ label: "Consultation", id: "{id}", name: ["三方协商 {held_on}"] }],
    area: ["compound"],
    time: { on: "held_on" },
    relationships: [event("OF", "{id}", "{compound}")],
  },
  consultation_parties: { relationships: [event("ATTENDED_BY", "{consultation}", "{party}")] },
  credit_ratings: {
    node: [{ label: "CreditRating", id: "{id}", name: ["信用评价 {year}"] }],
    area: ["company"],
    time: { year: "year" },
    relationships: [event("RATES", "{id}", "{company}")],
  },
  campaigns: {
    node: [{ label: "Campaign", id: "{id}", name: ["{name}"] }],
    area: ["area_code"],
    time: { first: "starts_on", last: "ends_on" },
    relationships: [{ ...period("COVERS", "{id}", "{company}"), link: ["company", "from"] }],
  },
  platforms: {
    node: [{ label: "Platform", id: "{id}", name: ["{kind:zh}"], without: ["from", "to"] }],
    area: ["company"],
    time: { first: "from", last: "to" },
    relationships: [thing("OPERATES", "{company}", "{id}", rowPeriod)],
  },

  service_centres: {
    node: [{ label: "ServiceCentre", id: "{id}", name: ["{name}"] }],
    area: ["community", "area_code"],
    time: {},
    relationships: [thing("LOCATED_IN", "{id}", "{community}", [null, null])],
  },
  centre_areas: {
    relationships: [
      {
        ...period("SERVES_AREA", "{centre}", "{target}"),
        when: { field: "relation", codes: ["SERVES_AREA"] },
      },
      { ...period("UNDER", "{centre}", "{target}"), when: { field: "relation", codes: ["UNDER"] } },
    ],
  },
  ...decisionFacts,
};

/** A relationship with a row, and a period, of its own. */
function period(
  type: string,
  start: string,
  end: string,
  properties: readonly string[] = [],
): RelationshipRecipe {
  return { type, start, end, period: rowPeriod, properties };
}

/** A relationship that holds as long as the thing is there. */
function thing(
  type: string,
  start: string,
  end: string,
  dates: readonly [string | null, string | null],
): RelationshipRecipe {
  return { type, start, end, period: dates };
}

/** A relationship of an event: it has no period. */
function event(type: string, start: string, end: string): RelationshipRecipe {
  return { type, start, end };
}
