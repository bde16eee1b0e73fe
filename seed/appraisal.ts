import type { City } from "./city.ts";
import { made } from "./city.ts";
import { randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import type { AssessmentItem, DutyReportGrade } from "./rows/decision.ts";
import { departmentUnit } from "./units.ts";

const grades: readonly DutyReportGrade[] = ["GOOD", "GOOD", "FAIRLY_GOOD", "FAIRLY_GOOD", "AVERAGE"];
const streetItems: readonly AssessmentItem[] = [
  "URBAN_PARTY_BUILDING",
  "PUBLIC_SERVICE",
  "PUBLIC_MANAGEMENT",
  "PUBLIC_SAFETY",
];

/** Duty reports of the snapshot year and the year before (G39): member units of the conferences, secretaries of districts and streets. */
export function makeDutyReports(city: City): void {
  const random = city.random("duty reports");
  for (const year of [2020, 2021]) {
    for (const unit of memberUnits(city)) {
      city.rosters.dutyReports.push({
        id: `DR-${unit}-${year}`,
        year,
        kind: "MEMBER_UNIT",
        unit,
        reportedOn: reportDay(random, year),
        includesUrban: true,
        grade: random.pick(grades),
      });
    }
    for (const { code, org } of [...city.districts, ...city.streets]) {
      const about = made(org, `the organisation of ${code}`);
      city.rosters.dutyReports.push({
        id: `DR-${about.id}-${year}`,
        year,
        kind: about.row.field === "DISTRICT" ? "COUNTY_SECRETARY" : "STREET_SECRETARY",
        person: made(about.secretary, `the secretary of ${code}`).id,
        org: about.id,
        reportedOn: reportDay(random, year),
        includesUrban: true,
        grade: random.pick(grades),
      });
    }
  }
}

/** Appraisals of the snapshot year: streets by their own scheme and without investment items, units of the city, outposts by their street. */
export function makeAssessments(city: City): void {
  const random = city.random("assessments");
  const add = (
    scheme: "UNIT" | "STREET" | "OUTPOST",
    target: string,
    items: readonly AssessmentItem[],
    conductedBy: string | undefined,
  ) => {
    for (const item of items) {
      city.rosters.assessments.push({
        id: `AS-${target}-${item.replaceAll("_", "-")}-2021`,
        year: 2021,
        scheme,
        targetKind: scheme === "UNIT" ? "WORK_UNIT" : scheme,
        target,
        item,
        score: random.int(120, 198) / 10,
        maxScore: 20,
        conductedBy,
      });
    }
  };
  for (const street of city.streets) add("STREET", street.code, streetItems, street.district.org?.id);
  const cityUnits = new Set(city.units.filter((unit) => unit.district === null).map((unit) => unit.id));
  for (const unit of memberUnits(city)) {
    if (cityUnits.has(unit)) add("UNIT", unit, ["URBAN_PARTY_BUILDING", "CHECK_IN"], city.org?.id);
  }
  const streetOrgs = new Map(city.streets.map((street) => [street.code, street.org?.id]));
  for (const outpost of city.rosters.outposts)
    add("OUTPOST", outpost.id, ["PUBLIC_SERVICE"], streetOrgs.get(outpost.street));
}

/** Every standing member answers for an area of work, every area has somebody who answers for it. */
export function makeWorkAreas(city: City): void {
  const random = city.random("work areas");
  const count = city.standingMembers.length + 1;
  for (const [index, [name, nameEn]] of workAreas.slice(0, count).entries()) {
    const person = made(city.standingMembers[index % city.standingMembers.length], "a standing member");
    city.rosters.workAreas.push({
      id: `WA-${city.quota.code}-${String(index + 1).padStart(2, "0")}`,
      name,
      nameEn,
      areaCode: city.quota.code,
      person: person.id,
      from: randomDay(random, "2020-03-01", "2020-12-31"),
    });
  }
}

/** Four projects, each with an owner and its own opinion document (G39); titles are made up, the published ones are not known. */
export function makeBreakthroughProjects(city: City): void {
  const random = city.random("breakthrough projects");
  for (const [index, project] of projects.entries()) {
    const seq = index + 1;
    const node = {
      id: `BP-${city.quota.code}-${seq}`,
      seq,
      title: project.title,
      areaCode: city.quota.code,
      status: "RUNNING" as const,
      ownerUnit: departmentUnit(city, null, project.department).id,
      document: `DOC-${city.quota.code}-BP-${seq}`,
      docRef: `示例发〔2021〕${100 + seq}号`,
      documentOn: randomDay(random, "2021-02-01", "2021-04-30"),
      startsOn: "2021-05-01",
      dueOn: "2022-12-31",
      progressOn: randomDay(random, "2021-10-01", "2021-12-20"),
    };
    const streets = random.sample(city.streets, Math.max(1, Math.ceil(city.streets.length * project.share)));
    for (const [place, street] of streets.entries()) {
      city.rosters.breakthroughProjects.push({
        ...node,
        street: street.code,
        indicator: place === 0 ? project.indicator : undefined,
      });
    }
  }
}

/** Units that sit in a joint conference, each once. */
function memberUnits(city: City): string[] {
  const conferences = new Set(
    city.rosters.decisionBodies.filter((body) => body.kind === "JOINT_CONFERENCE").map((body) => body.id),
  );
  return [
    ...new Set(city.rosters.bodyMembers.filter((row) => conferences.has(row.body)).map((row) => row.unit)),
  ];
}

function reportDay(random: Random, year: number): string {
  return randomDay(random, `${year}-11-20`, `${year}-12-28`);
}

const projects = [
  { title: "示例突破项目一：组织覆盖", indicator: "compound_branches", department: "ORGANISATION", share: 1 },
  { title: "示例突破项目二：街道改革", indicator: "grants", department: "ORGANS_COMMITTEE", share: 1 },
  {
    title: "示例突破项目三：红色物业",
    indicator: "property_companies_with_org",
    department: "HOUSING",
    share: 0.6,
  },
  {
    title: "示例突破项目四：社区队伍",
    indicator: "community_workers",
    department: "CIVIL_AFFAIRS",
    share: 0.5,
  },
] as const;

const workAreas = [
  ["城市基层党建", "Urban Party building"],
  ["街道体制改革", "Street reform"],
  ["社区建设", "Community building"],
  ["物业服务和业委会", "Property service and owners' committees"],
  ["两新组织党建", "Party building in two-new organisations"],
  ["国有企业党建", "Party building in state firms"],
  ["学校党建", "Party building in schools"],
  ["医院党建", "Party building in hospitals"],
  ["机关党建", "Party building in organs"],
  ["基层治理", "Grassroots governance"],
  ["宣传和志愿服务", "Publicity and volunteering"],
  ["干部和人才队伍", "Cadres and talent"],
] as const;
