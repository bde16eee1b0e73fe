import { snapshotOn } from "./city.ts";

/** Number of the modelling assumptions of this generator; a change of a figure or rule of thumb raises it. */
export const assumptionsVersion = "1";

/** First day all sources cover: earlier than anything the rosters say of the years that are asked about. */
const coversFrom = "2015-01-01";
const receivedAt = "2022-01-04T01:00:00Z";
const generatedAt = "2022-01-04T02:00:00Z";

/** Made-up offices that together answer for all 56 files; every file has exactly one, so no row needs its source. */
const sources = [
  {
    id: "SRC-AREA",
    name: "区划网格小区台账（示例）",
    files: ["places", "grids", "compounds", "grid_compounds", "dispute_stats"],
  },
  {
    id: "SRC-ORG",
    name: "组织部门台账（示例）",
    files: [
      "party_orgs",
      "org_places",
      "subordinations",
      "work_units",
      "residents_committees",
      "posts",
      "liaison_links",
      "visits",
      "issues",
      "instructors",
      "org_life_events",
      "industry_chains",
    ],
  },
  {
    id: "SRC-PEOPLE",
    name: "党员和社区工作者台账（示例）",
    files: ["people", "memberships", "participations", "residences", "employments", "worker_trainings"],
  },
  {
    id: "SRC-HOUSING",
    name: "物业和业委会台账（示例）",
    files: [
      "property_companies",
      "company_roles",
      "service_contracts",
      "owners_committees",
      "committee_compounds",
      "consultations",
      "consultation_parties",
      "credit_ratings",
      "campaigns",
      "platforms",
    ],
  },
  { id: "SRC-CENTRE", name: "党群服务中心台账（示例）", files: ["service_centres", "centre_areas"] },
  {
    id: "SRC-DECISION",
    name: "议事决策和街道改革台账（示例）",
    files: [
      "street_powers",
      "street_tasks",
      "outposts",
      "enforcement_offices",
      "enforcement_actions",
      "key_projects",
      "breakthrough_projects",
      "decision_bodies",
      "body_members",
      "meetings",
      "duty_reports",
      "assessments",
      "work_areas",
    ],
  },
  {
    id: "SRC-AWARD",
    name: "红色创建和干部任用台账（示例）",
    files: ["demo_awards", "model_posts", "career_events", "school_measures", "candidates"],
  },
  {
    id: "SRC-ACTIVITY",
    name: "双报到台账（示例）",
    files: ["check_ins", "unit_check_ins", "service_activities"],
  },
];

/** `dataset.json` of a generated folder. `coversAreas` are code prefixes, `3717` for the whole of Heze. Nothing in it comes from the clock. */
export function manifest(profile: string, seed: number, coversAreas: readonly string[]): object {
  return {
    formatVersion: 1,
    profile,
    synthetic: true,
    snapshotOn,
    generatedAt,
    rngSeed: seed,
    assumptionsVersion,
    sources: sources.map((source) => ({ ...source, receivedAt, coversAreas, coversFrom, coversTo: null })),
  };
}
