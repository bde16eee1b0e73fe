import type { CityDay } from "../notions/city-day.ts";
import type { Link, Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law, standing, unknown } from "../notions/judgement.ts";
import { isCommitteePost, isOwnersPost, orgsOf, personsTo } from "../notions/words.ts";

export const g11: Law = {
  rule: "G11",
  judge: (day) =>
    eachJudged(day.things("compounds"), (subject) => {
      const branches = orgsOf(day, subject.id, "COMPOUND").map(({ id }) => id);
      const committees = day.linksTo("committee_compounds", subject.id).map(({ start }) => start);
      const place = standing(day, subject, [
        { holds: branches.length > 0, files: ["party_orgs", "org_places"] },
        { holds: committees.length > 0, files: ["owners_committees", "committee_compounds"] },
      ]);
      if (place === "OUT") return null;
      if (place === "UNKNOWN") return unknown;
      const secretaries = holders(day, branches, ({ row }) => row["kind"] === "SECRETARY");
      const directors = holders(day, committees, ({ row }) => row["kind"] === "OC_DIRECTOR");
      const shares =
        common(holders(day, branches, isCommitteePost), holders(day, committees, isOwnersPost)).length > 0;
      return judged(day, {
        subject,
        needs: ["party_orgs", "org_places", "owners_committees", "committee_compounds", "posts"],
        kinds: [
          {
            name: "OC_NO_CROSS_POST",
            severity: shares ? "MEDIUM" : "HIGH",
            holds: common(secretaries, directors).length === 0,
          },
        ],
      });
    }),
};

function holders(day: CityDay, bodies: readonly string[], counts: (post: Link) => boolean): Thing[] {
  return bodies.flatMap((body) => personsTo(day, "posts", body, counts));
}

function common(some: readonly Thing[], others: readonly Thing[]): Thing[] {
  return some.filter((person) => others.includes(person));
}
