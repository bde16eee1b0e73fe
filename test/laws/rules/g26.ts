import type { CityDay } from "../notions/city-day.ts";
import { type Thing, truthIn } from "../notions/city-facts.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import {
  allAbove,
  fieldOf,
  isCommitteePost,
  isFullMember,
  isMember,
  isOfBranchKind,
  personsTo,
} from "../notions/words.ts";

export const g26: Law = {
  rule: "G26",
  judge: (day) =>
    eachJudged(day.things("party_orgs").filter(isJudged), (subject) =>
      judged(day, {
        subject,
        needs: [],
        kinds: isOfBranchKind(subject) ? faultsOfBranch(day, subject) : [faultOfWhole(day, subject)],
      }),
    ),
};

function isJudged(org: Thing): boolean {
  const kinds = ["GENERAL_BRANCH", "PARTY_COMMITTEE"];
  const isOfKind = isOfBranchKind(org) || kinds.includes(org.row["kind"] ?? "");
  return isOfKind && !["CITY", "DISTRICT"].includes(fieldOf(org));
}

function faultsOfBranch(day: CityDay, org: Thing): FaultKind[] {
  const isFunctional = truthIn(org.row, "substantive") === false;
  const relation = isFunctional ? "participations" : "memberships";
  const members = personsTo(day, relation, org.id, () => true).filter(isMember);
  const full = members.filter(isFullMember).length;
  const seats = personsTo(day, "posts", org.id, isCommitteePost).length;
  const sizes = ["people", relation];
  const belowMin: FaultKind = { name: "BELOW_MIN", severity: "CRITICAL", holds: full < 3, needs: sizes };
  const places = new Set(day.linksFrom("org_places", org.id).map(({ end }) => end));
  const tooMany: FaultKind = {
    name: "JOINT_TOO_MANY",
    severity: "MEDIUM",
    holds: places.size > 5,
    needs: ["org_places"],
    proven: true,
  };
  return [
    ...(isFunctional ? [] : [belowMin]),
    { name: "OVER_MAX", severity: "MEDIUM", holds: members.length > 50, needs: sizes, proven: true },
    {
      name: "NO_COMMITTEE",
      severity: "MEDIUM",
      holds: full >= 7 && (seats < 3 || seats > 7),
      needs: [...sizes, "posts"],
    },
    ...(org.row["kind"] === "JOINT_BRANCH" ? [tooMany] : []),
  ];
}

function faultOfWhole(day: CityDay, org: Thing): FaultKind {
  const line = day.things("party_orgs").filter(({ id }) => id === org.id || allAbove(day, id).has(org.id));
  const members = line.flatMap(({ id }) => personsTo(day, "memberships", id, () => true)).filter(isMember);
  const size = new Set(members).size;
  const isApproved = truthIn(org.row, "size_approved") === true;
  const isGeneral = org.row["kind"] === "GENERAL_BRANCH";
  return {
    name: isGeneral ? "GENERAL_SIZE" : "COMMITTEE_SIZE",
    severity: "MEDIUM",
    holds: isGeneral ? size > 100 || (size < 50 && !isApproved) : size < 100 && !isApproved,
    needs: ["people", "memberships", "subordinations"],
  };
}
