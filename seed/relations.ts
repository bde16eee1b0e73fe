import type { City, Compound, Org, Person, Unit } from "./city.ts";
import { laterDay, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import type { EmploymentEmployerKind, EmploymentRole, PostAtKind, PostRow } from "./rows/people.ts";

/** Relations that begin before this day hold all through the snapshot year. */
export const lastDayBeforeYear = "2020-12-31";

/** Puts the person's one organisational relation into an organisation. */
export function joinOrg(city: City, person: Person, org: Org, from: string): void {
  city.rosters.memberships.push({ person: person.id, org: org.id, from });
  person.org = org;
  person.relationFrom = from;
  org.members.push(person);
}

/** A day on which a member of long standing came to an organisation: at its foundation or in the years before the snapshot year. */
export function relationStart(random: Random, org: Org, person: Person): string {
  const founded = org.row.foundedOn ?? "2005-01-01";
  const earliest = laterDay(founded, `${(person.row.joinedYear ?? 2000) + 1}-01-01`);
  if (earliest >= lastDayBeforeYear) return earliest;
  return random.chance(0.6) ? earliest : randomDay(random, earliest, lastDayBeforeYear);
}

/** The person lives in the compound from that day on. */
export function settle(city: City, person: Person, compound: Compound, from: string): void {
  city.rosters.residences.push({ person: person.id, compound: compound.id, from });
  person.compound = compound;
  person.settledOn = from;
  compound.residents.push(person);
}

/** A day after the compound was built and before the snapshot year. */
export function residenceStart(random: Random, compound: Compound): string {
  return randomDay(random, `${Math.max(compound.builtYear + 1, 1998)}-01-01`, lastDayBeforeYear);
}

/** The person's employment from that day on. */
export function employ(
  city: City,
  person: Person,
  employer: { kind: EmploymentEmployerKind; id: string; unit?: Unit },
  role: EmploymentRole,
  from: string,
): void {
  city.rosters.employments.push({
    person: person.id,
    employerKind: employer.kind,
    employer: employer.id,
    role,
    from,
  });
  person.workingSince = from;
  if (employer.unit === undefined) return;
  person.unit = employer.unit;
  employer.unit.staff.push(person);
}

/** A post held on the snapshot day. */
export function appoint(
  city: City,
  person: Person,
  kind: PostRow["kind"],
  at: { kind: PostAtKind; id: string },
  from: string,
  further: Pick<PostRow, "termYears" | "postClass" | "grade" | "fullTime"> = {},
): PostRow {
  const row: PostRow = { person: person.id, kind, atKind: at.kind, at: at.id, from, ...further };
  city.rosters.posts.push(row);
  person.posts += 1;
  return row;
}
