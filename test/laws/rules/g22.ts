import { checkInFiles, judgedUnit } from "../notions/in-service.ts";
import { eachJudged, type Law } from "../notions/judgement.ts";

export const g22: Law = {
  rule: "G22",
  judge: (day) =>
    eachJudged(day.things("work_units"), (subject) =>
      judgedUnit(day, subject, (members) => {
        const notCheckedIn = members.filter(
          ({ isSettled, checkIns }) => isSettled && checkIns.length === 0,
        ).length;
        return {
          needs: checkInFiles,
          headline: notCheckedIn,
          kinds: [{ name: "MEMBER_NOT_CHECKED_IN", severity: "MEDIUM", holds: notCheckedIn > 0 }],
        };
      }),
    ),
};
