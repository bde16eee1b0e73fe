import type { CityDay } from "../notions/city-day.ts";
import type { Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { isFullMember, isRemoved, isTwoNew, orgsOf, personsTo } from "../notions/words.ts";

export const g08: Law = {
  rule: "G08",
  judge: (day) =>
    eachJudged(subjectsOf(day), (subject) =>
      judged(day, {
        subject,
        needs: ["party_orgs", "org_places"],
        kinds: [
          {
            name: "COMPANY_NO_ORG",
            severity: couldHaveBranch(day, subject) ? "HIGH" : "MEDIUM",
            holds: orgsOf(day, subject.id).length === 0,
          },
        ],
      }),
    ),
};

function subjectsOf(day: CityDay): Thing[] {
  const companies = day.things("property_companies").filter((company) => !isRemoved(day, company));
  return [...companies, ...day.things("work_units").filter(isTwoNew)];
}

function couldHaveBranch(day: CityDay, { id, areaCode }: Thing): boolean {
  const fullMembers = personsTo(day, "employments", id, () => true).filter(isFullMember);
  return day.covers(["people", "employments"], areaCode) && fullMembers.length >= 3;
}
