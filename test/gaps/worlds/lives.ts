import type { FolderBuilder } from "../../import/support/folder-builder.ts";

/** A relationship to something: its id, the first day (far back when left out), the first day after. */
export type Tie = readonly [target: string, from?: string, to?: string];

const longAgo = "2010-01-01";

/** A person and what the rosters say of him or her. */
export interface Life {
  readonly id: string;
  /** Place of the organisation that keeps the record. */
  readonly area: string;
  /** A full member when left out. */
  readonly status?: "FULL" | "PROBATIONARY" | "NONE";
  /** Empty when left out. */
  readonly inService?: boolean | undefined;
  readonly joinedYear?: string;
  /** Work units. */
  readonly works?: readonly Tie[];
  /** Compounds. */
  readonly lives?: readonly Tie[];
  readonly belongs?: readonly Tie[];
  readonly participates?: readonly Tie[];
  /** With the day of the latest activity, where there was one. */
  readonly checkedIn?: readonly (readonly [org: string, from?: string, to?: string, activity?: string])[];
}

export function withLives(folder: FolderBuilder, lives: readonly Life[]): FolderBuilder {
  const ties = (key: "works" | "lives" | "belongs" | "participates"): { person: string; tie: Tie }[] =>
    lives.flatMap(({ id, [key]: all = [] }) => all.map((tie) => ({ person: id, tie })));
  const files: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    people: lives.map(({ id, area, status = "FULL", inService, joinedYear = "" }) => ({
      id,
      display_name: "虚构",
      party_status: status,
      in_service: inService === undefined ? "" : String(inService),
      joined_year: joinedYear,
      area_code: area,
    })),
    employments: ties("works").map(({ person, tie }) => ({
      person,
      employer_kind: "WORK_UNIT",
      employer: tie[0],
      ...period(tie),
    })),
    residences: ties("lives").map(({ person, tie }) => ({ person, compound: tie[0], ...period(tie) })),
    memberships: ties("belongs").map(({ person, tie }) => ({ person, org: tie[0], ...period(tie) })),
    participations: ties("participates").map(({ person, tie }) => ({ person, org: tie[0], ...period(tie) })),
    check_ins: lives.flatMap(({ id, checkedIn = [] }) =>
      checkedIn.map(([org, from = longAgo, to = "", activity = ""]) => ({
        person: id,
        org,
        last_activity_on: activity,
        from,
        to,
      })),
    ),
  };
  return Object.entries(files)
    .filter(([, rows]) => rows.length > 0)
    .reduce((before, [stem, rows]) => before.row(stem, ...rows), folder);
}

/** The columns 起 and 止 of a tie. */
export function period([, from = longAgo, to = ""]: Tie): { from: string; to: string } {
  return { from, to };
}
