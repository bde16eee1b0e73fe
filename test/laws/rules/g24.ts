import { checkInFiles, judgedUnit } from "../notions/in-service.ts";
import { eachJudged, type Law } from "../notions/judgement.ts";

export const g24: Law = {
  rule: "G24",
  judge: (day) =>
    eachJudged(day.things("work_units"), (subject) =>
      judgedUnit(day, subject, (members) => {
        const multiple = members.filter(({ checkIns }) => checkIns.length >= 2).length;
        return {
          needs: checkInFiles,
          headline: multiple,
          kinds: [{ name: "CHECKIN_MULTIPLE", severity: "LOW", holds: multiple > 0 }],
        };
      }),
    ),
};
