import { cell } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { clock } from "../notions/words.ts";

export const g35: Law = {
  rule: "G35",
  judge: (day) =>
    eachJudged(
      day.things("places").filter(({ row }) => row["level"] === "STREET"),
      (subject) => {
        const granted = day.facts
          .links("street_powers")
          .filter((link) => link.start === subject.id && day.isActive(link));
        const isMissing = ["1", "2", "3", "4", "5"].some(
          (power) => !granted.some(({ end }) => end === power),
        );
        const isUnused = granted.some(
          ({ from, row }) => (clock(day, [from, cell(row, "last_exercised_on")]) ?? 0) > 365,
        );
        return judged(day, {
          subject,
          needs: ["street_powers"],
          kinds: [
            { name: "MISSING", severity: "CRITICAL", holds: isMissing },
            { name: "UNUSED", severity: "MEDIUM", holds: isUnused },
          ],
        });
      },
    ),
};
