import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { isRemoved, orgsOf } from "../notions/words.ts";

export const g09: Law = {
  rule: "G09",
  judge: (day) =>
    eachJudged(
      day.things("property_companies").filter((company) => !isRemoved(day, company)),
      (subject) => {
        const isInstructed = day
          .linksTo("instructors", subject.id)
          .some(({ row }) => row["kind"] === "PROPERTY");
        return judged(day, {
          subject,
          needs: ["party_orgs", "org_places", "instructors"],
          kinds: [
            {
              name: "COMPANY_BLANK",
              severity: "HIGH",
              holds: orgsOf(day, subject.id).length === 0 && !isInstructed,
            },
          ],
        });
      },
    ),
};
