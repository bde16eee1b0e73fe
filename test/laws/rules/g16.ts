import { daysBetween, latest } from "../calendar.ts";
import { attendanceOf } from "../notions/consultations.ts";
import { eachJudged, judged, type Law, standing, unknown } from "../notions/judgement.ts";
import { compare } from "../notions/truth.ts";
import { clock, fieldOf, servicesOf } from "../notions/words.ts";
import type { Link } from "../notions/city-facts.ts";

export const g16: Law = {
  rule: "G16",
  judge: (day) =>
    eachJudged(day.things("compounds"), (subject) => {
      const branches = day.linksTo("org_places", subject.id).filter(({ start }) => {
        const org = day.thing(start);
        return org !== null && fieldOf(org) === "COMPOUND";
      });
      const committees = day.linksTo("committee_compounds", subject.id);
      const services = servicesOf(day, subject.id);
      const place = standing(day, subject, [
        { holds: branches.length > 0, files: ["party_orgs", "org_places"] },
        { holds: committees.length > 0, files: ["owners_committees", "committee_compounds"] },
        { holds: services.length > 0, files: ["property_companies", "service_contracts"] },
      ]);
      if (place === "OUT") return null;
      if (place === "UNKNOWN") return unknown;
      const held = day
        .things("consultations")
        .filter(({ row }) => row["compound"] === subject.id)
        .map((consultation) => attendanceOf(day, subject.id, consultation));
      const full = held.filter(({ branch, committee, company }) => branch && committee && company);
      const complete = latest([branches, committees, services].map(earliestFrom));
      const silence = clock(day, [complete, ...full.map(({ heldOn }) => heldOn)]);
      return judged(day, {
        subject,
        needs: [
          "party_orgs",
          "org_places",
          "owners_committees",
          "committee_compounds",
          "property_companies",
          "service_contracts",
          "consultations",
          "consultation_parties",
        ],
        kinds: [
          { name: "SILENT", severity: "LOW", holds: compare(silence, 92, (days, limit) => days > limit) },
          {
            name: "WITHOUT_BRANCH",
            severity: "LOW",
            holds: held.some(
              ({ heldOn, branch, committee, company }) =>
                daysBetween(heldOn, day.on) <= 92 && (committee || company) && !branch,
            ),
          },
        ],
      });
    }),
};

function earliestFrom(links: readonly Link[]): string | null {
  return links.map(({ from }) => from).sort()[0] ?? null;
}
