import { numberIn } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { isMember, isOwnersPost, personsTo } from "../notions/words.ts";

export const g14: Law = {
  rule: "G14",
  judge: (day) =>
    eachJudged(day.things("owners_committees"), (subject) => {
      const partyMembers = personsTo(day, "posts", subject.id, isOwnersPost).filter(isMember).length;
      const seats = numberIn(subject.row, "seats");
      return judged(day, {
        subject,
        needs: ["committee_compounds", "posts", "people"],
        kinds: [
          {
            name: "OC_LOW_PARTY_SHARE",
            severity: "LOW",
            holds: seats === null || seats === 0 ? null : partyMembers * 2 < seats,
          },
        ],
      });
    }),
};
