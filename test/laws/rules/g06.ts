import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { communityOf, orgsOf } from "../notions/words.ts";

export const g06: Law = {
  rule: "G06",
  judge: (day) =>
    eachJudged(
      day.things("places").filter(({ row }) => row["level"] === "COMMUNITY"),
      (subject) => {
        const committees = day
          .things("residents_committees")
          .filter(({ id }) => communityOf(day, id) === subject.id);
        return judged(day, {
          subject,
          needs: [],
          kinds: [
            {
              name: "NO_ORG",
              severity: "CRITICAL",
              holds: orgsOf(day, subject.id, "COMMUNITY").length === 0,
              needs: ["party_orgs", "org_places"],
              proven: true,
            },
            {
              name: "NO_COMMITTEE",
              severity: "CRITICAL",
              holds: committees.length === 0,
              needs: ["residents_committees"],
              proven: true,
            },
          ],
        });
      },
    ),
};
