import type { CityDay } from "./city-day.ts";

/** For every organisation that is there: the others it can reach and be reached from, by active lines of either kind. */
export function cycleOf(day: CityDay, org: string): ReadonlySet<string> {
  const reached = reachable(day, org);
  return new Set([...reached].filter((other) => reachable(day, other).has(org)));
}

/** By one or more steps; the organisation itself only when it lies in a cycle. */
function reachable(day: CityDay, org: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [org];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { end } of day.linksFrom("subordinations", next)) {
      if (reached.has(end)) continue;
      reached.add(end);
      waiting.push(end);
    }
  return reached;
}
