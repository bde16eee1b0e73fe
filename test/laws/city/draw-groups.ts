import type { Roster, Row } from "./roster.ts";

const sizes = [3, 3, 6, 7, 8, 9];
const rareSizes = [49, 50, 51, 100, 101];

/**
 * Groups of like people, of the sizes at which rules change their mind: relations in one organisation, at home in one
 * compound, at work with one employer. Beside them the people drawn one by one are too scattered to count for much.
 */
export function drawGroups(roster: Roster): void {
  const { random } = roster;
  for (let count = random.int(2, 4); count > 0; count -= 1) drawGroup(roster, random.pick(sizes));
  if (random.chance(0.2)) drawGroup(roster, random.pick(rareSizes), ["BRANCH", "GENERAL_BRANCH"]);
}

function drawGroup(roster: Roster, size: number, kinds?: readonly string[]): void {
  const { random, dates } = roster;
  const org = hub(roster, kinds);
  const first = roster.of("people").length + 1;
  const home = random.chance(0.3) ? null : homeNear(roster, org);
  const employer = random.chance(0.5) ? null : employerOf(roster);
  const isInService = employer?.kind === "WORK_UNIT" && random.chance(0.5);
  const takesPart = random.chance(org["substantive"] === "false" ? 0.7 : 0.1);
  const committee = random.pick([0, 2, 3, 7, 8]);
  for (let number = first; number < first + size; number += 1) {
    const person = roster.person(number);
    roster.add("people", {
      id: person,
      display_name: "虚构",
      party_status: random.chance(0.93) ? "FULL" : "PROBATIONARY",
      in_service: isInService ? "true" : "",
      area_code: org["area_code"] ?? "",
    });
    const id = org["id"] ?? "";
    const period = dates.period(size > 40 ? 1 : 0.93);
    roster.add(takesPart ? "participations" : "memberships", { person, org: id, ...period });
    if (home !== null) roster.add("residences", { person, compound: home, ...dates.period(0.85) });
    if (employer !== null)
      roster.add("employments", {
        person,
        employer_kind: employer.kind,
        employer: employer.id,
        ...dates.period(0.85),
      });
    if (number - first < committee)
      roster.add("posts", {
        person,
        kind: "ORG_MEMBER",
        at_kind: "PARTY_ORG",
        at: id,
        ...dates.period(0.93),
      });
  }
}

/** Any organisation with members of its own, a compound branch or one above others more often. */
function hub(roster: Roster, kinds?: readonly string[]): Row {
  const { random } = roster;
  const orgs = roster
    .of("party_orgs")
    .filter((org) => org["dissolved_on"] === "" && (kinds?.includes(org["kind"] ?? "") ?? true));
  const field = random.pick(["COMPOUND", "COMMUNITY", "STREET", null]);
  const wanted = orgs.filter((org) => field === null || org["field"] === field);
  return random.pick(wanted.length > 0 ? wanted : orgs);
}

/** Where the organisation is set up, when that is a compound, or any other one. */
function homeNear(roster: Roster, org: Row): string {
  const { random } = roster;
  const own = roster
    .of("org_places")
    .filter((row) => row["org"] === org["id"] && row["target_kind"] === "COMPOUND");
  return own.length > 0 && random.chance(0.5)
    ? (own[0]?.["target"] ?? "")
    : random.pick(roster.ids("compounds"));
}

function employerOf(roster: Roster): { readonly kind: string; readonly id: string } {
  const [kind, stem] = roster.random.pick([
    ["PROPERTY_COMPANY", "property_companies"],
    ["WORK_UNIT", "work_units"],
    ["WORK_UNIT", "work_units"],
  ] as const);
  return { kind, id: roster.random.pick(roster.ids(stem)) };
}
