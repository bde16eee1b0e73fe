import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { orgsOf } from "../notions/words.ts";

export const g02: Law = {
  rule: "G02",
  judge: (day) =>
    eachJudged(day.things("compounds"), (subject) => {
      const hasBranch = orgsOf(day, subject.id, "COMPOUND").length > 0;
      const hasInstructor = day
        .linksTo("instructors", subject.id)
        .some(({ row }) => row["kind"] === "COMPOUND");
      return judged(day, {
        subject,
        needs: ["party_orgs", "org_places", "instructors"],
        kinds: [{ name: "COMPOUND_BLANK", severity: "CRITICAL", holds: !hasBranch && !hasInstructor }],
      });
    }),
};
