import { addDays, dayNumber, yearOf } from "../day.ts";
import { isActive } from "../roster-figures.ts";
import type { LiaisonLinkRow, VisitRow } from "../rows/links.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { ageOf, daysAgo } from "./days.ts";
import { choose, grouped, known, type Scene } from "./scene.ts";

/** G20: a county with the fewest contact points loses them all to organisations of the same fields elsewhere; each leader keeps the number. */
export function emptyCounty(scene: Scene): Anomaly[] {
  const random = scene.random("G20 days");
  const counties = scene.rosters.places.filter(
    (place) => place.kind === "COUNTY" && place.level === "DISTRICT",
  );
  const least = Math.min(...counties.map((county) => linksIn(scene, county.code).length));
  const chosen = choose(scene, "G20", 1, counties, {
    ids: (county) => [county.code],
    fits: (county) => linksIn(scene, county.code).length === least,
  });
  return Array.from(chosen, ({ code }) => {
    for (const link of linksIn(scene, code)) {
      scene.taken.add(link.org);
      relink(scene, link, link.person, pointElsewhere(scene, link.org, code), daysAgo(random.int(20, 150)));
    }
    return finding("G20", code, { kinds: ["NO_POINT"], evidence: { points: 0 } });
  });
}

/** G19: two leaders give up a point of theirs for one that another leader has already; the districts and fields given up keep others. */
export function shareContactPoints(scene: Scene): Anomaly[] {
  const random = scene.random("G19 days");
  const links = activeLinks(scene);
  const pairs = links.flatMap((given) => links.map((shared) => ({ given, shared })));
  const chosen = choose(scene, "G19", 2, pairs, {
    ids: ({ given, shared }) => [given.org, shared.org],
    fits: ({ given, shared }) =>
      given.person !== shared.person &&
      linksIn(scene, areaOf(scene, given.org).slice(0, 6)).length > 2 &&
      activeLinks(scene).filter((link) => fieldOf(scene, link.org) === fieldOf(scene, given.org)).length > 2,
  });
  return Array.from(chosen, ({ given, shared }) => {
    relink(scene, given, given.person, shared.org, daysAgo(random.int(20, 150)));
    return finding("G19", shared.org, {
      evidence: { count: 2, leaders: [given.person, shared.person].sort() },
    });
  });
}

/** G17: one point passes from a leader of three to a leader of five, which makes two and six. */
export function unbalanceLeaders(scene: Scene): Anomaly[] {
  const random = scene.random("G17 days");
  const byPerson = grouped(activeLinks(scene), (link) => link.person);
  const ofThree = [...byPerson.values()].filter((links) => links.length === 3).flat();
  const ofFive = [...byPerson].filter(([, links]) => links.length === 5).map(([person]) => person);
  const chosen = choose(scene, "G17", 1, ofThree, { ids: (link) => [link.org, link.person] });
  return Array.from(chosen, (link) => {
    const receiver = random.pick(ofFive);
    scene.taken.add(receiver);
    relink(scene, link, receiver, link.org, daysAgo(random.int(20, 150)));
    return [link.person, receiver].map((person) => {
      const points = activeLinks(scene).filter((other) => other.person === person);
      const short = points.length < 3 ? points.length - 3 : points.length - 5;
      const list = points.map((point) => point.org).sort();
      return finding("G17", person, { evidence: { points: points.length, short, list } });
    });
  }).flat();
}

/** G18: four points last visited 200 days ago, two 400 days ago though linked for longer; earlier visits and what they raised moved back with them. */
export function neglectContactPoints(scene: Scene): Anomaly[] {
  return [...neglect(scene, 2, 400), ...neglect(scene, 4, 200)];
}

const daysBetweenVisits = 90;

