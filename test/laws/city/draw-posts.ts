import { orgsAt } from "./draw-people.ts";
import type { Roster, Row } from "./roster.ts";

const committeePosts = [
  "SECRETARY",
  "DEPUTY_SECRETARY",
  "ORG_MEMBER",
  "PUBLICITY_MEMBER",
  "DISCIPLINE_MEMBER",
];
const ownersPosts = ["OC_DIRECTOR", "OC_DEPUTY", "OC_MEMBER", "OC_MEMBER", "OC_MEMBER"];

/** Who holds which post: a few people hold many, so that posts meet in one person. */
export function drawPosts(roster: Roster): void {
  for (const org of roster.of("party_orgs")) drawCommittee(roster, org);
  for (const committee of roster.of("owners_committees")) drawOwners(roster, committee);
  for (const grid of roster.of("grids")) drawGridPosts(roster, grid);
  drawWorkers(roster);
  drawManagement(roster);
  drawStanding(roster);
  drawOthers(roster);
}

function post(
  roster: Roster,
  person: string,
  kind: string,
  at_kind: string,
  at: string,
  rest: Row = {},
): void {
  roster.add("posts", { person, kind, at_kind, at, ...rest, ...roster.dates.period(0.7) });
}

/** One of the few who hold many posts, a member of the organisation, or anybody. */
function holder(roster: Roster, org?: string): string {
  const { random } = roster;
  const people = roster.ids("people");
  const members = roster.of("memberships").filter((row) => row["org"] === org);
  if (members.length > 0 && random.chance(0.6)) return random.pick(members)["person"] ?? "";
  return random.pick(random.chance(0.12) ? people.slice(0, 6) : people);
}

function drawCommittee(roster: Roster, org: Row): void {
  const { random } = roster;
  const id = org["id"] ?? "";
  if (random.chance(0.8)) post(roster, holder(roster, id), "SECRETARY", "PARTY_ORG", id);
  for (let count = random.pick([0, 0, 0, 1, 2, 3]); count > 0; count -= 1)
    post(roster, holder(roster, id), random.pick(committeePosts), "PARTY_ORG", id);
}

function drawOwners(roster: Roster, committee: Row): void {
  const { random } = roster;
  const id = committee["id"] ?? "";
  const compounds = roster.of("committee_compounds").filter((row) => row["committee"] === id);
  const branches = compounds.flatMap((row) => orgsAt(roster, row["compound"]));
  const secretaries = roster.of("posts").filter((row) => branches.includes(row["at"] ?? ""));
  const residents = roster
    .of("residences")
    .filter((row) => compounds.some((each) => each["compound"] === row["compound"]));
  for (const kind of ownersPosts) {
    if (random.chance(0.25)) continue;
    const person =
      secretaries.length > 0 && random.chance(kind === "OC_DIRECTOR" ? 0.6 : 0.2)
        ? random.pick(secretaries)["person"]
        : residents.length > 0 && random.chance(0.6)
          ? random.pick(residents)["person"]
          : holder(roster);
    post(roster, person ?? "", kind, "OWNERS_COMMITTEE", id);
  }
}

function drawGridPosts(roster: Roster, grid: Row): void {
  const { random } = roster;
  for (const kind of ["GRID_HEAD", "GRID_WORKER"])
    for (let count = random.pick([0, 1, 1, 1, 2]); count > 0; count -= 1)
      post(roster, holder(roster), kind, "GRID", grid["id"] ?? "");
}

function drawWorkers(roster: Roster): void {
  const { random, dates } = roster;
  const committees = roster.ids("residents_committees");
  for (const row of roster.of("employments")) {
    if (row["employer_kind"] !== "RESIDENTS_COMMITTEE") continue;
    const person = row["person"] ?? "";
    for (let count = random.pick([0, 1, 1, 1, 2]); count > 0; count -= 1)
      post(roster, person, "COMMUNITY_WORKER", "RESIDENTS_COMMITTEE", random.pick(committees), {
        post_class: roster.maybe(0.9, () => random.pick(["CHIEF", "DEPUTY", "GENERAL"])),
        grade: roster.maybe(0.9, () => random.pick(["1", "4", "7", "7", "12", "12", "15", "18"])),
      });
    for (let count = random.int(0, 2); count > 0; count -= 1)
      roster.add("worker_trainings", { person, training_kind: "ROTATION", on: dates.event() });
  }
}

/** In state firms those of the Party organisation hold management posts too, or not. */
function drawManagement(roster: Roster): void {
  const { random } = roster;
  for (const unit of roster.of("work_units")) {
    const id = unit["id"] ?? "";
    const orgs = orgsAt(roster, id);
    const leaders = roster.of("posts").filter((row) => orgs.includes(row["at"] ?? ""));
    for (const leader of unit["org_type"] === "SOE" ? leaders : [])
      if (random.chance(0.75)) post(roster, leader["person"] ?? "", "MANAGEMENT", "WORK_UNIT", id);
  }
}

function drawStanding(roster: Roster): void {
  const { random } = roster;
  const committee = roster.of("party_orgs").find((org) => org["field"] === "CITY")?.["id"];
  const point = random.sample(roster.ids("party_orgs"), 12);
  for (const person of roster.ids("people").slice(0, random.int(2, 5))) {
    if (committee && random.chance(0.9)) post(roster, person, "STANDING_MEMBER", "PARTY_ORG", committee);
    for (let count = random.int(1, 6); count > 0; count -= 1) {
      const org = random.pick(point);
      roster.add("liaison_links", { person, org, ...roster.dates.period(0.65) });
    }
  }
}

function drawOthers(roster: Roster): void {
  const { random } = roster;
  const places: readonly (readonly [string, string])[] = [
    ["SERVICE_CENTRE", "service_centres"],
    ["OUTPOST", "outposts"],
    ["PARTY_ORG", "party_orgs"],
    ["PROPERTY_COMPANY", "property_companies"],
    ["ENFORCEMENT_OFFICE", "enforcement_offices"],
  ];
  for (let count = random.int(4, 12); count > 0; count -= 1) {
    const [kind, stem] = random.pick(places);
    post(roster, holder(roster), "OTHER", kind, random.pick(roster.ids(stem)));
  }
  for (let count = random.int(3, 12); count > 0; count -= 1) drawInstructor(roster);
}

function drawInstructor(roster: Roster): void {
  const { random } = roster;
  const kind = random.pick(["COMPOUND", "COMPOUND", "PROPERTY"]);
  const target = random.pick(roster.ids(kind === "COMPOUND" ? "compounds" : "property_companies"));
  roster.add("instructors", {
    person: random.chance(0.5) ? random.pick(roster.ids("people").slice(0, 2)) : holder(roster),
    kind,
    target,
    sent_by: roster.maybe(0.5, () => random.pick([...roster.ids("party_orgs"), ...orgsAt(roster, target)])),
    seconded_from: roster.maybe(0.3, () => random.pick(roster.ids("work_units"))),
    ...roster.dates.period(0.6),
  });
}
