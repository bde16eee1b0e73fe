import { eachJudged, judged, type Law } from "../notions/judgement.ts";

export const g05: Law = {
  rule: "G05",
  judge: (day) =>
    eachJudged(day.things("grids"), (subject) => {
      const isVacant = (kind: string): boolean =>
        !day.linksTo("posts", subject.id).some(({ row }) => row["kind"] === kind);
      return judged(day, {
        subject,
        needs: ["posts"],
        kinds: [
          { name: "NO_HEAD", severity: "HIGH", holds: isVacant("GRID_HEAD") },
          { name: "NO_WORKER", severity: "HIGH", holds: isVacant("GRID_WORKER") },
        ],
      });
    }),
};
