import { checkInFiles, judgedUnit } from "../notions/in-service.ts";
import { eachJudged, type Law } from "../notions/judgement.ts";
import { communityOf, isSetUpIn } from "../notions/words.ts";

export const g23: Law = {
  rule: "G23",
  judge: (day) =>
    eachJudged(day.things("work_units"), (subject) =>
      judgedUnit(day, subject, (members) => {
        const elsewhere = members.filter(
          ({ isSettled, checkIns, residences }) =>
            isSettled &&
            checkIns.length > 0 &&
            !checkIns.some((checkIn) =>
              residences.some((home) => isSetUpIn(day, checkIn.end, communityOf(day, home.end))),
            ),
        ).length;
        return {
          needs: [...checkInFiles, "party_orgs", "org_places"],
          headline: elsewhere,
          kinds: [{ name: "CHECKIN_WRONG_COMMUNITY", severity: "MEDIUM", holds: elsewhere > 0 }],
        };
      }),
    ),
};
