import { addDays, laterDay } from "../day.ts";
import { isActive } from "../roster-figures.ts";
import type { PostRow } from "../rows/people.ts";
import type { CompoundRow } from "../rows/places.ts";
import type { CommitteeCompoundRow, OwnersCommitteeRow } from "../rows/property.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo, yearsLater } from "./days.ts";
import { choose, heldAt, keyed, known, type Scene } from "./scene.ts";

/** An owners' committee with the compound it represents. */
export interface Committee {
  readonly row: OwnersCommitteeRow;
  readonly represents: CommitteeCompoundRow;
  readonly compound: CompoundRow;
}

export function committeesOf(scene: Scene): Committee[] {
  const represents = keyed(scene.rosters.committeeCompounds.filter(isActive), (row) => row.committee);
  return scene.rosters.ownersCommittees.map((row) => {
    const line = known(represents.get(row.id), `the compound of ${row.id}`);
    return { row, represents: line, compound: known(scene.compounds.get(line.compound), line.compound) };
  });
}

/** Posts of owners in the committee on the snapshot day, the director's first. */
export function seatsOf(scene: Scene, committee: Committee): PostRow[] {
  const posts = heldAt(scene, committee.row.id);
  return [
    ...posts.filter((post) => post.kind === "OC_DIRECTOR"),
    ...posts.filter((post) => post.kind !== "OC_DIRECTOR"),
  ];
}

/** Taken together: no other fault touches the compound of a faulty committee. */
export function idsOf({ row, compound }: Committee): string[] {
  return [row.id, compound.id];
}

/** G13: nine terms over, five even numbers of seats, three filings late and three that never came, on different committees. */
export function breakTermsSeatsAndFilings(scene: Scene): Anomaly[] {
  const committees = committeesOf(scene);
  return [
    ...expireTerms(scene, committees),
    ...evenSeats(scene, committees),
    ...fileLate(scene, committees),
    ...neverFile(scene, committees),
  ];
}

/** Elected more than five years ago; filing, representation and the seats moved with the election. */
function expireTerms(scene: Scene, committees: readonly Committee[]): Anomaly[] {
  const random = scene.random("G13 days");
  // Only committees that met of late: the others are excused by their youth (G16), which they would lose.
  const metOn = daysAgo(92);
  const meeting = new Set(
    scene.rosters.consultations.filter((row) => row.heldOn >= metOn).map((row) => row.compound),
  );
  const chosen = choose(scene, "G13 EXPIRED", 9, committees, {
    ids: idsOf,
    fits: ({ compound }) => (compound.builtYear ?? 9999) <= 2010 && meeting.has(compound.id),
  });
  return Array.from(chosen, (committee) => {
    const { row, represents } = committee;
    const before = known(row.electedOn, `the election of ${row.id}`);
    const electedOn = yearsLater(daysAgo(random.int(30, 400)), -5);
    row.electedOn = electedOn;
    row.filedOn = addDays(electedOn, random.int(5, 28));
    represents.from = electedOn;
    for (const post of seatsOf(scene, committee)) {
      if (post.from === before)
        post.from = laterDay(electedOn, scene.residences.get(post.person)?.from ?? "");
    }
    return irregular(committee, "EXPIRED");
  });
}

/** One seat more than before and not filled, so that half the seats and more are still held by members (G14). */
function evenSeats(scene: Scene, committees: readonly Committee[]): Anomaly[] {
  const chosen = choose(scene, "G13 SEATS", 5, committees, { ids: idsOf });
  return Array.from(chosen, (committee) => {
    committee.row.seats = known(committee.row.seats, "the number of seats") + 1;
    return irregular(committee, "SEATS");
  });
}

function fileLate(scene: Scene, committees: readonly Committee[]): Anomaly[] {
  const random = scene.random("G13 days");
  const chosen = choose(scene, "G13 late", 3, committees, {
    ids: idsOf,
    fits: ({ row }) => (row.electedOn ?? "") <= daysAgo(160),
  });
  return Array.from(chosen, (committee) => {
    committee.row.filedOn = addDays(committee.row.electedOn ?? "", random.int(45, 150));
    return irregular(committee, "FILED_LATE");
  });
}

function neverFile(scene: Scene, committees: readonly Committee[]): Anomaly[] {
  const chosen = choose(scene, "G13 never", 3, committees, {
    ids: idsOf,
    fits: ({ row }) => (row.electedOn ?? "") <= daysAgo(60),
  });
  return Array.from(chosen, (committee) => {
    committee.row.filedOn = undefined;
    return irregular(committee, "FILED_LATE");
  });
}

function irregular({ row, compound }: Committee, kind: "EXPIRED" | "SEATS" | "FILED_LATE"): Anomaly {
  return finding("G13", row.id, {
    kinds: [kind],
    evidence: {
      electedOn: row.electedOn ?? null,
      endsOn: yearsLater(row.electedOn ?? "", row.termYears ?? 0),
      seats: row.seats ?? null,
      filedOn: row.filedOn ?? null,
      compounds: [compound.id],
    },
  });
}
