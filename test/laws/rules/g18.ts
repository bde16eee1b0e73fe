import type { CityDay } from "../notions/city-day.ts";
import { cell, type Link } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { clock } from "../notions/words.ts";

export const g18: Law = {
  rule: "G18",
  judge: (day) =>
    eachJudged(day.things("party_orgs"), (subject) => {
      const links = day.linksTo("liaison_links", subject.id);
      if (links.length === 0) return null;
      const longest = Math.max(...links.map((link) => daysUnvisited(day, link)));
      return judged(day, {
        subject,
        needs: ["liaison_links", "visits"],
        kinds: [
          { name: "LIAISON_UNVISITED", severity: longest > 365 ? "HIGH" : "MEDIUM", holds: longest > 183 },
        ],
      });
    }),
};

function daysUnvisited(day: CityDay, { start, end, from }: Link): number {
  const visits = day.things("visits").filter(({ row }) => row["person"] === start && row["org"] === end);
  return clock(day, [from, ...visits.map(({ row }) => cell(row, "visited_on"))]) ?? 0;
}
