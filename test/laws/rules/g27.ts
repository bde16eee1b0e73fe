import { cell } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { and, compare } from "../notions/truth.ts";
import { clock } from "../notions/words.ts";

export const g27: Law = {
  rule: "G27",
  judge: (day) =>
    eachJudged(
      day.things("party_orgs").filter(({ row }) => row["kind"] === "TEMP_BRANCH"),
      (subject) => {
        const projects = day
          .linksFrom("org_places", subject.id)
          .map(({ end }) => day.thing(end))
          .filter((target) => target?.stem === "key_projects");
        const ended = projects.map((project) =>
          compare(project && cell(project.row, "ends_on"), day.on, (ends, on) => ends < on),
        );
        const unreviewed = clock(day, [
          cell(subject.row, "founded_on"),
          cell(subject.row, "last_reviewed_on"),
        ]);
        return judged(day, {
          subject,
          needs: [],
          kinds: [
            {
              name: "PROJECT_ENDED",
              severity: "HIGH",
              holds: ended.length === 0 ? null : and(ended),
              needs: ["org_places", "key_projects"],
              proven: true,
            },
            {
              name: "UNREVIEWED",
              severity: "HIGH",
              holds: compare(unreviewed, 183, (days, limit) => days > limit),
              proven: true,
            },
            {
              name: "HOLDS_RELATIONS",
              severity: "HIGH",
              holds: day.linksTo("memberships", subject.id).length > 0,
              needs: ["memberships"],
              proven: true,
            },
          ],
        });
      },
    ),
};
