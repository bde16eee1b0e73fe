import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { isOwnersPost, personsTo } from "../notions/words.ts";

export const g15: Law = {
  rule: "G15",
  judge: (day) =>
    eachJudged(day.things("owners_committees"), (subject) => {
      const compounds = day.linksFrom("committee_compounds", subject.id).map(({ end }) => end);
      const seated = personsTo(day, "posts", subject.id, isOwnersPost);
      const companies = compounds.flatMap((compound) =>
        day.linksTo("service_contracts", compound).map(({ start }) => start),
      );
      const reach = (stem: string, person: string): string[] =>
        day.linksFrom(stem, person).map(({ end }) => end);
      return judged(day, {
        subject,
        needs: ["committee_compounds", "posts"],
        kinds: [
          {
            name: "EMPLOYED",
            severity: "CRITICAL",
            holds: seated.some(({ id }) =>
              reach("employments", id).some((employer) => companies.includes(employer)),
            ),
            needs: ["employments", "service_contracts"],
            proven: true,
          },
          {
            name: "NOT_RESIDENT",
            severity: "CRITICAL",
            holds: seated.some(({ id }) => reach("residences", id).some((home) => !compounds.includes(home))),
            needs: ["residences"],
            proven: true,
          },
        ],
      });
    }),
};
