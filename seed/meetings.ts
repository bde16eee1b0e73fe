import type { City, Unit } from "./city.ts";
import { snapshotOn } from "./city.ts";
import { addDays, earlierDay, laterDay, randomDay } from "./day.ts";
import { type Body, makeDecisionBodies } from "./decision-bodies.ts";
import type { Random } from "./random.ts";
import type { MeetingRow } from "./rows/decision.ts";
import type { IssueCategory, IssueRow, IssueTopic } from "./rows/links.ts";
import { departmentUnit } from "./units.ts";

const topics: readonly IssueTopic[] = ["SYSTEM", "POWER", "FUNDS", "INTERESTS"];
const categories: readonly IssueCategory[] = [
  "VENUE",
  "FUNDS",
  "STAFF",
  "PROPERTY",
  "FACILITIES",
  "MECHANISM",
  "OTHER",
];

/** Bodies, their meetings of the year with attending units, and the issues raised in visits, consultations and meetings. */
export function makeMeetingsAndIssues(city: City): void {
  const random = city.random("meetings and issues");
  const bodies = makeDecisionBodies(city);
  raiseInVisits(city, random);
  raiseInConsultations(city, random);
  const above = conferencesAbove(bodies);
  const discussed = new Map<string, Omit<MeetingRow, "id" | "body" | "heldOn" | "unit">[]>();
  for (const body of bodies)
    for (const meeting of body.meetings) raiseInMeeting(city, body, meeting, above, discussed, random);
  for (const body of bodies)
    for (const meeting of body.meetings)
      writeMeeting(city, body, meeting, discussed.get(meeting.id) ?? [], random);
}

function raiseInVisits(city: City, random: Random): void {
  for (const visit of city.rosters.visits) {
    if (!random.chance(0.6)) continue;
    raise(city, { raisedIn: "VISIT", raisedAt: visit.id, raisedOn: visit.visitedOn }, null, random);
  }
}

function raiseInConsultations(city: City, random: Random): void {
  for (const consultation of city.rosters.consultations) {
    if (!random.chance(0.18)) continue;
    raise(
      city,
      { raisedIn: "CONSULTATION", raisedAt: consultation.id, raisedOn: consultation.heldOn },
      null,
      random,
    );
  }
}

/** Two meetings in five raise an issue; one of a street's may go up to the district's conference and from there to the city's. */
function raiseInMeeting(
  city: City,
  body: Body,
  meeting: { id: string; heldOn: string },
  above: (body: Body) => Body | undefined,
  discussed: Map<string, Omit<MeetingRow, "id" | "body" | "heldOn" | "unit">[]>,
  random: Random,
): void {
  if (!random.chance(0.4)) return;
  const topic = topics[city.next("topic") % topics.length] ?? "OTHER";
  const owner = body.units.length > 0 ? random.pick(body.units) : null;
  const issue = raise(city, { raisedIn: "MEETING", raisedOn: meeting.heldOn, topic }, owner, random);
  let at = body;
  let place = meeting;
  for (;;) {
    const higher = above(at);
    const next = higher?.meetings.find((later) => later.heldOn > place.heldOn && later.heldOn <= snapshotOn);
    const goesUp = higher !== undefined && next !== undefined && random.chance(0.35);
    const outcome = goesUp
      ? "ESCALATED"
      : random.pick(["DECIDED", "DECIDED", "DECIDED", "DEFERRED"] as const);
    discussed.set(place.id, [...(discussed.get(place.id) ?? []), { issue: issue.id, outcome }]);
    if (!goesUp) return;
    at = higher;
    place = next;
  }
}

/** One row for each issue or attending unit; a meeting with neither has one row of its own. Most member units come. */
function writeMeeting(
  city: City,
  body: Body,
  meeting: { id: string; heldOn: string },
  issues: readonly Omit<MeetingRow, "id" | "body" | "heldOn" | "unit">[],
  random: Random,
): void {
  const node = { id: meeting.id, body: body.row.id, heldOn: meeting.heldOn };
  const present = body.units.filter(
    (unit, index) => index === 0 || random.chance(0.9) || unit === body.units[1],
  );
  const rows = Math.max(1, issues.length, present.length);
  for (let index = 0; index < rows; index += 1) {
    city.rosters.meetings.push({ ...node, ...issues[index], unit: present[index]?.id });
  }
}

/** Settled in time or not yet due on the snapshot day (G21). */
function raise(
  city: City,
  facts: Pick<IssueRow, "raisedIn" | "raisedAt" | "raisedOn" | "topic">,
  owner: Unit | null,
  random: Random,
): IssueRow {
  const dueOn = addDays(facts.raisedOn, random.int(30, 90));
  const closed = dueOn <= snapshotOn || random.chance(0.4);
  const lastClosing = earlierDay(dueOn, snapshotOn);
  const row: IssueRow = {
    id: `ISS-${city.quota.code}-${String(city.next("issue")).padStart(5, "0")}`,
    ...facts,
    category: random.pick(categories),
    status: closed ? "CLOSED" : random.pick(["OPEN", "IN_PROGRESS"] as const),
    dueOn,
    closedOn: closed
      ? randomDay(
          random,
          laterDay(facts.raisedOn, earlierDay(addDays(facts.raisedOn, 10), lastClosing)),
          lastClosing,
        )
      : undefined,
    ownerUnit: (owner ?? departmentUnit(city, random.pick(city.districts), "HOUSING")).id,
  };
  city.rosters.issues.push(row);
  return row;
}

/** The joint conference one level up: of the district for a street's, of the city for a district's. */
function conferencesAbove(bodies: readonly Body[]): (body: Body) => Body | undefined {
  const conferences = bodies.filter((body) => body.row.kind === "JOINT_CONFERENCE");
  const ofCity = conferences.find((body) => body.row.level === "CITY");
  return (body) => {
    if (body.row.level === "CITY") return undefined;
    if (body.row.level === "DISTRICT") return ofCity;
    return conferences.find((other) => other.row.level === "DISTRICT" && other.district === body.district);
  };
}
