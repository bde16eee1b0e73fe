import { eachJudged, judged, type Law } from "../notions/judgement.ts";

export const g19: Law = {
  rule: "G19",
  judge: (day) =>
    eachJudged(day.things("party_orgs"), (subject) => {
      const leaders = new Set(day.linksTo("liaison_links", subject.id).map(({ start }) => start));
      if (leaders.size === 0) return null;
      return judged(day, {
        subject,
        needs: ["liaison_links"],
        kinds: [{ name: "LIAISON_SHARED", severity: "LOW", holds: leaders.size >= 2 }],
      });
    }),
};
