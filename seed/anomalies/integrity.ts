import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { overlapContracts } from "./property.ts";
import { canSpare, countOut } from "./relation-changes.ts";
import { choose, heldBy, keyed, known, type Scene } from "./scene.ts";
import { subordinate, twoNewBranches } from "./subordination.ts";

/** G40: two cycles, four orphans, five members without a relation, two codes used twice, three spoilt, six overlaps. */
export function breakGraph(scene: Scene): Anomaly[] {
  return [
    ...closeCycle(scene, 3),
    ...closeCycle(scene, 2),
    ...orphanBranches(scene),
    ...endRelations(scene),
    ...shareCreditCodes(scene),
    ...spoilCreditCodes(scene),
    ...overlapContracts(scene),
  ];
}

/** Two-new branches that stand under each other in a ring, each in place of its street. */
function closeCycle(scene: Scene, length: number): Anomaly[] {
  const day = daysAgo(scene.random("G40 days").int(20, 200));
  const chosen = choose(scene, `G40 CYCLE ${length}`, length, twoNewBranches(scene), {
    ids: (org) => [org.id],
  });
  const ring = Array.from(chosen, (org) => org.id).sort();
  for (const [index, org] of ring.entries())
    subordinate(scene, org, known(ring[(index + 1) % length], "the next of the ring"), day);
  const first = known(ring[0], "the first of the ring");
  const evidence = { path: ring, ids: ring, below: length - 1 };
  return [finding("G40", first, { kinds: ["CYCLE"], evidence })];
}

function orphanBranches(scene: Scene): Anomaly[] {
  const random = scene.random("G40 days");
  const chosen = choose(scene, "G40 ORPHAN", 4, twoNewBranches(scene), { ids: (org) => [org.id] });
  return Array.from(chosen, (org) => {
    known(scene.superiors.get(org.id), `the superior of ${org.id}`).to = daysAgo(random.int(20, 200));
    return finding("G40", org.id, { kinds: ["ORPHAN"], evidence: { below: 0 } });
  });
}

/** Members without a post whose branch can spare them; they are counted where they work, each in another place. */
function endRelations(scene: Scene): Anomaly[] {
  const random = scene.random("G40 days");
  const rows = [...scene.employments.values()].filter((row) => row.employerKind === "WORK_UNIT");
  const chosen = choose(scene, "G40 NO_RELATION", 5, rows, {
    ids: (row) => [row.person, row.employer],
    fits: (row) =>
      heldBy(scene, row.person).length === 0 &&
      canSpare(scene, known(scene.relations.get(row.person), `the relation of ${row.person}`).org, 1),
  });
  return Array.from(chosen, (row) => {
    const relation = known(scene.relations.get(row.person), `the relation of ${row.person}`);
    relation.to = daysAgo(random.int(10, 100));
    countOut(scene, row.person, relation.org);
    const evidence = { membersWithoutRelation: 1 };
    return finding("G40", row.employer, { kinds: ["NO_RELATION"], evidence });
  });
}

/** The second unit of each pair carries the code of the first. */
function shareCreditCodes(scene: Scene): Anomaly[] {
  const units = keyed(scene.rosters.workUnits, (unit) => unit.id);
  const chosen = Array.from(
    choose(scene, "G40 USCC_DUPLICATE", 4, [...units.keys()], { ids: (unit) => [unit] }),
  ).sort();
  return [chosen.slice(0, 2), chosen.slice(2)].map((pair) => {
    const [first, second] = pair.map((unit) => known(units.get(unit), unit));
    const code = known(first?.uscc, "a credit code");
    known(second, "the second unit of a pair").uscc = code;
    return finding("G40", known(first, "the first unit of a pair").id, {
      kinds: ["USCC_DUPLICATE"],
      evidence: { code, ids: pair },
    });
  });
}

/** The last character is another digit than the check asks for. */
function spoilCreditCodes(scene: Scene): Anomaly[] {
  const chosen = choose(scene, "G40 USCC_INVALID", 3, scene.rosters.workUnits, { ids: (unit) => [unit.id] });
  return Array.from(chosen, (unit) => {
    const code = known(unit.uscc, "a credit code");
    unit.uscc = `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`;
    return finding("G40", unit.id, { kinds: ["USCC_INVALID"], evidence: { code: unit.uscc } });
  });
}
