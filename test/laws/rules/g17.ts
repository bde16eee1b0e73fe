import { eachJudged, judged, type Law } from "../notions/judgement.ts";

export const g17: Law = {
  rule: "G17",
  judge: (day) =>
    eachJudged(day.things("people"), (subject) => {
      if (!day.linksFrom("posts", subject.id).some(({ row }) => row["kind"] === "STANDING_MEMBER"))
        return null;
      const points = new Set(day.linksFrom("liaison_links", subject.id).map(({ end }) => end)).size;
      return judged(day, {
        subject,
        needs: ["posts", "liaison_links"],
        kinds: [{ name: "LIAISON_COUNT", severity: "CRITICAL", holds: points < 3 || points > 5 }],
      });
    }),
};