function neglect(scene: Scene, count: number, days: number): Anomaly[] {
  const visits = grouped(scene.rosters.visits, (visit) => `${visit.person} ${visit.org}`);
  const visitsOf = (link: LiaisonLinkRow) => visits.get(`${link.person} ${link.org}`) ?? [];
  const open = new Set(
    scene.rosters.issues.filter((issue) => issue.status !== "CLOSED").map((issue) => issue.raisedAt),
  );
  const chosen = choose(scene, `G18 ${days}`, count, activeLinks(scene), {
    ids: (link) => [link.org, ...visitsOf(link).map((visit) => visit.id)],
    // The link is older than its earliest visit, and no open issue is moved past its day (G21).
    fits: (link) =>
      (link.from ?? "") <= daysAgo(days + daysBetweenVisits * (visitsOf(link).length - 1)) &&
      visitsOf(link).length > 0 &&
      visitsOf(link).every((visit) => !open.has(visit.id)),
  });
  return Array.from(chosen, (link) => {
    const latestFirst = [...visitsOf(link)].sort((one, other) => (one.visitedOn > other.visitedOn ? -1 : 1));
    for (const [index, visit] of latestFirst.entries())
      moveVisit(scene, visit, daysAgo(days + daysBetweenVisits * index));
    const visits365 = latestFirst.filter((visit) => ageOf(visit.visitedOn) <= 365).length;
    const evidence = { lastVisitOn: daysAgo(days), days, leader: link.person, visits365 };
    return finding("G18", link.org, { evidence });
  });
}

/** Issues raised in the visit keep their distance to it. */
function moveVisit(scene: Scene, visit: VisitRow, day: string): void {
  const shift = dayNumber(day) - dayNumber(visit.visitedOn);
  visit.visitedOn = day;
  for (const issue of scene.rosters.issues) {
    if (issue.raisedAt !== visit.id) continue;
    issue.raisedOn = addDays(issue.raisedOn, shift);
    if (issue.dueOn !== undefined) issue.dueOn = addDays(issue.dueOn, shift);
    if (issue.closedOn !== undefined) issue.closedOn = addDays(issue.closedOn, shift);
  }
}

/** G21: fifteen issues of visits and consultations are open past their day. */
export function reopenIssues(scene: Scene): Anomaly[] {
  const random = scene.random("G21 status");
  const issues = scene.rosters.issues.filter(
    (issue) =>
      issue.raisedIn !== "MEETING" && issue.status === "CLOSED" && (issue.dueOn ?? "9999") <= daysAgo(5),
  );
  const chosen = choose(scene, "G21", 15, issues, { ids: (issue) => [issue.id, issue.raisedAt ?? ""] });
  return Array.from(chosen, (issue) => {
    issue.status = random.pick(["OPEN", "IN_PROGRESS"]);
    issue.closedOn = undefined;
    const dueOn = known(issue.dueOn, "the day an issue is due");
    const evidence = {
      raisedOn: issue.raisedOn,
      dueOn,
      daysOverdue: ageOf(dueOn),
      raisedIn: issue.raisedAt ?? null,
    };
    return finding("G21", issue.id, { evidence });
  });
}

function activeLinks(scene: Scene): LiaisonLinkRow[] {
  return scene.rosters.liaisonLinks.filter(isActive);
}

function linksIn(scene: Scene, district: string): LiaisonLinkRow[] {
  return activeLinks(scene).filter((link) => areaOf(scene, link.org).startsWith(district));
}

/** The link ends and another begins that day; young links are not yet overdue (G18). */
function relink(scene: Scene, link: LiaisonLinkRow, person: string, org: string, day: string): void {
  link.to = day;
  scene.rosters.liaisonLinks.push({ person, org, year: yearOf(day), from: day });
}

/** An organisation of the same field in another district that nobody is linked with. */
function pointElsewhere(scene: Scene, org: string, district: string): string {
  const linked = new Set(activeLinks(scene).map((link) => link.org));
  const candidates = scene.rosters.partyOrgs.filter(
    (other) =>
      other.field === fieldOf(scene, org) &&
      !other.areaCode.startsWith(district) &&
      !linked.has(other.id) &&
      (other.foundedOn ?? "") <= daysAgo(365),
  );
  const [point] = choose(scene, `G20 ${org}`, 1, candidates, { ids: (other) => [other.id] });
  return known(point, "an organisation to link instead").id;
}

function fieldOf(scene: Scene, org: string): string {
  return known(scene.orgs.get(org), org).field;
}

function areaOf(scene: Scene, org: string): string {
  return known(scene.orgs.get(org), org).areaCode;
}
