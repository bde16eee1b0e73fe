import type { ContactPointsQuery } from "../../generated/explorer.ts";
import { daysBetween } from "../format.ts";

export type Member = ContactPointsQuery["standingMembers"][number];
export type Link = Member["contactPoints"][number];

/** The thresholds of the rules G17 and G18, so that the picture and the findings cannot differ. */
export interface Thresholds {
  /** Contact points a member should have: from, to. */
  readonly points: readonly [number, number];
  /** Days without a visit: a gap, a grave one. */
  readonly days: readonly [number, number];
}

export function thresholdsOf(data: ContactPointsQuery): Thresholds {
  return {
    points: [valueOf(data.number, "liaison.min"), valueOf(data.number, "liaison.max")],
    days: visitDays(data.visited),
  };
}

/** Days without a visit, out of the rule G18. */
export function visitDays(rule: ContactPointsQuery["visited"]): Thresholds["days"] {
  return [valueOf(rule, "liaison.visitDays"), valueOf(rule, "liaison.visitDaysCritical")];
}

function valueOf(rule: ContactPointsQuery["visited"], key: string): number {
  return Number(rule?.parameters.find((parameter) => parameter.key === key)?.value ?? Number.NaN);
}

export type VisitState = "visited" | "late" | "critical";

/** Days since the last visit, or since the link began where there was none; null when neither day is known. */
export function daysUnvisited(link: Pick<Link, "from" | "lastVisitOn">, on: string): number | null {
  const since = link.lastVisitOn ?? link.from;
  return since === null ? null : daysBetween(since, on);
}

export function visitState(
  link: Pick<Link, "from" | "lastVisitOn">,
  on: string,
  { days: [late, critical] }: Pick<Thresholds, "days">,
): VisitState {
  const days = daysUnvisited(link, on);
  if (days === null || days > critical) return "critical";
  return days > late ? "late" : "visited";
}

/** Id of the district a contact point lies in; null for one above the districts. */
export function districtOf(link: Link): string | null {
  const { area } = link.point;
  const chain = [area, area?.parent, area?.parent?.parent];
  return chain.find((place) => place?.level === "DISTRICT")?.id ?? null;
}

/** Points that several members share, numbered in the order of their first appearance. */
export function sharedPoints(members: readonly Member[]): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const shared = new Map<string, number>();
  for (const { contactPoints } of members) {
    for (const { point } of contactPoints) {
      if (seen.has(point.id) && !shared.has(point.id)) shared.set(point.id, shared.size + 1);
      seen.add(point.id);
    }
  }
  return shared;
}

/** A district's name as a column head: 曹县, 牡丹, 经开区. The full name is its tooltip. */
export function shortName(name: string): string {
  const zone = /(经济|高新)技术(产业)?开发区$/.exec(name);
  if (zone) return zone[1] === "经济" ? "经开区" : "高新区";
  return name.length > 2 ? name.replace(/[县区市]$/, "") : name;
}
