import { yearOf } from "../calendar.ts";
import { numberIn } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { compare, or } from "../notions/truth.ts";

export const g10: Law = {
  rule: "G10",
  judge: (day) =>
    eachJudged(day.things("compounds"), (subject) =>
      judged(day, {
        subject,
        needs: ["owners_committees", "committee_compounds"],
        exempt: or([
          compare(numberIn(subject.row, "households"), 30, (households, limit) => households < limit),
          compare(numberIn(subject.row, "built_year"), 2, (built, years) => yearOf(day.on) - built < years),
        ]),
        kinds: [
          {
            name: "COMPOUND_NO_OC",
            severity: "MEDIUM",
            holds: day.linksTo("committee_compounds", subject.id).length === 0,
          },
        ],
      }),
    ),
};
