import { daysBetween } from "../calendar.ts";
import type { CityDay } from "../notions/city-day.ts";
import { cell, type Link, type Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { isCommitteePost, orgsOf, personsTo, unitsLedBy } from "../notions/words.ts";
import type { Truth } from "../notions/truth.ts";

export const g37: Law = {
  rule: "G37",
  judge: (day) => {
    const firms = day.things("work_units").filter(({ row }) => row["org_type"] === "SOE");
    const candidates = day.facts
      .ofStem("candidates")
      .filter(({ row }) => (cell(row, "listed_on") ?? "") <= day.on);
    return new Map([
      ...eachJudged(firms, (subject) =>
        judged(day, {
          subject,
          needs: ["posts", "party_orgs", "org_places", "subordinations"],
          kinds: [{ name: "SOE_RATE", severity: "HIGH", holds: isRateLow(day, subject) }],
        }),
      ),
      ...eachJudged(candidates, (subject) =>
        judged(day, {
          subject,
          needs: ["posts", "people"],
          kinds: [{ name: "PARTY_YEARS", severity: "HIGH", holds: partyDays(day, subject) < 365 * 3 }],
        }),
      ),
    ]);
  },
};

function isRateLow(day: CityDay, firm: Thing): Truth {
  const unitLevel = orgsOf(day, firm.id).filter(({ id }) => unitsLedBy(day, id).includes(firm));
  const leaders = new Set(unitLevel.flatMap(({ id }) => personsTo(day, "posts", id, isCommitteePost)));
  const crossed = [...leaders].filter(({ id }) =>
    day.linksFrom("posts", id).some(({ row, end }) => row["kind"] === "MANAGEMENT" && end === firm.id),
  );
  return leaders.size === 0 ? null : crossed.length < leaders.size;
}

/** Finer point 14; years served in an organisation dissolved since count. */
function partyDays(day: CityDay, { row }: Thing): number {
  const posts = day.facts
    .links("posts")
    .filter((post) => post.start === row["person"] && isCommitteePost(post));
  return lengthOfUnion(posts, day.on);
}

function lengthOfUnion(intervals: readonly Link[], on: string): number {
  const cut = intervals
    .map(({ from, to }) => ({ from, to: to < on ? to : on }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let days = 0;
  let reached = "";
  for (const { from, to } of cut) {
    const start = from > reached ? from : reached;
    if (to <= start) continue;
    days += daysBetween(start, to);
    reached = to;
  }
  return days;
}
