import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { orgsOf } from "../notions/words.ts";

export const g01: Law = {
  rule: "G01",
  judge: (day) =>
    eachJudged(day.things("compounds"), (subject) =>
      judged(day, {
        subject,
        needs: ["party_orgs", "org_places"],
        kinds: [
          {
            name: "COMPOUND_NO_BRANCH",
            severity: "HIGH",
            holds: orgsOf(day, subject.id, "COMPOUND").length === 0,
          },
        ],
      }),
    ),
};
