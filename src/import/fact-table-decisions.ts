import { rowPeriod, type FileFacts } from "./fact-recipe.ts";

/** What the files of sections 12 to 14 make: decisions, street reform, appraisal, awards, careers, activities. */
export const decisionFacts: Readonly<Record<string, FileFacts>> = {
  street_powers: {
    relationships: [
      {
        type: "GRANTED",
        start: "{street}",
        end: "POWER-{power}",
        period: rowPeriod,
        properties: ["doc_ref", "exercised_count", "last_exercised_on"],
      },
    ],
  },
  street_tasks: {
    made: [
      { label: "Task", id: "TASK-{task}", name: ["{task:zh}"], properties: { kind: "task" }, area: "city" },
    ],
    time: { first: "on" },
    relationships: [
      {
        type: "RELIEVED_OF",
        start: "{body}",
        end: "TASK-{task}",
        when: { field: "action", codes: ["RELIEVED_OF"] },
        properties: ["on", "doc_ref"],
        subject: "end",
      },
      {
        type: "TOOK_OVER",
        start: "{body}",
        end: "TASK-{task}",
        when: { field: "action", codes: ["TOOK_OVER"] },
        properties: ["on", "doc_ref"],
        subject: "end",
      },
    ],
  },
  outposts: {
    node: [{ label: "Outpost", id: "{id}", name: ["{name}"], without: ["from", "to"] }],
    area: ["street"],
    time: { first: "from", last: "to" },
    relationships: [
      { type: "STATIONED_AT", start: "{id}", end: "{street}", period: rowPeriod },
      { type: "OF", start: "{id}", end: "{unit}", period: rowPeriod },
    ],
  },
  enforcement_offices: {
    node: [{ label: "EnforcementOffice", id: "{id}", name: ["{name}"] }],
    area: ["street"],
    time: { first: "established_on", last: "abolished_on" },
    relationships: [
      { type: "OF", start: "{id}", end: "{street}", period: ["established_on", "abolished_on"] },
    ],
  },
  enforcement_actions: {
    node: [{ label: "EnforcementAction", id: "{id}", name: ["{kind:zh}联合执法 {on}", "联合执法 {on}"] }],
    area: ["office"],
    time: { on: "on" },
    relationships: [
      { type: "CONDUCTED_BY", start: "{id}", end: "{office}" },
      { type: "INVOLVED", start: "{id}", end: "{unit}", link: ["unit"] },
    ],
  },
  key_projects: {
    node: [{ label: "KeyProject", id: "{id}", name: ["{name}"], keep: ["owner_unit"] }],
    area: ["area_code"],
    time: { first: "starts_on" },
    relationships: [],
  },
  breakthrough_projects: {
    node: [
      {
        label: "BreakthroughProject",
        id: "{id}",
        name: ["{title}"],
        without: ["document", "doc_ref", "document_on"],
      },
    ],
    made: [
      {
        label: "PolicyDoc",
        id: "{document}",
        name: ["{doc_ref}", "{document}"],
        properties: { docRef: "doc_ref", documentOn: "document_on" },
        area: "row",
      },
      {
        label: "Indicator",
        id: "INDICATOR-{indicator}",
        name: ["{indicator}"],
        properties: { key: "indicator" },
        area: "city",
      },
    ],
    area: ["area_code"],
    time: { first: "starts_on" },
    relationships: [
      { type: "OWNED_BY", start: "{id}", end: "{owner_unit}" },
      { type: "GOVERNED_BY", start: "{id}", end: "{document}" },
      { type: "TARGETS", start: "{id}", end: "INDICATOR-{indicator}", link: ["indicator"] },
      { type: "COVERS", start: "{id}", end: "{street}", link: ["street"] },
    ],
  },
  decision_bodies: {
    node: [{ label: "DecisionBody", id: "{id}", name: ["{name}"] }],
    area: ["area_code"],
    time: { first: "founded_on" },
    relationships: [],
  },
  body_members: {
    relationships: [
      { type: "HAS_MEMBER", start: "{body}", end: "{unit}", period: rowPeriod, properties: ["role"] },
    ],
  },
  meetings: {
    node: [{ label: "Meeting", id: "{id}", name: ["会议 {held_on}"] }],
    area: ["body"],
    time: { on: "held_on" },
    relationships: [
      { type: "OF", start: "{id}", end: "{body}" },
      { type: "DISCUSSED", start: "{id}", end: "{issue}", properties: ["outcome"], link: ["issue"] },
      { type: "ATTENDED_BY", start: "{id}", end: "{unit}", link: ["unit"] },
    ],
  },
  duty_reports: {
    node: [{ label: "DutyReport", id: "{id}", name: ["述职评议 {year}"] }],
    area: ["org", "unit"],
    time: { year: "year" },
    relationships: [
      { type: "BY", start: "{id}", end: "{person}" },
      { type: "ABOUT", start: "{id}", end: "{org}" },
      { type: "BY_UNIT", start: "{id}", end: "{unit}" },
    ],
  },
  assessments: {
    node: [
      { label: "Assessment", id: "{id}", name: ["年度考核 {year} {item:zh}"], without: ["target_kind"] },
    ],
    area: ["target"],
    time: { year: "year" },
    relationships: [
      { type: "ASSESSES", start: "{id}", end: "{target}" },
      { type: "CONDUCTED_BY", start: "{id}", end: "{conducted_by}" },
    ],
  },
  work_areas: {
    node: [{ label: "WorkArea", id: "{id}", name: ["{name}"] }],
    area: ["area_code"],
    time: {},
    relationships: [
      {
        type: "RESPONSIBLE_FOR",
        start: "{person}",
        end: "{id}",
        period: rowPeriod,
        link: ["person", "from"],
        subject: "end",
      },
    ],
  },

  demo_awards: {
    node: [{ label: "DemoAward", id: "{id}", name: ["{category:zh}"], without: ["target_kind"] }],
    area: ["target"],
    time: { first: "awarded_on", last: "valid_to" },
    relationships: [{ type: "AWARDED_TO", start: "{id}", end: "{target}" }],
  },
  model_posts: {
    node: [{ label: "ModelPost", id: "{id}", name: ["{kind:zh}"] }],
    area: ["unit"],
    time: { first: "named_on" },
    relationships: [
      { type: "IN", start: "{id}", end: "{unit}" },
      {
        type: "HOLDS",
        start: "{person}",
        end: "{id}",
        period: rowPeriod,
        link: ["person", "from"],
        subject: "end",
      },
    ],
  },
  career_events: {
    node: [{ label: "CareerEvent", id: "{id}", name: ["{kind:zh} {on}"] }],
    area: ["unit", "person"],
    time: { on: "on" },
    relationships: [
      { type: "OF", start: "{id}", end: "{person}" },
      { type: "IN", start: "{id}", end: "{unit}" },
    ],
  },
  worker_trainings: {
    node: [
      {
        label: "CareerEvent",
        id: "TRAINING-{person}-{training_kind}-{on}",
        name: ["{training_kind:zh} {on}"],
        constants: { kind: "TRAINING" },
      },
    ],
    area: ["person"],
    time: { on: "on" },
    relationships: [{ type: "OF", start: "TRAINING-{person}-{training_kind}-{on}", end: "{person}" }],
  },
  school_measures: {
    node: [{ label: "Measure", id: "MEASURE-{seq}", name: ["{title}", "推进措施 {seq}"] }],
    area: ["@city"],
    time: {},
    relationships: [
      {
        type: "CARRIED_OUT_BY",
        start: "MEASURE-{seq}",
        end: "{school}",
        properties: ["status", "acted_on"],
        link: ["school"],
      },
    ],
  },
  candidates: {
    node: [{ label: "Candidate", id: "{id}", name: ["校级干部人选 {listed_on}"] }],
    area: ["school"],
    time: { on: "listed_on" },
    relationships: [
      { type: "OF", start: "{id}", end: "{person}" },
      { type: "FOR", start: "{id}", end: "{school}" },
    ],
  },
  industry_chains: {
    node: [{ label: "IndustryChain", id: "{id}", name: ["{name}"] }],
    area: ["area_code"],
    time: {},
    relationships: [
      {
        type: "IN_CHAIN",
        start: "{member}",
        end: "{id}",
        period: rowPeriod,
        link: ["member_kind", "member", "from"],
        subject: "end",
      },
    ],
  },

  org_life_events: {
    node: [{ label: "OrgLifeEvent", id: "{id}", name: ["{kind:zh} {on}"] }],
    area: ["org"],
    time: { on: "on" },
    relationships: [{ type: "OF", start: "{id}", end: "{org}" }],
  },
  service_activities: {
    node: [{ label: "ServiceActivity", id: "{id}", name: ["{kind:zh} {on}"] }],
    area: ["org"],
    time: { on: "on" },
    relationships: [
      { type: "OF", start: "{id}", end: "{org}" },
      { type: "ATTENDED_BY", start: "{id}", end: "{unit_org}", link: ["unit_org"] },
    ],
  },
  dispute_stats: {
    node: [{ label: "DisputeStat", id: "DISPUTE-{grid}-{period}", name: ["矛盾纠纷统计 {period}"] }],
    area: ["grid"],
    time: { month: "period" },
    relationships: [{ type: "OF", start: "DISPUTE-{grid}-{period}", end: "{grid}" }],
  },
};
